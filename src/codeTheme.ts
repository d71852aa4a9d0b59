import type { PrismTheme } from 'prism-react-renderer';

/**
 * How code is drawn: in ink, with weight, slant and quiet in place of hues, since a hue stands for a status class here. One theme for light and dark:
 * the tokens of `src/css/tokens.css` know the difference.
 */
export const codeTheme: PrismTheme = {
  plain: { color: 'var(--cb-text)', backgroundColor: 'var(--cb-surface)' },
  styles: [
    { types: ['comment', 'prolog', 'cdata'], style: { color: 'var(--cb-text-quiet)', fontStyle: 'italic' } },
    { types: ['punctuation', 'operator'], style: { color: 'var(--cb-text-quiet)' } },
    { types: ['keyword', 'builtin', 'tag', 'property', 'attr-name', 'header-name', 'function'], style: { fontWeight: '600' } },
    { types: ['string', 'attr-value', 'header-value', 'number', 'boolean'], style: { color: 'var(--cb-link-strong)' } },
  ],
};
