import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../../data/codebookData';
import type { CodeRecipe, StepCodeData } from '../../../../data/schema/stepCode';
import type { StepCode } from '../../../../src/catalog/records';
import { buildStepCode } from '../../../../src/catalog/stepCode/buildStepCode';
import { keyVariable } from '../../../../src/catalog/stepCode/exampleCall';
import { aProvider, aStatement } from '../../../fixtures/builders';
import { realCatalog, realData } from '../../../fixtures/realData';
import { readPython, shellWords } from '../../../fixtures/stepCode';

const { providers } = await realData();
const recipes: CodeRecipe[] = ['request', 'retryWithPauses', 'limiter', 'cache'];
const statement = aStatement();
const baseUrls = [{ url: 'https://api.acme.example/v1', statement }];

function codeOf(language: StepCode['language'], code: StepCodeData, provider: Provider = aProvider({ baseUrls }), statusCode = 429): string | undefined {
  return buildStepCode(code, provider, { statusCode })?.find((each) => each.language === language)?.code;
}

/** Throws where the text is no JavaScript of a module. */
function assertJavascript(code: string): void {
  new Script(`(async () => {\n${code}\n})`);
}

describe.each(providers)('the code for $name', (provider) => {
  const host = new URL(provider.baseUrls[0]?.url ?? '').hostname;
  const names = provider.credentials.filter(({ location }) => location === 'header').map(({ name }) => name);

  it.each(recipes)('calls a documented host with a documented credential: %s', (recipe) => {
    const written = buildStepCode({ recipe }, provider, { statusCode: 503 }) ?? [];
    expect(written.map(({ language }) => language)).toEqual(
      recipe === 'limiter' || recipe === 'cache' ? ['javascript', 'python'] : ['curl', 'javascript', 'python'],
    );
    expect(provider.apiHosts).toContain(host);
    for (const { code } of written) {
      expect(code).toContain(`https://${host}`);
      expect(names.some((name) => code.includes(name))).toBe(true);
      expect(code).toContain(keyVariable(provider.id));
    }
  });

  it.each(recipes)('is whole in each language: %s', (recipe) => {
    assertJavascript(codeOf('javascript', { recipe }, provider) ?? '');
    expect(readPython(codeOf('python', { recipe }, provider) ?? '').isWhole).toBe(true);
    const command = codeOf('curl', { recipe }, provider);
    if (command) expect(shellWords(command)[0]).toBe('curl');
  });
});

describe('the code of the published steps', () => {
  it('stands beside its step, is short, and holds no key', async () => {
    const { conditions } = await realCatalog();
    const resolutions = conditions.map(({ resolution }) => resolution);
    expect(resolutions.filter(({ code, steps }) => code.length !== steps.length)).toEqual([]);
    const codes = resolutions.flatMap(({ code }) => code.flatMap((each) => each ?? [])).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => code.split('\n').length > 25)).toEqual([]);
    expect(codes.filter((code) => /[\w-]{24,}/.test(code.replace(/https:\S+/g, '')))).toEqual([]);
  });

  it('is offered for every provider', async () => {
    const { conditions } = await realCatalog();
    const withCode = conditions.filter(({ resolution }) => resolution.code.some((code) => code !== null));
    expect([...new Set(withCode.map(({ provider }) => provider.id))].sort()).toEqual(providers.map(({ id }) => id).sort());
  });
});

describe('the address', () => {
  it('is the example request below the first base address', () => {
    const provider = aProvider({ baseUrls, exampleRequest: { method: 'GET', path: '/items/{item_id}?full=1', statement } });
    expect(shellWords(codeOf('curl', { recipe: 'request' }, provider) ?? '')).toEqual([
      ...['curl', '-sS', '-i', '-g'],
      ...['-H', 'x-api-key: $ACME_API_KEY', 'https://api.acme.example/v1/items/{item_id}?full=1'],
    ]);
  });

  it('is the base address where no request is documented', () => {
    expect(shellWords(codeOf('curl', { recipe: 'request' }) ?? '').at(-1)).toBe('https://api.acme.example/v1');
  });

  it('is never made up: without a documented one there is no code', () => {
    expect(buildStepCode({ recipe: 'request' }, aProvider(), { statusCode: 401 })).toBeNull();
  });
});

describe('the credential', () => {
  it('goes into the query only where no header field is documented', () => {
    const query = { location: 'query', name: 'api_key', statement } as const;
    const both = aProvider({ baseUrls, credentials: [query, { location: 'header', name: 'x-api-key', statement }] });
    expect(codeOf('curl', { recipe: 'request' }, both)).not.toContain('api_key=');
    const only = aProvider({ baseUrls, credentials: [query] });
    expect(shellWords(codeOf('curl', { recipe: 'request' }, only) ?? '')).toContain('api_key=$ACME_API_KEY');
    expect(codeOf('javascript', { recipe: 'request' }, only)).toContain("'?api_key=' + encodeURIComponent(process.env.ACME_API_KEY)");
    expect(codeOf('python', { recipe: 'request' }, only)).toContain('params={"api_key": os.environ["ACME_API_KEY"]}');
  });

  it('follows its scheme word', () => {
    const provider = aProvider({ baseUrls, credentials: [{ location: 'header', name: 'Authorization', scheme: 'Bearer', statement }] });
    expect(shellWords(codeOf('curl', { recipe: 'request' }, provider) ?? '')).toContain('Authorization: Bearer $ACME_API_KEY');
    expect(codeOf('javascript', { recipe: 'request' }, provider)).toContain("{ 'Authorization': 'Bearer ' + process.env.ACME_API_KEY }");
    expect(codeOf('python', { recipe: 'request' }, provider)).toContain('{"Authorization": "Bearer " + os.environ["ACME_API_KEY"]}');
  });

  it.each([
    ['huntapi', 'HUNTAPI_API_KEY'],
    ['open-api', 'OPEN_API_KEY'],
    ['acme-weather', 'ACME_WEATHER_API_KEY'],
  ])('of %s is read from %s', (id, variable) => {
    expect(keyVariable(id)).toBe(variable);
  });
});

describe('curl that retries', () => {
  const retry = (code: Omit<StepCodeData, 'recipe'>, statusCode = 503) => codeOf('curl', { recipe: 'retryWithPauses', ...code }, undefined, statusCode);

  it('doubles its pauses, or keeps one', () => {
    expect(retry({})).toContain('--retry 4 ');
    expect(retry({ pauses: [1] })).not.toContain('--retry-delay');
    expect(retry({ pauses: [60] })).toContain('--retry 1 --retry-max-time 3600 --retry-delay 60');
  });

  it('is left out where curl cannot do it', () => {
    expect([retry({}, 403), retry({ pauses: [2, 4] }), retry({ waitField: 'X-Wait' })]).toEqual([undefined, undefined, undefined]);
  });
});

describe('any name of a credential and any address', () => {
  const marks = fc.constantFrom('"', "'", '\\', '`', '$', '${', '$(', '!', '{', '}', '[', '#', '?', '&', '\n', '*/', '//', '@', ' ', 'a', 'é', '\u2028');
  const text = fc
    .array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1 })
    .map((parts) => `a${parts.join('')}`.replaceAll('\0', ''));

  it('stands in the code as it is, and the code stays whole', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(...recipes),
        fc.constantFrom('header' as const, 'query' as const),
        (name, scheme, path, recipe, location) => {
          const provider = aProvider({
            baseUrls,
            credentials: [{ location, name, scheme, statement }],
            exampleRequest: { method: 'GET', path: `/${path}`, statement },
          });
          const url = `https://api.acme.example/v1/${path}`;
          const command = codeOf('curl', { recipe }, provider);
          if (command) {
            const sent = location === 'header' ? `${name}: ${scheme} $ACME_API_KEY` : `${encodeURIComponent(name)}=${scheme} $ACME_API_KEY`;
            expect(shellWords(command).slice(-2)).toEqual([sent, url]);
          }
          assertJavascript(codeOf('javascript', { recipe }, provider) ?? '');
          const python = readPython(codeOf('python', { recipe }, provider) ?? '');
          expect(python.isWhole).toBe(true);
          expect(python.strings).toEqual(expect.arrayContaining([url, name, `${scheme} `]));
        },
      ),
    );
  });
});
