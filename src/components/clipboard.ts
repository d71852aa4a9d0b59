/**
 * Copies a text, which may still be on its way: Safari allows copying only while the click is handled, and then takes a promise of the text.
 * @returns whether it was copied: the browser may refuse, or know no clipboard, as on an address without HTTPS; or the text never came.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((content) => toBlob(content, 'text/plain')) })]);
    return true;
  } catch {
    return false;
  }
}

/** Copies rich text and plain text at once, so that the field that it is pasted into can choose. @returns whether it was copied. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': toBlob(html, 'text/html'), 'text/plain': toBlob(text, 'text/plain') })]);
    return true;
  } catch {
    return false;
  }
}

function toBlob(content: string, type: string): Blob {
  return new Blob([content], { type });
}
