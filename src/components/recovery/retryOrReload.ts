import { hasNewRelease } from './hasNewRelease';

/** Tries again what could not be loaded; after a new release its file is gone for good, and the page is loaded again instead. */
export async function retryOrReload(retry: () => void): Promise<void> {
  if (await hasNewRelease()) location.reload();
  else retry();
}
