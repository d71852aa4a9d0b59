import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGuides } from '../../../src/plugins/codebook/loadGuides';

async function load(frontMatter: string, content: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'codebook-guides-'));
  await writeFile(path.join(folder, 'a-guide.md'), `---\ntitle: A guide\ndescription: What it is about.\n${frontMatter}---\n\n${content}\n`);
  return loadGuides(folder);
}

describe('a guide', () => {
  it('has the address of its file, and a fragment for each heading, as Docusaurus makes them', async () => {
    expect(await load('', '## First `step`\n\nText.\n\n### First step\n\n## What & why?')).toMatchObject([
      { path: '/docs/a-guide/', title: 'A guide', fragments: ['first-step', 'first-step-1', 'what--why'] },
    ]);
  });

  it.each([
    ['draft: true\n', 'Text.', '`draft` in the front matter'],
    ['slug: /elsewhere\n', 'Text.', '`slug` in the front matter'],
    ['', '## Own {#own-id}', '## Own {#own-id}'],
    ['', '## A<br/>B', '## A<br/>B'],
    ['', '<h2 id="raw">Raw</h2>', '<h2 id="raw">Raw</h2>'],
  ])('that would have another address is refused: %j %j', async (frontMatter, content, found) => {
    await expect(load(frontMatter, content)).rejects.toThrow(found);
  });
});
