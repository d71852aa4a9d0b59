import * as z from 'zod';
import { anyFileSchema } from './anyFile';

/**
 * The JSON Schema (draft 2020-12) of every JSON file of the site. It is open for further fields, as the promise of the API says:
 * whoever checks with an older copy is not stopped by a field that came later.
 * @param id the address of the schema itself.
 */
export function buildJsonSchema(id: string): object {
  const { $defs, $schema } = z.toJSONSchema(anyFileSchema, { target: 'draft-2020-12', override: ({ jsonSchema }) => loosen(jsonSchema) });
  const kinds = anyFileSchema.options.map(({ shape }) => shape.kind.value);
  return {
    $schema,
    $id: id,
    title: 'Codebook',
    description: 'Every JSON file of the site; `kind` tells them apart.',
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: kinds } },
    // One branch a kind, so that a checker names the field that is wrong rather than every kind that it is not.
    allOf: anyFileSchema.options.map((option) => ({
      if: { properties: { kind: { const: option.shape.kind.value } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { $ref: `#/$defs/${option.meta()?.id}` },
    })),
    $defs,
  };
}

/** Parts of a page's file that serve our own pages: no program can rely on them. */
const ownParts = ['frame', 'markup'];

/** Takes out what would stop a program when the data grow: no field is forbidden, and what carries no promise is not required. */
function loosen(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.required && schema.properties?.kind) schema.required = schema.required.filter((name) => !ownParts.includes(name));
  if (schema.prefixItems) schema.minItems = schema.prefixItems.length;
}
