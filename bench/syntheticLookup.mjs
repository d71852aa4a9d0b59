import { coin, createRandom, words } from './vocabulary.mjs';

const conditionsPerProvider = 20;

/** The real lookup with made-up providers beside the real ones, until it has so many conditions; the same for the same number. */
export function multiplyLookup(real, count) {
  const random = createRandom(20240229);
  const providers = [...real.providers];
  const conditions = real.conditions.slice(0, count);
  const questions = { ...real.questions };
  while (conditions.length < count) {
    const provider = makeProvider(providers.length - real.providers.length, random);
    providers.push(provider);
    const own = makeConditions(provider, real, Math.min(conditionsPerProvider, count - conditions.length), random);
    conditions.push(...own);
    Object.assign(questions, makeQuestions(own));
  }
  return { ...real, providers: providers.map(({ coined: _, identify: __, ...provider }) => provider), conditions, questions };
}

function makeProvider(position, random) {
  const name = `${position % 5 === 0 ? 'acme' : coin(random)}-${String(position).padStart(3, '0')}`;
  const [trade, other] = [random.pick(words), random.pick(words)];
  const title = name.replace(/^./, (letter) => letter.toUpperCase());
  return {
    id: name,
    name: title,
    path: `/${name}/`,
    names: [title, name, `${title} ${trade} API`, `${coin(random)} ${trade}s`],
    hosts: [`api.${name}.example`, `docs.${name}.example`, `${name}.example`],
    credentialNames: random.pick([['Authorization'], ['X-API-Key', 'api_key'], [`X-${title}-Key`]]),
    bodyFields: ['status', 'error', 'message', 'request_id'],
    // What its own texts speak of, and how it writes its identifiers; both are taken off at the end.
    coined: [coin(random), coin(random), trade, other],
    identify: random.pick([
      (parts) => parts.join('_'),
      (parts) => parts.map(capital).join(''),
      (parts) => parts.join('_').toUpperCase(),
      () => `E${position}-${1000 + random.below(9000)}`,
      () => null,
    ]),
  };
}

function makeConditions(provider, { conditions }, count, random) {
  return Array.from({ length: count }, (_, number) => {
    const real = random.pick(conditions);
    const subject = random.pick([...provider.coined, random.pick(words)]);
    const label = `${capital(subject)} ${lower(random.next() < 0.5 ? real.label : random.pick(words))} ${random.pick(['', '', random.pick(words)])}`.trim();
    const identifier = provider.identify([subject, ...lower(real.id).split(/[^a-z]+/)].filter(Boolean).slice(0, 4));
    const id = `${identifier ?? label.replace(/\W+/g, '-')}-${number}`;
    const entryPath = `${provider.path}${real.code}/`;
    return {
      ...real,
      ...{ providerId: provider.id, id, label, identifier, entryPath, path: `${entryPath}#${id}` },
      bodyTexts: real.bodyTexts.map(({ field, text }) => ({ field, text: vary(text, provider, random) })),
      meaning: vary(random.next() < 0.6 ? real.meaning : random.pick(conditions).meaning, provider, random),
      steps: real.steps.map((step) => vary(random.next() < 0.6 ? step : random.pick(random.pick(conditions).steps), provider, random)),
    };
  });
}

/** A text in which one word in seven or so is another, from the provider's own or from the list. */
function vary(text = '', { coined }, random) {
  return text.replace(/\b[a-z]{4,}\b/g, (word) => (random.next() > 0.15 ? word : random.pick(random.next() < 0.5 ? coined : words)));
}

function makeQuestions(conditions) {
  const paths = [...new Set(conditions.map(({ entryPath }) => entryPath))];
  const labelsAt = (path) => conditions.filter(({ entryPath }) => entryPath === path).map(({ label }) => label);
  return Object.fromEntries(paths.filter((path) => labelsAt(path).length > 1).map((path) => [path, `Is it about ${labelsAt(path).join(' or ')}?`]));
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text) => text.toLowerCase();
