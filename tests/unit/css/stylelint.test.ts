import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';

/** The rules that a declaration breaks. */
async function brokenRules(css: string, file = 'src/css/page.css'): Promise<string[]> {
  const { results } = await stylelint.lint({ code: css, codeFilename: file, configFile: 'stylelint.config.mjs' });
  return [...new Set(results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule)))];
}

const refused: [declaration: string, rule: string][] = [
  ['color: #000', 'color-no-hex'],
  ['--own: #abcdef80', 'color-no-hex'],
  ['background: linear-gradient(var(--cb-page), #fff)', 'color-no-hex'],
  ['border: 1px solid red', 'color-named'],
  ['color: RebeccaPurple', 'color-named'],
  ['--own: white', 'color-named'],
  ['box-shadow: 0 8px 28px rgb(0 0 0 / 20%)', 'function-disallowed-list'],
  ['color: RGBA(0, 0, 0, 0.2)', 'function-disallowed-list'],
  ['color: hsl(from var(--cb-text) h s 50%)', 'function-disallowed-list'],
  ['--own: oklch(60% 0.1 20)', 'function-disallowed-list'],
  ['color: color(display-p3 1 0 0)', 'function-disallowed-list'],
  ['color: color-mix(in srgb, var(--cb-text) 40%, white)', 'color-named'],
  ['color: CanvasText', 'codebook/system-colors'],
  ['--own: 1px solid ButtonText', 'codebook/system-colors'],
  ['font-size: 0.9rem', 'declaration-property-value-allowed-list'],
  ['font-size: 14px', 'declaration-property-value-allowed-list'],
  ['font-size: clamp(1rem, 2vw, 3rem)', 'declaration-property-value-allowed-list'],
  ['--ifm-h2-font-size: 1.45rem', 'declaration-property-value-allowed-list'],
  ['font: 14px serif', 'declaration-property-value-allowed-list'],
];

const accepted = [
  'color: var(--cb-text)',
  'border: 1px solid var(--cb-line)',
  'border: 1px solid currentcolor',
  'background: transparent',
  'color: color-mix(in srgb, var(--cb-text) 40%, var(--cb-page))',
  'animation: mark 120ms',
  "content: 'Mark red #fff'",
  'grid-area: mark',
  'margin: 0.5rem',
  'font-size: var(--cb-size-s)',
  'font-size: 0.9em',
  'font-size: 92%',
  'font-size: inherit',
  'font: inherit',
  'font: var(--cb-weight) var(--cb-size-m) / var(--cb-leading) var(--cb-font)',
];

describe('the check of the style sheets', () => {
  it.each(refused)('refuses %s', async (declaration, rule) => {
    expect(await brokenRules(`.a { ${declaration}; }`)).toEqual([rule]);
  });

  it.each(accepted)('accepts %s', async (declaration) => {
    expect(await brokenRules(`.a { ${declaration}; }`)).toEqual([]);
  });

  it('accepts system colours where the reader has forced colours, in a nested rule too', async () => {
    const css = '@media (forced-colors: active) { .a { color: LinkText; .b { border-color: Highlight; } } }';
    expect(await brokenRules(css)).toEqual([]);
  });

  it('refuses system colours where the reader has not forced colours', async () => {
    expect(await brokenRules('@media (forced-colors: none) { .a { color: LinkText; } }')).toEqual(['codebook/system-colors']);
  });

  it('lets the tokens hold colours and sizes', async () => {
    expect(await brokenRules(':root { --cb-text: #1b1d22; --cb-shadow: rgb(0 0 0 / 16%); --cb-size-m: 1rem; }', 'src/css/tokens.css')).toEqual([]);
  });

  it('says where a colour has to stand', async () => {
    const { results } = await stylelint.lint({ code: '.a { color: #000; }', codeFilename: 'src/css/page.css', configFile: 'stylelint.config.mjs' });
    expect(results[0]?.warnings[0]?.text).toContain('A raw colour (#000). Name a token of src/css/tokens.css');
  });
});
