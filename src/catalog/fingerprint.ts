/** The remainder of each byte, by the polynomial of CRC-32 with its bits reversed. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/**
 * A short fingerprint of a text: tells whether the data of a page are those that its HTML was drawn from. It is the CRC-32 of its bytes in UTF-8
 * (RFC 1952, section 8), which Node has built in (`src/render/readPage.server.ts`) and a browser has not; no guard against anybody who means harm.
 */
export function fingerprint(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
  return writeChecksum(crc ^ 0xffffffff);
}

/** A checksum as it is written into a page. */
export function writeChecksum(crc: number): string {
  return (crc >>> 0).toString(36);
}
