import * as z from 'zod';
import { anyFileSchema } from './anyFile';

/**
 * The JSON Schema (draft 2020-12) of every JSON file of the site. It is open for further fields, as the promise of the API says:
 * whoever checks with an older copy is not stopped by a field that came later.
 * @param id the address of the schema itself.
 */
export function buildJsonSchema(id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(anyFileSchema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, $id: id, title: 'Codebook', description: 'Every JSON file of the site; `kind` tells them apart.', ...schema };
}
