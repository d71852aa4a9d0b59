/** What is in neither of the two parts of Inter that the pictures use, as `@fontsource/inter/unicode.json` lists them. */
const undrawable =
  /[^\u0020-\u007e\u00a0-\u02cc\u02ce-\u02d7\u02da\u02dc-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2113\u2122\u2191\u2193\u2212\u2215\u2c60-\u2c7f\ua720-\ua7ff]+/gu;

/** A text in characters that the font has; others leave an ellipsis, since the font would draw them as empty boxes. */
export function toDrawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(undrawable, '…')
    .replace(/…[ …]*…/g, '…');
}
