import { describe, expect, it } from 'vitest';
import { buildCriticalStyles } from '../../../../src/plugins/codebook/html/criticalStyles';
import { addUsedNames, findValuedAttributes, noNames } from '../../../../src/plugins/codebook/html/usedNames';

async function criticalFor(css: string, html: string): Promise<string> {
  const names = noNames(findValuedAttributes(css));
  addUsedNames(names, html);
  return (await buildCriticalStyles(css, names)).replace(/\s+/g, '');
}

describe('the styles of a page', () => {
  const page = '<table class="codeList"><td data-label="What to do" type=number>404</td></table>';

  it('hold the rules for its elements, classes and attributes, and no others', async () => {
    expect(await criticalFor('td{margin:0}p{margin:1px}.codeList{margin:2px}.other{margin:3px}[data-label]{margin:4px}', page)).toBe(
      'td{margin:0}.codeList{margin:2px}[data-label]{margin:4px}',
    );
  });

  it('hold the rules for values of attributes that stand in it, with and without quotation marks', async () => {
    const css = `td[data-label='What to do']{margin:0}td[data-label='Meaning']{margin:1px}[type="number"]{margin:2px}[data-label^=What]{margin:3px}`;
    expect(await criticalFor(css, page)).toBe(`td[data-label='Whattodo']{margin:0}[type="number"]{margin:2px}[data-label^=What]{margin:3px}`);
  });

  it('hold the rules for what the page gets before the application is at work', async () => {
    const css = `[data-theme='dark'] td{margin:0}:root:not([data-wake-failed]) td{margin:1px}details[open]{margin:2px}`;
    expect(await criticalFor(css, `${page}<details>`)).toBe(css.replaceAll(' ', ''));
  });
});
