import { pageVersionHeader } from '../catalog/offline/pageVersion';
import { copyReasonHeader } from '../catalog/offline/storedCopy';
import { networkFirst } from './networkFirst';
import type { Site } from './site';
import { stamped } from './stamped';
import { readCopy, storedVersionHeader } from './visits';

/**
 * Answers for the data of a page. A page that wakes names the version that its HTML was drawn from: it gets the data of that visit at once, or what the
 * network has, and never a copy of another visit. A move within the application takes the newest, as a page does.
 */
export async function answerPageData(site: Site, request: Request): Promise<Response> {
  const wanted = request.headers.get(pageVersionHeader);
  if (wanted !== null) return (await readVersion(site, request.url, wanted)) ?? fetch(request, { cache: 'no-cache' });
  const answer = await networkFirst(fetch(request, { cache: 'no-cache' }), () => readCopy(site, request.url));
  if (answer.from === 'network') return answer.response;
  return stamped(answer.response, await answer.response.text(), { [copyReasonHeader]: answer.reason });
}

async function readVersion(site: Site, url: string, wanted: string): Promise<Response | undefined> {
  const copy = await readCopy(site, url).catch(() => undefined);
  return copy?.headers.get(storedVersionHeader) === wanted ? copy : undefined;
}
