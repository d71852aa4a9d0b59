/** Why a page comes from this device. */
export type CopyReason = 'offline' | 'slow' | 'unreachable';

/** Response headers that the service worker puts on what it took from the device: when it was fetched, and why it was needed. */
export const copyDateHeader = 'codebook-copy-date';
export const copyReasonHeader = 'codebook-copy-reason';

/** The element that says so; it stands before the application, which therefore never draws it. */
export const copyNoteId = 'stored-copy';
export const copyNoteClass = 'storedCopy';

const facts: Readonly<Record<CopyReason, string>> = {
  offline: 'You are offline.',
  slow: 'The site answers slowly.',
  unreachable: 'The site does not answer.',
};

/** The words above a page that comes from this device. @param fetchedAt in the reader's time zone */
export function copyNote(reason: CopyReason, fetchedAt: Date): string {
  const date = fetchedAt.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  return `${facts[reason]} This is the copy of ${date}.`;
}

/** True for one of the reasons. */
export function isCopyReason(text: string | null): text is CopyReason {
  return text !== null && text in facts;
}

/** HTML with the note before everything else that is drawn. */
export function insertCopyNote(html: string, reason: CopyReason, fetchedAt: Date): string {
  const note = `<div id="${copyNoteId}" class="${copyNoteClass}" role="status">${copyNote(reason, fetchedAt)}</div>`;
  return html.replace(/(?=<div[^>]*\sid=["']?__docusaurus["'\s>])/, () => note);
}
