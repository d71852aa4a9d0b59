import type { OptionValidationContext } from '@docusaurus/types';
import { DEFAULT_PLUGIN_ID } from '@docusaurus/utils';
import * as z from 'zod';
import type { CodebookOptions } from './types';

const optionsSchema = z.strictObject({
  id: z.string().default(DEFAULT_PLUGIN_ID),
  dataFolder: z.string().min(1).default('data'),
  pictures: z.boolean().default(true),
  serviceWorker: z.boolean().default(true),
  editUrl: z.url({ protocol: /^https?$/ }).endsWith('/'),
});

/**
 * Checks what the configuration says to the plugin.
 * @throws Error that names the option, what was found and what was expected.
 */
export function validateOptions({ options }: OptionValidationContext<Partial<CodebookOptions>, CodebookOptions>): CodebookOptions {
  const result = optionsSchema.safeParse(options);
  if (result.success) return result.data;
  throw new Error(`The options of the plugin "codebook" in docusaurus.config.ts:\n${z.prettifyError(result.error)}`);
}
