// @vitest-environment node
import { useId } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Kept as KeptInBrowser } from '../../src/components/Kept';
import { Kept as KeptOnServer } from '../../src/render/Kept.server';
import { renderToHtml } from '../../src/render/renderToHtml';

type Library = { Kept: typeof KeptInBrowser };

const inBrowser: Library = { Kept: KeptInBrowser };
const onServer: Library = { Kept: KeptOnServer };

const drawn: string[] = [];

function Row({ name }: { name: string }) {
  drawn.push(name);
  return (
    <tr>
      <td>{name} &amp; more</td>
    </tr>
  );
}

function Own() {
  return <i id={useId()}>own</i>;
}

function Page({ library: { Kept }, rows }: { library: Library; rows: readonly string[] }) {
  return (
    <main>
      before{' '}
      <Kept by="table">
        <table>
          <tbody>
            {['a', 'b'].map((name) => (
              <Kept key={name} by={['within', name]}>
                <Row name={name} />
              </Kept>
            ))}
          </tbody>
        </table>
      </Kept>
      between
      <table>
        <tbody>
          {rows.map((name) => (
            <Kept key={name} by={['row', name]}>
              <Row name={name} />
            </Kept>
          ))}
        </tbody>
      </table>
      <Own />
    </main>
  );
}

const pages = [['a', 'c'], ['c', 'b', 'c<kept-part>'], [], ['a', 'c']];

describe('an element that pages have in common', () => {
  it('stands in each as if it had been drawn there, beside texts, within another, and again and again', async () => {
    for (const rows of pages) {
      expect(await renderToHtml(<Page library={onServer} rows={rows} />)).toBe(renderToString(<Page library={inBrowser} rows={rows} />));
    }
  });

  it('is drawn once', async () => {
    const rows = ['new', 'a', 'new too'];
    await renderToHtml(<Page library={onServer} rows={rows} />);
    drawn.length = 0;
    await renderToHtml(<Page library={onServer} rows={[...rows, 'last']} />);
    expect(drawn).toEqual(['last']);
  });

  it('is another where it depends on something else', async () => {
    const html = await Promise.all(
      ['one', 'two'].map((text) =>
        renderToHtml(
          <KeptOnServer by={['text', { text }]}>
            <p>{text}</p>
          </KeptOnServer>,
        ),
      ),
    );
    expect(html).toEqual(['<p>one</p>', '<p>two</p>']);
  });

  it('is let go of where so many others came that they would fill the memory, and drawn again', async () => {
    const page = (rows: string[]) => <Page library={onServer} rows={rows} />;
    const others = Array.from({ length: 9000 }, (_, index) => `other ${index}`);
    const before = await renderToHtml(page(['rare']));
    await renderToHtml(page(others));
    drawn.length = 0;
    expect(await renderToHtml(page(['rare']))).toBe(before);
    expect(drawn).toContain('rare');
  });
});
