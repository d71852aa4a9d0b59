import { readFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from '@swc/core';

/** The script that wakes a page, as small as it is put into the head of every page. */
export function readWakeScript(siteDir: string): string {
  const source = readFileSync(path.join(siteDir, 'src/wake/wake.js'), 'utf8');
  return minifySync(source, { compress: true, mangle: { toplevel: true }, module: false }).code;
}
