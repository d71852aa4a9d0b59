import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { toIndexedPng } from './indexedPng';
import { pictureSize, toPictureElement } from './layout';

/** Draws a picture as PNG, 1200 x 630 pixels; the same model gives the same bytes. */
export async function drawPicture(model: PictureModel, fonts: Font[]): Promise<Buffer> {
  const drawing = await satori(toPictureElement(model), { ...pictureSize, fonts });
  // Texts are outlines by now: the machine's own fonts could only make a difference between machines.
  const image = await renderAsync(drawing, { font: { loadSystemFonts: false } });
  return toIndexedPng(image) ?? image.asPng();
}
