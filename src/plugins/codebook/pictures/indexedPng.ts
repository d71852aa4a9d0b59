import { deflateSync } from 'node:zlib';

/** Pixels as resvg gives them: four bytes each (red, green, blue, alpha), row by row. */
interface Pixels {
  width: number;
  height: number;
  pixels: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether a file begins as a PNG does and ends as one does, so that it was written to its end. */
export function isPng(file: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature) && file.subarray(-chunkEnd.length).equals(chunkEnd);
}

/**
 * A PNG with a palette (https://www.w3.org/TR/png-3/, colour type 3): for flat drawings less than half as large as one with full colours,
 * and without loss. Null where the image is not opaque or has more than the 256 colours of a palette.
 */
export function toIndexedPng({ width, height, pixels }: Pixels): Buffer | null {
  const { rows, colours } = indexPixels(width, height, pixels);
  if (colours.length > 256 || colours.some((colour) => (colour & 0xff) !== 0xff)) return null;
  // Level 9 saves one part in a hundred more and takes three times as long.
  const data = deflateSync(rows, { level: 8 });
  return Buffer.concat([signature, chunk('IHDR', header(width, height)), chunk('PLTE', toPalette(colours)), chunk('IDAT', data), chunkEnd]);
}

/** The colours in the order in which they first come, and their indexes in rows that begin with a filter byte: 0 for none, which suits a palette. */
function indexPixels(width: number, height: number, pixels: Buffer): { rows: Buffer; colours: number[] } {
  const indexes = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  // Flat areas are most of a drawing: only a change of colour is looked up.
  let last = -1;
  let index = 0;
  for (let at = 0; at < width * height; at += 1) {
    const colour = pixels.readUInt32BE(at * 4);
    if (colour !== last) {
      index = indexes.get(colour) ?? indexes.size;
      indexes.set(colour, index);
      last = colour;
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  return { rows, colours: [...indexes.keys()] };
}

/** Eight bits an index, colour type 3, and the only methods that there are. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  return bytes;
}

function toPalette(colours: readonly number[]): Buffer {
  return Buffer.from(colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The checksum of a chunk (annex D of the specification); `zlib.crc32` came only with Node 20.15. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const chunkEnd = chunk('IEND', Buffer.alloc(0));
