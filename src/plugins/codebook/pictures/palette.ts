import type { PictureModel } from '../../../catalog/pictures/pictureModel';

/** Every colour of the pictures, as in `src/css/tokens.css` (light); each text has a contrast of at least 4.5 to 1 on what lies under it. */
export const palette = {
  paper: '#fcfbf8',
  card: '#ffffff',
  ink: '#1b1d22',
  quiet: '#565a63',
  line: '#dedad1',
  brand: '#1b1d22',
  onHue: '#ffffff',
} as const;

/** The colour of a class, and a light one of the same hue to lay under it. */
export interface Hue {
  hue: string;
  tint: string;
}

/** `other` is for numbers of no class. */
export const hues: Record<PictureModel['tone'] | 'other', Hue> = {
  '1xx': { hue: '#4b5563', tint: '#eceef1' },
  '2xx': { hue: '#1a6b3c', tint: '#e1f1e6' },
  '3xx': { hue: '#0a6780', tint: '#dff0f5' },
  '4xx': { hue: '#964600', tint: '#fcebd9' },
  '5xx': { hue: '#b3202f', tint: '#fbe5e6' },
  other: { hue: '#6b3fa0', tint: '#efe8f8' },
  neutral: { hue: palette.brand, tint: '#ebe8e1' },
};

/** A number of no class is told apart from a page about no number. */
export function hueOf({ headline, tone }: Pick<PictureModel, 'headline' | 'tone'>): Hue {
  return hues[headline && tone === 'neutral' ? 'other' : tone];
}
