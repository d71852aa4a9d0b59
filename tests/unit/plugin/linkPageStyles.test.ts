import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkPageStyles, readPageStyles } from '../../../src/plugins/codebook/linkPageStyles';

const registry = `export default {
  "14c8495a": [() => import(/* webpackChunkName: "14c8495a" */ "@site/src/theme/ComparePage"), "@site/src/theme/ComparePage", require.resolveWeak("@site/src/theme/ComparePage")],
  "2b872232": [() => import(/* webpackChunkName: "2b872232" */ "@site/src/theme/CodePage"), "@site/src/theme/CodePage", require.resolveWeak("@site/src/theme/CodePage")],};`;

const sheet = (file: string) => ({ css: [{ file: `assets/css/${file}`, hash: '1', publicPath: `/kb/assets/css/${file}` }] });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'codebook-styles-'));
  await writeFile(path.join(folder, 'registry.js'), registry);
});
afterEach(() => rm(folder, { recursive: true }));

async function stylesOf(manifest: object) {
  await writeFile(path.join(folder, 'client-manifest.json'), JSON.stringify({ entrypoints: ['main'], ...manifest }));
  return Object.fromEntries(await readPageStyles(folder));
}

describe('the style sheets of single kinds of pages', () => {
  it('are found by the component, without the shared sheet', async () => {
    const origins = { '14c8495a': ['1', '2'], '2b872232': ['1'] };
    expect(await stylesOf({ origins, assets: { 1: sheet('styles.0a.css'), 2: sheet('14c8495a.0b.css') } })).toEqual({
      ComparePage: ['/kb/assets/css/14c8495a.0b.css'],
    });
  });

  it('stop the build where none is found, since pages would be drawn bare', async () => {
    await expect(stylesOf({ origins: {}, assets: {} })).rejects.toThrow('No page has a style sheet of its own');
  });

  it('stand at the end of the head, behind the shared sheet', () => {
    expect(linkPageStyles('<head><link rel=stylesheet href=/a.css /></head><body></body>', ['/b.css'])).toBe(
      '<head><link rel=stylesheet href=/a.css /><link rel="stylesheet" href="/b.css"></head><body></body>',
    );
  });
});
