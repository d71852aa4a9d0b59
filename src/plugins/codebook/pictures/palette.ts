import type { PictureModel } from '../../../catalog/pictures/pictureModel';

/** Every colour of the pictures, as in `src/css/tokens.css` (light); each text has a contrast of at least 4.5 to 1 on what lies under it. */
export const palette = {
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#17202b',
  quiet: '#4d5866',
  line: '#d7dce3',
  brand: '#1f4f8f',
  brandPage: '#dfe8f5',
  onHue: '#ffffff',
} as const;

/** The colour of a class, and a light one of the same hue to lay under it. */
export interface Hue {
  hue: string;
  tint: string;
}

/** `other` is for numbers of no class. */
export const hues: Record<PictureModel['tone'] | 'other', Hue> = {
  '1xx': { hue: '#4b5563', tint: '#e9ecf0' },
  '2xx': { hue: '#1d6b3a', tint: '#e0f0e6' },
  '3xx': { hue: '#1d4ed8', tint: '#e2eafd' },
  '4xx': { hue: '#9a4300', tint: '#fde8d7' },
  '5xx': { hue: '#ad1f2d', tint: '#fbe3e5' },
  other: { hue: '#6b3fa0', tint: '#efe7f8' },
  neutral: { hue: palette.brand, tint: '#e5edf7' },
};

/** A number of no class is told apart from a page about no number. */
export function hueOf({ headline, tone }: Pick<PictureModel, 'headline' | 'tone'>): Hue {
  return hues[headline && tone === 'neutral' ? 'other' : tone];
}
