import { wholeSets } from '../../../catalog/wholeSets';

/** The media types that hosts do not know by the extension, or know less exactly; `*` stands for any name. */
export const mediaTypes: readonly [pattern: string, mediaType: string][] = [
  ['/*.md', 'text/markdown'],
  ...wholeSets
    .filter(({ mediaType }) => !['application/json', 'application/xml'].includes(mediaType))
    .map(({ mediaType, path }): [string, string] => [path, mediaType]),
];

/** The media type of each extension that the site holds, for hosts that are told all of them. Texts are UTF-8. */
export const extensionTypes: readonly [extension: string, mediaType: string][] = [
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['xml', 'application/xml'],
  ['yaml', 'application/yaml'],
  ['webmanifest', 'application/manifest+json'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
];

/** Whether a file of the type is text, which is compressed, and sent with its character set. */
export function isTextType(mediaType: string): boolean {
  return mediaType.startsWith('text/') || /[/+](?:json|xml|yaml|javascript)$/.test(mediaType);
}
