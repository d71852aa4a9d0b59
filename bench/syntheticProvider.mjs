import { coin, createRandom, words } from './vocabulary.mjs';

const entriesPerProvider = 20;
/** The provider's page and its sheet. */
const pagesBesideEntries = 2;
const languages = ['weather', 'payments', 'mail', 'maps', 'sports', 'translation', 'storage', 'identity'];

/** How many pages of the site a provider gives. */
export function pagesOf({ entries }) {
  return entries.length + pagesBesideEntries;
}

/** Makes up providers one after another from the shape of the real ones; the same in every run. */
export function createProviderMaker(real) {
  const random = createRandom(20240229);
  const codes = conditionsByCode(real);
  return {
    /** A provider that gives at most so many pages, but at least one entry. */
    make(position, mostPages) {
      const voice = createVoice(position, random);
      const wanted = Math.min(entriesPerProvider - 4 + random.below(9) + pagesBesideEntries, mostPages);
      const left = mostPages - wanted;
      // What is left has to be enough for one more provider.
      const entryCount = Math.max(1, wanted - (left > 0 && left <= pagesBesideEntries ? pagesBesideEntries : 0) - pagesBesideEntries);
      return { id: voice.id, provider: makeProvider(random.pick(real), voice, pickEntries(codes, entryCount, random)) };
    },
  };
}

function conditionsByCode(real) {
  const codes = new Map();
  for (const { conditions, statusCode } of real.flatMap(({ entries }) => entries)) codes.set(statusCode, [...(codes.get(statusCode) ?? []), ...conditions]);
  return codes;
}

/** What a provider calls itself, and how it writes. */
function createVoice(position, random) {
  const id = `${coin(random)}-${String(position).padStart(4, '0')}`;
  const coined = [coin(random), coin(random), random.pick(words), random.pick(words)];
  const identify = random.pick([
    (parts) => parts.join('_'),
    (parts) => parts.map(capital).join(''),
    (parts) => parts.join('_').toUpperCase(),
    (_, number) => `E${position}-${number}`,
    () => undefined,
  ]);
  return { id, name: capital(id), trade: random.pick(languages), coined, identify, random, vary: (text) => vary(text, coined, random) };
}

/** Codes that real providers document, each with one to three conditions of them. */
function pickEntries(codes, count, random) {
  const numbers = [...codes.keys()];
  const chosen = new Set();
  while (chosen.size < Math.min(count, numbers.length)) chosen.add(random.pick(numbers));
  return [...chosen]
    .sort((a, b) => a - b)
    .map((statusCode) => ({
      statusCode,
      conditions: Array.from({ length: random.pick([1, 1, 1, 1, 2, 2, 3]) }, () => random.pick(codes.get(statusCode))),
    }));
}

function makeProvider({ id: _, entries: __, sources, ...shell }, voice, entries) {
  const { name, random, trade, vary: rewrite } = voice;
  const editions = makeEditions(shell.editions, voice, entries);
  const provider = {
    ...mapTexts(shell, rewrite),
    name,
    aliases: [`${name} API`, `${voice.id.replace('-', '')} ${trade}`],
    summary: `${name} offers ${trade} data for ${random.pick(words)} and ${random.pick(words)}. ${rewrite(shell.summary)}`,
    ...{ homeUrl: `https://${voice.id}.example.com`, docsUrl: `https://docs.${voice.id}.example.com` },
    apiHosts: [`api.${voice.id}.example.com`],
    baseUrls: shell.baseUrls.map((base, index) => ({ ...base, url: `https://api${index || ''}.${voice.id}.example.com/v1` })),
    editions,
    entries: makeEntries(entries, voice, { editions, sourceKeys: Object.keys(sources), fields: shell.rateLimits.headerFields.map((field) => field.name) }),
  };
  const used = new Set(sourcesIn(provider));
  const own = Object.entries(sources).filter(([key]) => used.has(key));
  return {
    ...provider,
    sources: Object.fromEntries(own.map(([key, { title }]) => [key, { title: `${name}: ${title}`, url: `https://docs.${voice.id}.example.com/${key}` }])),
  };
}

function makeEditions(editions, { id, vary: rewrite }, entries) {
  const known = new Set(entries.map(({ statusCode }) => statusCode));
  return editions.map((edition) => ({
    ...edition,
    url: `https://docs.${id}.example.com/${edition.id}`,
    summary: rewrite(edition.summary),
    differences: edition.differences
      .map(({ statusCodes, text }) => ({ text: rewrite(text), statusCodes: statusCodes.filter((code) => known.has(code)), was: statusCodes.length }))
      .filter(({ statusCodes, was }) => was === 0 || statusCodes.length > 0)
      .map(({ statusCodes, text }) => ({ statusCodes, text })),
  }));
}

function makeEntries(entries, voice, shell) {
  return entries.map(({ conditions, statusCode }) => {
    const made = conditions.map((condition, number) => makeCondition(condition, `${statusCode}${number + 1}`, voice, shell));
    const question = made.length > 1 ? `Is it about ${made.map(({ label }) => label).join(' or ')}?` : undefined;
    return { statusCode, ...(question && { question }), conditions: made };
  });
}

function makeCondition(real, number, voice, { editions, fields, sourceKeys }) {
  const { replacedBy: _, counterparts: __, identifier, notThisOneIf, ...rest } = real;
  const { random, vary: rewrite } = voice;
  const subject = random.pick([...voice.coined, random.pick(words)]);
  const label = `${capital(subject)} ${real.label.toLowerCase().replace(/[^a-z0-9 ]+/g, ' ')} ${number}`.replace(/ +/g, ' ');
  const value = voice.identify(
    [
      subject,
      ...label
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .slice(1),
    ].slice(0, 5),
    number,
  );
  const known = real.editions.filter((edition) => editions.some(({ id }) => id === edition));
  const condition = {
    ...mapTexts(rest, rewrite),
    label,
    // Unique in the provider, since an identifier stands for one condition.
    ...(value && { identifier: { ...identifier, value: `${value}${/\d$/.test(value) ? '' : `_${number}`}` } }),
    ...(notThisOneIf && { notThisOneIf: notThisOneIf.map(({ text }) => ({ text: rewrite(text) })) }),
    editions: known.length > 0 ? known : ['collected'],
  };
  return mapStatements(condition, (statement) => ({
    ...statement,
    ...(statement.sources && { sources: [random.pick(sourceKeys)] }),
    ...(statement.code?.waitField && !fields.includes(statement.code.waitField) && { code: { recipe: statement.code.recipe } }),
  }));
}

/** Every text of a value rewritten that is prose: `text`, `note` and `summary` of statements, and lists of what to send. */
function mapTexts(value, rewrite, key = '') {
  if (typeof value === 'string') return ['text', 'include', 'escalateWith'].includes(key) ? rewrite(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, rewrite, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, rewrite, name)]));
}

function mapStatements(value, change) {
  if (Array.isArray(value)) return value.map((item) => mapStatements(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const mapped = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapStatements(item, change)]));
  return 'text' in mapped && 'basis' in mapped ? change(mapped) : mapped;
}

function sourcesIn(value) {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'basis' in value ? (value.sources ?? []) : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

/** A text in which one word in seven or so is another; code and links stay as they are. */
function vary(text, coined, random) {
  return text
    .split(/(`[^`]*`|\[[^\]]*\]\([^)]*\)|https?:\S+)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\b[a-z]{4,}\b/g, (word) => (random.next() > 0.15 ? word : random.pick(random.next() < 0.5 ? coined : words))),
    )
    .join('');
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
