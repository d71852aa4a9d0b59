import type { PrismTheme } from 'prism-react-renderer';

/** How code is drawn stands in `src/css/code.css`: the highlighter would write its styles into every part of every line. */
export const codeTheme: PrismTheme = { plain: {}, styles: [] };
