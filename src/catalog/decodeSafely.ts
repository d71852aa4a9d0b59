/** A path or fragment as people read it; one whose percent-encoding is broken stays as it stands. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
