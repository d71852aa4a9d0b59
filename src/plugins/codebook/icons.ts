import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { SiteFile } from './writeFiles';

/** An icon as PNG, with the edge of its square in pixels. */
interface Icon {
  path: string;
  size: number;
}

/** What a home screen and an installed application show. 180 is what iOS asks for, 192 and 512 what the manifest's specification asks for. */
const icons: readonly Icon[] = [
  { path: 'apple-touch-icon.png', size: 180 },
  { path: 'img/icon-192.png', size: 192 },
  { path: 'img/icon-512.png', size: 512 },
];

/** Browsers and programs ask for it at the host's root, whatever the page says. */
const favicon: Icon = { path: 'favicon.ico', size: 32 };

/** Draws the icons from the one drawing, `static/img/icon.svg`. */
export async function buildIcons(siteDir: string): Promise<{ path: string; content: Buffer }[]> {
  const drawing = await readFile(path.join(siteDir, 'static/img/icon.svg'), 'utf8');
  const files = icons.map(async ({ path: name, size }) => ({ path: name, content: await draw(drawing, size) }));
  return Promise.all([...files, draw(drawing, favicon.size).then((png) => ({ path: favicon.path, content: toIco(png, favicon.size) }))]);
}

async function draw(drawing: string, size: number): Promise<Buffer> {
  const image = await renderAsync(drawing, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
  return image.asPng();
}

/** A PNG as the only image of an ICO file: six bytes of head, sixteen that describe the image, the image (https://en.wikipedia.org/wiki/ICO_(file_format)). */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one image
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // one plane
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** The web application manifest (https://www.w3.org/TR/appmanifest/); its addresses are relative to it, so that it holds under any base path. */
export function buildManifest(title: string): SiteFile {
  const manifest = {
    name: `${title}: status codes of API providers, explained`,
    short_name: title,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: icons.slice(1).map(({ path: src, size }) => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    shortcuts: [
      { name: 'Search', url: './search/' },
      { name: 'Diagnose', url: './diagnose/' },
      { name: 'Compare', url: './compare/' },
    ],
  };
  return { path: 'manifest.webmanifest', content: `${JSON.stringify(manifest, null, 2)}\n` };
}
