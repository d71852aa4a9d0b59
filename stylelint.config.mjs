import systemColors from './scripts/stylelint/systemColors.mjs';

/** What a size of text may be: a step of the scale, a share of the text around it, or points on a print sheet. */
const typeSizes = [/^var\(--cb-size-[\w-]+\)$/, /^(\d*\.)?\d+(em|%)$/, /^calc\([^*]+ \* var\(--sheet-point\)\)$/, 'inherit', '0'];

/** Every function that spells a colour; `color-mix()` and `light-dark()` only choose among tokens. */
const colorFunctions = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|device-cmyk)$/i;

/**
 * Colours and sizes of text stand in src/css/tokens.css alone; every other style sheet names them.
 * Biome formats the style sheets and knows their syntax: no rule of that kind here.
 * @type {import('stylelint').Config}
 */
export default {
  plugins: [systemColors],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'color-no-hex': [true, { message: (hex) => `A raw colour (${hex}). Name a token of src/css/tokens.css: var(--cb-…).` }],
    'color-named': ['never', { message: (name) => `A raw colour (${name}). Name a token of src/css/tokens.css: var(--cb-…).` }],
    'function-disallowed-list': [
      [colorFunctions],
      { message: (name) => `A raw colour (${name}()). Name a token of src/css/tokens.css: var(--cb-…), or mix tokens with color-mix().` },
    ],
    'declaration-property-value-allowed-list': [
      { '/(^|-)font-size/': typeSizes, font: ['inherit', /var\(--cb-size-[\w-]+\)/] },
      {
        message: (property, value) =>
          `${property}: ${value} is no step of the scale. Name a size of src/css/tokens.css (var(--cb-size-…)), or a share of the text around it (0.9em, 90%).`,
      },
    ],
    'codebook/system-colors': true,
  },
  overrides: [
    {
      files: ['src/css/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null, 'declaration-property-value-allowed-list': null },
    },
  ],
};
