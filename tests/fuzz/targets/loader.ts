import fc from 'fast-check';
import { DataError } from '../../../data/problems';
import { readData } from '../../../data/readData';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { aChange, anExchange, aProvider, aSite, someData } from '../../fixtures/builders';
import { createMemorySource, type DataFiles, toFiles } from '../../fixtures/memorySource';
import { anyText, prototypeNames } from '../anyTexts';
import { defineTarget } from '../target';

/** Data of every kind, all of it right. */
const sound = toFiles(
  someData({
    providers: [
      aProvider({
        billing: [{ text: 'Every call counts.', basis: 'documented', sources: ['page'] }],
        sources: { page: { title: 'Page', url: 'https://acme.example/page' } },
      }),
    ],
    exchanges: { 429: anExchange() },
    redirects: [{ from: '/old/', to: '/acme/', why: 'It moved.', since: '2026-11-20' }],
    changes: [aChange()],
  }),
);
const files = Object.keys(sound);

// With a mistake of their own no case would come as far as a catalog.
await readData(createMemorySource(sound));

/** Something that a data file can hold and should not: of another type, cyclic, huge, or hostile to whoever looks at it. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  {
    weight: 3,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      Number.NaN,
      -1,
      0,
      1e308,
      1n,
      Symbol('s'),
      true,
      [],
      {},
      () => 1,
      new Date(Number.NaN),
      /x/,
      Object.create(null),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(aCycle, aThrower, aThrowingText, aDeepList, aHugeText, aProxy).map((make) => make()) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...prototypeNames), anyText).map(([name, value]) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`)),
  },
);

function aCycle(): unknown {
  const cycle: { self?: unknown; list: unknown[] } = { list: [] };
  cycle.self = cycle;
  cycle.list.push(cycle);
  return cycle;
}

function aThrower(): unknown {
  return Object.defineProperty({}, 'text', {
    enumerable: true,
    get() {
      throw new Error('not to be read');
    },
  });
}

function aThrowingText(): unknown {
  return {
    toJSON() {
      throw new Error('no JSON');
    },
    toString: null,
  };
}

function aDeepList(): unknown {
  let list: unknown = 1;
  for (let depth = 0; depth < 20_000; depth += 1) list = [list];
  return list;
}

function aHugeText(): unknown {
  return 'x '.repeat(50_000);
}

function aProxy(): unknown {
  return new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no keys');
      },
    },
  );
}

/** A change of one place of one file: what is reached by the numbers, each of which chooses a child. */
interface Change {
  file: string;
  steps: number[];
  kind: 'replace' | 'remove' | 'add' | 'repeat';
  name: string;
  value: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  file: fc.constantFrom(...files),
  steps: fc.array(fc.nat({ max: 40 }), { maxLength: 7 }),
  kind: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'add' as const, 'repeat' as const),
  name: fc.oneof(fc.constantFrom(...prototypeNames), anyText),
  value: anyValue,
});

/** What a file throws while it is read: anything, as a program can. */
const anyFailures: fc.Arbitrary<[string, unknown][]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<[string, unknown][]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...files, 'constants', 'providers'), fc.oneof(anyValue, fc.constant(new Error('ENOENT')))), { maxLength: 2 }),
  },
);

function applyChange(all: DataFiles, { file, kind, name, steps, value }: Change): void {
  let [holder, key]: [object, PropertyKey] = [all, file];
  for (const step of steps) {
    const inner: unknown = Reflect.get(holder, key);
    const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
    const next = keys[step % Math.max(1, keys.length)];
    if (typeof inner !== 'object' || inner === null || next === undefined) break;
    [holder, key] = [inner, next];
  }
  const target: unknown = Reflect.get(holder, key);
  if (kind === 'replace') define(holder, key, value);
  else if (kind === 'remove') Reflect.deleteProperty(holder, key);
  else if (kind === 'repeat' && Array.isArray(target)) target.push(...target);
  else if (typeof target === 'object' && target !== null) define(target, name, value);
}

/** Also sets a property that is called `__proto__`. */
function define(holder: object, key: PropertyKey, value: unknown): void {
  Reflect.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Data files with wild content end in a catalog or in a DataError that says where: never in anything else. */
export const loader = defineTarget({
  name: 'loader',
  cases: 1000,
  arbitrary: fc.record({ changes: fc.array(anyChange, { minLength: 1, maxLength: 4 }), failures: anyFailures }),
  async check({ changes, failures }) {
    const all = structuredClone(sound);
    // A hostile value can refuse a change of itself.
    for (const change of changes) attempt(() => applyChange(all, change));
    try {
      createCatalog(await readData(createMemorySource(all, new Map(failures))), aSite);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      assertTelling(error);
    }
  },
});

function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // The file stays as it was.
  }
}

function assertTelling({ message, problems }: DataError): void {
  if (problems.length === 0) throw new Error('The error names no mistake.');
  for (const { expected, file, found, mend, path } of problems) {
    if (!/^data\/[\w./-]+$/.test(file)) throw new Error(`The mistake names no file, but ${JSON.stringify(file)}.`);
    if (typeof path !== 'string' || [expected, found, mend].some((text) => typeof text !== 'string' || text === '')) throw new Error(`Empty: ${message}`);
    if (/\bundefined\b|\[object Object\]/.test(`${expected}${mend}`)) throw new Error(`Not told in words: ${message}`);
  }
}
