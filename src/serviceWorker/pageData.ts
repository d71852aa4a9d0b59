import { drawnParameter } from '../catalog/offline/drawnFingerprint';
import { copyReasonHeader } from '../catalog/offline/storedCopy';
import { networkFirst } from './networkFirst';
import type { Site } from './site';
import { stamped } from './stamped';
import { fingerprintHeader, readCopy } from './visits';

/**
 * Answers for the data of a page. A page that wakes names what its HTML was drawn from: it gets the data of that visit at once, or what the
 * network has, and never a copy of another visit. A move within the application takes the newest, as a page does.
 */
export async function answerPageData(site: Site, request: Request): Promise<Response> {
  const { origin, pathname, searchParams } = new URL(request.url);
  const url = `${origin}${pathname}`;
  const drawn = searchParams.get(drawnParameter);
  if (drawn !== null) return (await readDrawn(site, url, drawn)) ?? fetch(url, { cache: 'no-cache' });
  const answer = await networkFirst(fetch(request, { cache: 'no-cache' }), () => readCopy(site, url));
  if (answer.from === 'network') return answer.response;
  return stamped(answer.response, await answer.response.text(), { [copyReasonHeader]: answer.reason });
}

async function readDrawn(site: Site, url: string, drawn: string): Promise<Response | undefined> {
  const copy = await readCopy(site, url).catch(() => undefined);
  return copy?.headers.get(fingerprintHeader) === drawn ? copy : undefined;
}
