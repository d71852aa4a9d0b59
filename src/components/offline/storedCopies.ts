import { copyDateHeader, copyNote, copyNoteClass, copyNoteId, copyReasonHeader, isCopyReason } from '../../catalog/offline/storedCopy';

/** The note for each page that was moved to with data from this device, by path with the base path. */
const notes = new Map<string, string>();

/**
 * Looks whether the data of a page come from this device; call it for every answer to a move within the application, not for the page that wakes, whose
 * note stands in its HTML. @param path of the page, with the base path
 */
export function rememberCopy(path: string, { headers }: Pick<Response, 'headers'>): void {
  const reason = headers.get(copyReasonHeader);
  if (isCopyReason(reason)) notes.set(path, copyNote(reason, new Date(headers.get(copyDateHeader) ?? 0)));
  else notes.delete(path);
  if (path === location.pathname) showCopyNote(path);
}

/** Shows the note of a page or takes away the one of the page before. It stands outside of what the application draws, as in HTML from the worker. */
export function showCopyNote(path: string): void {
  document.getElementById(copyNoteId)?.remove();
  const text = notes.get(path);
  if (text === undefined) return;
  const note = document.createElement('div');
  note.id = copyNoteId;
  note.className = copyNoteClass;
  note.setAttribute('role', 'status');
  note.textContent = text;
  document.getElementById('__docusaurus')?.before(note);
}
