import logger from '@docusaurus/logger';
import { count } from '../../catalog/labels';
import { missingFrom } from './ledger';
import type { Site } from './loadSite';

/** Reminds of addresses that are published now and that the ledger does not protect yet. */
export function reportLedger({ addresses, ledger }: Site): void {
  const missing = missingFrom(
    ledger.map(({ address }) => address),
    addresses.published,
  );
  if (missing.length === 0) return;
  logger.warn(`${count(missing.length, 'address is', 'addresses are')} not in data/permalinks.txt yet, such as ${missing[0]}. Add with: npm run permalinks`);
}
