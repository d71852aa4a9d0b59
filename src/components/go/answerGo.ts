import type { GoAnswer } from '../../catalog/go/goAnswer';
import type { GoRequest } from '../../catalog/go/goRequest';
import type { GoTools } from '../../catalog/go/resolveGo';
import type { Lookup } from '../../catalog/lookup/lookup';
import type { PartName } from '../../catalog/search/parts';
import type { Searcher } from '../../catalog/search/searcher';
import { loadLookup, loadLookupFor } from '../search/loadLookup';
import { loadMissing, loadSearcher } from '../search/searcherStore';

type Resolve = (request: GoRequest, tools: GoTools) => GoAnswer;

/**
 * Loads what a request needs, and answers it. Where it names a provider and quotes nothing, the records of that provider are loaded first, and those
 * of all others only if they do not settle it.
 * @throws when something cannot be loaded.
 */
export async function answerGo(request: GoRequest): Promise<GoAnswer> {
  const [{ resolveGo }, { diagnose }, searcher] = await Promise.all([
    import('../../catalog/go/resolveGo'),
    import('../../catalog/diagnose/diagnose'),
    loadSearcher(),
  ]);
  const resolve: Resolve = (asked, tools) => resolveGo(asked, { ...tools, diagnose });
  const { provider, text } = request.values;
  if (provider !== '' && text === '') {
    const answer = await resolveWhole(request, resolve, searcher, await loadLookupFor(provider));
    if (answer.isCertain) return answer;
  }
  return resolveWhole(request, resolve, searcher, await loadLookup());
}

/** Resolves with the search as far as it is there, and again with what it lacked; a certain page needs none of that. */
async function resolveWhole(request: GoRequest, resolve: Resolve, searcher: Searcher, lookup: Lookup): Promise<GoAnswer> {
  const missing = new Set<PartName>();
  const ask: Searcher['ask'] = (query, limit) => {
    const answer = searcher.ask(query, limit);
    for (const name of answer.missing) missing.add(name);
    return answer;
  };
  const answer = resolve(request, { searcher: { lookup, ask } });
  if (answer.isCertain || missing.size === 0) return answer;
  await loadMissing([...missing]);
  return resolveWhole(request, resolve, searcher, lookup);
}
