/** `npm run sbom`: writes what the site is made with, from the lock file alone, to reports/sbom.cdx.json (CycloneDX). A path behind it says where else. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';

/** @type {typeof import('./audit/sbom')} */
const { normaliseSbom } = await createJiti(import.meta.url).import('./audit/sbom.ts');

const [file = 'reports/sbom.cdx.json'] = process.argv.slice(2);
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const { status, stderr, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
if (status !== 0) {
  console.error(`npm sbom failed:\n${stderr}`);
  process.exit(1);
}
const sbom = normaliseSbom(stdout, name);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, sbom);
console.log(`${JSON.parse(sbom).components.length} components in ${file}`);
