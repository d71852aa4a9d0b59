import type { Provider } from '../../../data/codebookData';
import type { EntryData } from '../../../data/schema/condition';
import type { StepCodeData } from '../../../data/schema/stepCode';
import type { StepCode } from '../records';
import { rememberEach } from '../remember';
import { curlRecipes } from './curl';
import { toExampleCall } from './exampleCall';
import { javascriptRecipes } from './javascript';
import { pythonRecipes } from './python';
import { type Recipes, toPlan } from './recipes';

/** In the order in which a reader meets them. */
const languages: { language: StepCode['language']; label: string; recipes: Recipes }[] = [
  { language: 'curl', label: 'curl', recipes: curlRecipes },
  { language: 'javascript', label: 'JavaScript', recipes: javascriptRecipes },
  { language: 'python', label: 'Python', recipes: pythonRecipes },
];

/**
 * The code of one step in every language in which its recipe makes sense, from the provider's documented address and credential.
 * @returns null where the provider documents no address.
 */
export function buildStepCode(code: StepCodeData, provider: Provider, { statusCode }: Pick<EntryData, 'statusCode'>): StepCode[] | null {
  const known = knownCode(provider);
  const key = JSON.stringify([code, statusCode]);
  const built = known.get(key) ?? build(code, provider, statusCode);
  if (built) known.set(key, built);
  return built;
}

/** The same code stands at many steps of a provider. */
const knownCode = rememberEach((_: Provider) => new Map<string, StepCode[]>());

function build(code: StepCodeData, provider: Provider, statusCode: number): StepCode[] | null {
  const call = toExampleCall(provider);
  if (!call) return null;
  const plan = toPlan(code, statusCode);
  return languages.flatMap(({ language, label, recipes }) => {
    const text = recipes[code.recipe](call, plan);
    return text ? [{ language, label, code: text }] : [];
  });
}
