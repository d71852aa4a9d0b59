import { describe, expect, it } from 'vitest';
import { normaliseSbom } from '../../../scripts/audit/sbom';

/** As one version of npm on one machine prints it. */
function aSbom(change: { folder: string; registry: string; npm: string; isReversed?: boolean }): string {
  const { folder, isReversed, npm, registry } = change;
  const component = (name: string) => ({
    'bom-ref': `${name}@1.0.0`,
    type: 'library',
    name,
    version: '1.0.0',
    properties: npm.startsWith('10') ? [{ name: 'cdx:npm:package:path', value: `node_modules/${name}` }] : [],
    externalReferences: [{ type: 'distribution', url: `${registry}/${name}.tgz` }],
    hashes: [{ alg: 'SHA-512', content: 'abc' }],
  });
  const components = [component('a'), component('b')];
  return JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${folder}`,
    version: 1,
    metadata: {
      timestamp: npm,
      lifecycles: [{ phase: 'pre-build' }],
      tools: [{ name: 'cli', version: npm }],
      component: { ...component('codebook'), name: folder },
    },
    // Older versions name a package for each place where it is installed, and mark those that only development needs.
    components: isReversed
      ? [{ ...component('a'), scope: 'optional', properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }, ...components.reverse()]
      : components,
    dependencies: [{ ref: 'codebook@1.0.0', dependsOn: isReversed ? ['b@1.0.0', 'a@1.0.0'] : ['a@1.0.0', 'b@1.0.0'] }],
  });
}

describe('a bill of materials', () => {
  const here = normaliseSbom(aSbom({ folder: 'here', registry: 'https://registry.npmjs.org', npm: '11.0.0' }), 'codebook');

  it('is the same from every folder, registry and version of npm', () => {
    expect(normaliseSbom(aSbom({ folder: 'there', registry: 'https://mirror.example', npm: '10.9.9', isReversed: true }), 'codebook')).toBe(here);
  });

  it('keeps what each component is', () => {
    const { components, dependencies, metadata } = JSON.parse(here);
    expect(metadata).toMatchObject({ component: { name: 'codebook', version: '1.0.0' } });
    expect(components[1]).toEqual({ 'bom-ref': 'b@1.0.0', type: 'library', name: 'b', version: '1.0.0', hashes: [{ alg: 'SHA-512', content: 'abc' }] });
    expect(dependencies).toEqual([{ ref: 'codebook@1.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] }]);
  });

  it.each(['', '{}', '{"bomFormat":"SPDX"}'])('is refused where it is none: %j', (text) => {
    expect(() => normaliseSbom(text, 'codebook')).toThrow();
  });
});
