import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Contrast of the tokens by WCAG 2.2: text 4.5 to 1 (success criterion 1.4.3), what is no text but has to be seen 3 to 1 (1.4.11). */

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync('src/css/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The tokens of the block with a selector, by name without `--cb-`. */
function tokensOf(selector: string): Tokens {
  const [, block = ''] = css.split(`${selector} {`);
  const declarations = block.slice(0, block.indexOf('}')).matchAll(/--cb-([\w-]+):\s*([^;]+);/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
}

const light = tokensOf('.sheet');
const themes: [name: string, tokens: Tokens][] = [
  ['light', light],
  ['dark', new Map([...light, ...tokensOf("[data-theme='dark']")])],
];

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. Throws where the value is no six-digit hex colour. */
function luminance(color: string): number {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!digits) throw new Error(`"${color}" is no colour such as #1b1d22.`);
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((channel) => toLinear(Number.parseInt(channel, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['page', 'surface', 'surface-strong', 'raised'];
const quietGrounds = ['page', 'surface', 'raised'];
const hues = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'class-other'];

/** Which colours stand on which grounds, and how far they have to differ. */
const rules: { colors: string[]; on: string[]; least: number }[] = [
  { colors: ['text', 'text-quiet', 'link', 'link-strong'], on: grounds, least: 4.5 },
  { colors: hues, on: quietGrounds, least: 4.5 },
  ...hues.map((hue) => ({ colors: [hue], on: [`${hue}-soft`], least: 4.5 })),
  { colors: ['text', 'text-quiet'], on: hues.map((hue) => `${hue}-soft`), least: 4.5 },
  { colors: ['on-class'], on: [...hues, 'link', 'link-strong'], least: 4.5 },
  { colors: ['mark-text'], on: ['mark'], least: 4.5 },
  { colors: ['on-inverse'], on: ['inverse'], least: 4.5 },
  { colors: ['line-strong', 'focus'], on: quietGrounds, least: 3 },
];

const pairs = rules.flatMap(({ colors, on, least }) => colors.flatMap((color) => on.map((ground): [string, string, number] => [color, ground, least])));

/** Lines that only part, and what is laid over a page: nothing has to be read or found by them. */
const decorative = ['line', 'shadow-color', 'backdrop'];

describe.each(themes)('the tokens of the %s theme', (_, tokens) => {
  it.each(pairs)('let %s be told from %s, %d to 1', (color, ground, least) => {
    expect(contrast(tokens.get(color) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('the pairs', () => {
  it('name every colour that there is', () => {
    const colors = [...light].filter(([, value]) => /^(#|rgb)/.test(value)).map(([name]) => name);
    const named = new Set([...pairs.flat(), ...decorative]);
    expect(colors.filter((name) => !named.has(name))).toEqual([]);
  });

  it('are the same colours in both themes', () => {
    const dark = tokensOf("[data-theme='dark']");
    expect([...light].filter(([name, value]) => /^(#|rgb)/.test(value) && !dark.has(name))).toEqual([]);
  });
});
