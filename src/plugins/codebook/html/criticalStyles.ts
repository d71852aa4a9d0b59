import { PurgeCSS } from 'purgecss';
import type { UsedNames } from './usedNames';

/** Attributes that a page gets, or changes, before the application is at work: by the browser, by the colour mode and by the scripts in its head. */
const laterAttributes = ['data-theme', 'data-theme-choice', 'data-asked', 'data-has-hydrated', 'data-wake-failed', 'open', 'hidden'];

/** The part of a style sheet that pages with these names need to look as they should before anything is done with them. */
export async function buildCriticalStyles(css: string, names: UsedNames): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: () => toExtracted(names) }],
    dynamicAttributes: laterAttributes,
    variables: true,
    keyframes: true,
    fontFace: false,
  });
  return result?.css ?? css;
}

function toExtracted({ attributes, classes, ids, tags, values }: UsedNames) {
  return {
    attributes: { names: [...attributes], values: [...values] },
    classes: [...classes],
    ids: [...ids],
    tags: [...tags, 'html', 'body'],
    undetermined: [],
  };
}
