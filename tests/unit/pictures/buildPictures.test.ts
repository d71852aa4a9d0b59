import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import logger from '@docusaurus/logger';
import { afterAll, afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { PictureModel } from '../../../src/catalog/pictures/pictureModel';
import { buildPictures } from '../../../src/plugins/codebook/pictures/buildPictures';
import { drawPicture } from '../../../src/plugins/codebook/pictures/drawPicture';
import { loadFonts } from '../../../src/plugins/codebook/pictures/fonts';
import { aPictureModel } from '../../fixtures/pictures';

const folders: string[] = [];
let cacheFolder = '';
// Spied on for each test alone: files of one worker share their modules.
let warn: MockInstance<typeof logger.warn>;

beforeEach(async () => {
  warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  cacheFolder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  folders.push(cacheFolder);
});

afterEach(() => warn.mockRestore());

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const draw = vi.fn(async (model: PictureModel) => drawPicture(model, await loadFonts()));
const throttled = { path: '/acme/429/throttled/', model: aPictureModel({ title: 'Throttled' }) };
const requests = [{ path: '/acme/429/', model: aPictureModel() }, throttled];

/** Builds, and counts what was drawn. */
async function build(wanted = requests, folder = cacheFolder) {
  draw.mockClear();
  const pictures = await buildPictures(wanted, { cacheFolder: folder, draw });
  return { pictures, drawn: draw.mock.calls.length };
}

describe('buildPictures', () => {
  it('names each file after its page', async () => {
    const wanted = ['/', '/429/', '/acme/429/throttled/', '/acme/429/caf%C3%A9/'].map((page) => ({ path: page, model: aPictureModel() }));
    const { pictures } = await build(wanted);
    expect(pictures.map((picture) => picture.path)).toEqual(['index.png', '429.png', 'acme/429/throttled.png', 'acme/429/café.png']);
  });

  it('draws equal models once', async () => {
    const { pictures, drawn } = await build([...requests, { path: '/429/', model: aPictureModel() }]);
    expect([drawn, pictures[2]?.content]).toEqual([2, pictures[0]?.content]);
  });

  it('draws nothing that a build before has drawn, and gives the same bytes', async () => {
    const first = await build();
    const second = await build();
    expect([first.drawn, second.drawn]).toEqual([2, 0]);
    expect(second.pictures).toEqual(first.pictures);
  });

  it('gives the same bytes whatever the folder', async () => {
    const first = await build();
    const elsewhere = await build(requests, path.join(cacheFolder, 'deep', 'below'));
    expect(elsewhere.drawn).toBe(2);
    expect(elsewhere.pictures).toEqual(first.pictures);
  });

  it('draws what changed', async () => {
    await build();
    const { drawn } = await build([...requests.slice(0, 1), { ...throttled, model: aPictureModel({ title: 'Throttled, changed' }) }]);
    expect(drawn).toBe(1);
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['no PNG', () => Buffer.from('<html>')],
    ['cut off', (file) => file.subarray(0, file.length / 2)],
  ])('draws a picture anew whose file in the cache is %s, and mends the file', async (_, spoil) => {
    const first = await build();
    const [name = ''] = await readdir(cacheFolder);
    const file = path.join(cacheFolder, name);
    await writeFile(file, spoil(await readFile(file)));
    const second = await build();
    expect([second.drawn, second.pictures]).toEqual([1, first.pictures]);
    expect((await build()).drawn).toBe(0);
  });

  it('leaves no unfinished files in the cache', async () => {
    await build();
    expect((await readdir(cacheFolder)).filter((name) => !/^[0-9a-f]{64}\.png$/.test(name))).toEqual([]);
  });

  it('makes every picture where the cache cannot be written, and says so once', async () => {
    const file = path.join(cacheFolder, 'file');
    await writeFile(file, '');
    const { pictures, drawn } = await build(requests, path.join(file, 'below'));
    expect([pictures.length, drawn, warn.mock.calls.length]).toEqual([2, 2, 1]);
  });

  it('makes nothing of nothing', async () => {
    expect((await build([])).pictures).toEqual([]);
  });
});
