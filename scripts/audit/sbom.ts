import * as z from 'zod';

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  externalReferences: z.array(z.looseObject({ type: z.string() })).optional(),
  properties: z.array(z.looseObject({ name: z.string() })).optional(),
});
const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: componentSchema }),
  components: z.array(componentSchema),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/**
 * A bill of materials as `npm sbom` prints it (CycloneDX, https://cyclonedx.org/docs/1.5/json/), without what differs from run to run, from folder to
 * folder and from registry to registry: the same lock file gives the same bytes.
 * @param name of the project, which npm takes from the folder.
 */
export function normaliseSbom(text: string, name: string): string {
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = sbomSchema.parse(JSON.parse(text));
  const normal = {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: { lifecycles: metadata.lifecycles, component: toNormal({ ...metadata.component, name }) },
    components: eachOnce(components.map(toNormal), (component) => component['bom-ref']),
    dependencies: eachOnce(
      dependencies.map(({ dependsOn = [], ref }) => ({ ref, dependsOn: [...new Set(dependsOn)].sort(compare) })),
      ({ ref }) => ref,
    ),
  };
  return `${JSON.stringify(normal, null, 2)}\n`;
}

/** From where a package was fetched and where it is put says nothing of what it is: its hash does. Versions of npm differ in both. */
function toNormal({ description, externalReferences = [], properties = [], ...component }: z.infer<typeof componentSchema>) {
  const references = externalReferences.filter(({ type }) => type !== 'distribution');
  const stated = properties.filter(({ name }) => name !== 'cdx:npm:package:path');
  return { ...component, ...(stated.length > 0 ? { properties: stated } : {}), ...(references.length > 0 ? { externalReferences: references } : {}) };
}

/**
 * By reference. Older versions of npm name a package once for each place where it is installed: the shortest record is that of a place where the
 * build needs it, as the others carry a mark.
 */
function eachOnce<Item>(items: readonly Item[], refOf: (item: Item) => string): Item[] {
  const sorted = items.toSorted((a, b) => compare(refOf(a), refOf(b)) || JSON.stringify(a).length - JSON.stringify(b).length);
  return sorted.filter((item, place) => place === 0 || refOf(item) !== refOf(sorted[place - 1] ?? item));
}

/** The same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
