import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The script that wakes a page, as it is put into the head of every page; Docusaurus makes it small with the rest of the HTML. */
export function readWakeScript(siteDir: string): string {
  return readFileSync(path.join(siteDir, 'src/wake/wake.js'), 'utf8');
}
