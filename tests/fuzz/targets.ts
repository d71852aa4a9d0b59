import type { FuzzTarget } from './target';
import { comparing, going } from './targets/addresses';
import { catalog, twins } from './targets/catalog';
import { diagnosis, longDiagnosis, secrecy } from './targets/diagnosis';
import { loader } from './targets/loader';
import { searching } from './targets/search';

/** Everything that is fuzzed: by a few cases in `npm test`, by as many as wished in `npm run fuzz`. */
export const targets: readonly FuzzTarget[] = [loader, catalog, twins, searching, diagnosis, longDiagnosis, secrecy, comparing, going];
