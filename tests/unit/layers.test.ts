import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The law of the house: a file imports only from its own floor or from a lower one; no cycles. Proved twice: by the linter's rules, and by the files. */

type Rule = 'style/noRestrictedImports' | 'correctness/noNodejsModules' | 'suspicious/noImportCycles';

const floor: Rule = 'style/noRestrictedImports';
const node: Rule = 'correctness/noNodejsModules';

/** A file in the folder that imports this. */
const refused: [folder: string, specifier: string, rule: Rule][] = [
  ['data', 'react', floor],
  ['data', 'react-dom/server', floor],
  ['data/providers', '@docusaurus/Link', floor],
  ['data/schema', '@theme/Layout', floor],
  ['data', '../src/catalog/createCatalog', floor],
  ['data/assertions', '../../src/plugins/codebook/routes', floor],
  ['data/providers', 'node:fs', node],
  ['data', 'fs', node],
  ['src/catalog', 'react', floor],
  ['src/catalog', '@docusaurus/useBaseUrl', floor],
  ['src/catalog/pages', '@site/src/components/Prose', floor],
  ['src/catalog', '../plugins/codebook/routes', floor],
  ['src/catalog/pages', '../../components/Prose', floor],
  ['src/catalog', '../theme/EntryPage', floor],
  ['src/catalog', '../../data/loadData', floor],
  ['src/catalog', 'node:path', node],
  ['src/plugins/codebook', 'react', floor],
  ['src/plugins/codebook', '@theme/Layout', floor],
  ['src/plugins/codebook', '../../components/Prose', floor],
  ['src/plugins/codebook', '../../theme/EntryPage', floor],
  ['src/components', '../../data/conditionId', floor],
  ['src/components/compare', '../../../data/conditionId', floor],
  ['src/components', '../plugins/codebook/routes', floor],
  ['src/components', '../theme/EntryPage', floor],
  ['src/components', 'node:path', node],
  ['src/theme/EntryPage', '../../../data/conditionId', floor],
  ['src/theme/EntryPage', '../../plugins/codebook/routes', floor],
  ['src/serviceWorker', '../plugins/codebook/routes', floor],
  ['src/serviceWorker', 'node:path', node],
];

const allowed: [folder: string, specifier: string][] = [
  ['data', './conditionId'],
  ['data/providers', '../schema/provider'],
  ['data', 'zod'],
  ['src/catalog', '../../data/conditionId'],
  ['src/catalog/pages', '../createCatalog'],
  ['src/plugins/codebook', 'node:path'],
  ['src/plugins/codebook', '@docusaurus/types'],
  ['src/plugins/codebook', '../../../data/loadData'],
  ['src/plugins/codebook', '../../catalog/createCatalog'],
  ['src/components', 'react'],
  ['src/components', '@docusaurus/Link'],
  ['src/components', '../catalog/labels'],
  ['src/theme/EntryPage', '../../components/Prose'],
  ['src/theme/EntryPage', '@theme/Layout'],
];

const cycle = ['src/catalog/first.ts', 'src/catalog/second.ts', 'src/catalog/third.ts'];

/** A tree of its own under the project's rules: on standard input, Biome shows no diagnostics. */
const tree = mkdtempSync(path.join(tmpdir(), 'layers-'));
afterAll(() => rmSync(tree, { recursive: true }));

function fileOf(folder: string, specifier: string): string {
  return `${folder}/imports-${specifier.replace(/\W+/g, '-')}.ts`;
}

function write(file: string, source: string): void {
  mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(tree, file), source);
}

/** The errors of the whole tree, as `file rule`. */
function lint(): string[] {
  cpSync('biome.jsonc', path.join(tree, 'biome.jsonc'));
  for (const [folder, specifier] of [...refused, ...allowed]) write(fileOf(folder, specifier), `export * from '${specifier}';\n`);
  write('data/loadData.ts', "export * from 'node:fs';\n");
  cycle.forEach((file, index) => {
    const next = path.basename(cycle[(index + 1) % cycle.length] ?? '', '.ts');
    write(file, `import { value as next } from './${next}';\n\nexport const value = (): unknown => next;\n`);
  });
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'];
  const { stdout } = spawnSync(path.resolve('node_modules/.bin/biome'), args, { cwd: tree, encoding: 'utf8' });
  return [...stdout.matchAll(/^::error title=lint\/([^,]+),file=([^,]+),/gm)].map(
    ([, rule, file = '']) => `${path.relative(tree, path.resolve(tree, file))} ${rule}`,
  );
}

describe('the linter', () => {
  const errors = lint();
  const rulesFor = (file: string) => {
    const rules = errors.filter((error) => error.startsWith(`${file} `)).map((error) => error.slice(file.length + 1));
    return [...new Set(rules)];
  };

  it.each(refused)('refuses that %s imports %s', (folder, specifier, rule) => {
    expect(rulesFor(fileOf(folder, specifier))).toEqual([rule]);
  });

  it.each(allowed)('allows that %s imports %s', (folder, specifier) => {
    expect(rulesFor(fileOf(folder, specifier))).toEqual([]);
  });

  it('allows Node to the loader of the data', () => {
    expect(rulesFor('data/loadData.ts')).toEqual([]);
  });

  it.each(cycle)('refuses the cycle that goes through %s', (file) => {
    expect(rulesFor(file)).toEqual(['suspicious/noImportCycles']);
  });
});

const floors: [folder: string, floor: number][] = [
  ['data/', 1],
  ['src/catalog/', 2],
  ['src/plugins/', 3],
  ['src/components/', 4],
  ['src/theme/', 4],
  ['src/serviceWorker/', 4],
  ['src/css/', 4],
];

/** Whatever stands elsewhere (pages, configuration, tests) is above all of them. */
function floorOf(file: string): number {
  return floors.find(([folder]) => file.startsWith(folder))?.[1] ?? 5;
}

interface Import {
  file: string;
  specifier: string;
  /** From the project's root; absent for a package. */
  target: string | undefined;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [
    ...source.matchAll(/^(?:import|export)\b[^;'"]*\bfrom\s+['"]([^'"]+)['"]/gm),
    ...source.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
    ...source.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g),
  ].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) => ({ file, specifier, target: targetOf(file, specifier) }));
}

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('@site/')) return specifier.slice('@site/'.length);
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file));
}

describe('the files', () => {
  const files = [...filesBelow('data'), ...filesBelow('src')];
  const imports = files.flatMap(importsOf);
  const pure = imports.filter(({ file }) => floorOf(file) <= 2);

  it('are read with all their imports', () => {
    expect(importsOf('data/readData.ts').map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(['zod', './assertData', './problems', './schema/statusCode']),
    );
    expect(importsOf('data/loadData.ts').map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(['node:fs/promises', 'node:path', './moduleReader']),
    );
  });

  it('import from no higher floor', () => {
    expect(imports.filter(({ file, target }) => target && floorOf(target) > floorOf(file))).toEqual([]);
  });

  it('know neither React nor Docusaurus in the data and the catalog', () => {
    expect(pure.filter(({ specifier }) => /react|docusaurus|^@theme|^@generated|^@mdx-js/.test(specifier))).toEqual([]);
  });

  it('know nothing of Node in the data and the catalog, the loader aside', () => {
    const isNode = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier);
    const users = pure.filter(({ specifier }) => isNode(specifier)).map(({ file }) => file);
    expect([...new Set(users)]).toEqual(['data/loadData.ts', 'data/moduleReader.ts']);
  });

  it('hold no JSX, which needs React without an import, below the pages', () => {
    expect(files.filter((file) => floorOf(file) <= 3 && file.endsWith('x'))).toEqual([]);
  });

  it('leave the loader of the data to the plugin', () => {
    const users = imports.filter(({ target }) => target?.startsWith('data/loadData')).map(({ file }) => floorOf(file));
    expect([...new Set(users)]).toEqual([3]);
  });
});
