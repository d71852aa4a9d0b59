import logger from '@docusaurus/logger';
import { count } from '../../catalog/labels';
import type { CodebookContent } from './types';

/** Reminds of addresses that are published now and that the ledger does not protect yet. */
export function reportLedger({ unprotected: { count: missing, first } }: Pick<CodebookContent, 'unprotected'>): void {
  if (missing === 0) return;
  logger.warn(`${count(missing, 'address is', 'addresses are')} not in data/permalinks.txt yet, such as ${first}. Add with: npm run permalinks`);
}
