import type { CopyReason } from '../catalog/offline/storedCopy';
import { inTime, patience } from './inTime';

/** What is answered: by the network, or by the copy for want of it. */
type Answer = { from: 'network'; response: Response } | { from: 'copy'; response: Response; reason: CopyReason };

/**
 * Asks the network in any case, and takes the copy where it does not answer, answers with a failure of its own, or takes too long.
 * @throws what the network failed with, where there is no copy
 */
export async function networkFirst(network: Promise<Response>, readCopy: () => Promise<Response | undefined>): Promise<Answer> {
  const copy = await readCopy().catch(() => undefined);
  if (!copy) return { from: 'network', response: await network };
  try {
    const response = await inTime(network, patience);
    if (response && response.status < 500) return { from: 'network', response };
    return { from: 'copy', response: copy, reason: response ? 'unreachable' : 'slow' };
  } catch {
    return { from: 'copy', response: copy, reason: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
