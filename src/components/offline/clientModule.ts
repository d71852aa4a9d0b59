import type { ClientModule } from '@docusaurus/types';
import { showCopyNote } from './storedCopies';
import { tellWorker } from './tellWorker';

/**
 * Keeps the service worker informed. The application runs, so the person has shown intent: now the indexes are worth their bytes. A move within the
 * application asks for data alone; the worker fetches the page's HTML too, so that it opens without a network.
 */
const clientModule: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (!previousLocation) tellWorker({ kind: 'keepIndexes' });
    else if (previousLocation.pathname !== location.pathname) {
      tellWorker({ kind: 'visit', path: location.pathname });
      showCopyNote(location.pathname);
    }
  },
};

export default clientModule;
