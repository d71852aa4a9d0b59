import type { SiteFile } from './writeFiles';

/** The path and the bytes of each file, in the order in which they lie behind the line that tells them. */
type PackedLengths = [path: string, bytes: number][];

/** Packs small files into one: a line of JSON that tells their paths and lengths, and what they hold, one after another. */
export function packFiles(files: readonly SiteFile[]): Uint8Array {
  const contents = files.map(({ content }) => Buffer.from(content));
  const lengths: PackedLengths = files.map(({ path }, index) => [path, contents[index]?.length ?? 0]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...contents]);
}

/** Unpacks what `packFiles` has packed. What the files hold is not read as text: it goes on as it lies there. */
export function* unpackFiles(packed: Buffer): Generator<{ path: string; content: Uint8Array }> {
  let start = packed.indexOf('\n') + 1;
  const lengths: PackedLengths = JSON.parse(packed.toString('utf8', 0, start));
  for (const [path, bytes] of lengths) {
    const end = start + bytes;
    yield { path, content: packed.subarray(start, end) };
    start = end;
  }
}
