import * as z from 'zod';
import type { Catalog } from '../catalog';
import { pagePaths } from '../permalinks';
import type { RegisteredStatusCode, StatusCodeRecord } from '../records';
import { pageSchema } from '../schema/frame';
import { updatedSchema } from '../schema/shared';
import { sheetCodeGroupSchema, type sheetCodeSchema, sheetSizeSchema } from '../schema/sheet';
import { chooseCodesSize } from '../sheets/sheetLayout';
import { createPage } from './page';
import { frameOfSheet } from './sheetsPage';

/** `/codes/sheet/` */
export const codesSheetPageSchema = pageSchema('codesSheet', {
  groups: z.array(sheetCodeGroupSchema).describe('By status class.'),
  total: z.int(),
  size: sheetSizeSchema,
  updated: updatedSchema,
}).meta({ id: 'CodesSheetPage' });
export type CodesSheetPage = z.infer<typeof codesSheetPageSchema>;

/** A registered code on a sheet. */
export type SheetCode = z.infer<typeof sheetCodeSchema>;

/** Builds the sheet of the registered codes, on one page to print. */
export function codesSheetPage(catalog: Catalog): CodesSheetPage {
  const groups = catalog.statusClasses
    .map(({ id, name }) => ({ statusClass: { id, name }, codes: (catalog.statusCodesByClass.get(id) ?? []).flatMap(toSheetCode) }))
    .filter(({ codes }) => codes.length > 0);
  const record = {
    groups,
    total: groups.reduce((sum, { codes }) => sum + codes.length, 0),
    size: chooseCodesSize(groups),
    updated: catalog.updated,
  };
  return createPage(catalog, 'codesSheet', pagePaths.codesSheet, record, {
    title: 'Registered status codes print sheet',
    description: `The ${record.total} status codes of the IANA registry on one A4 page: what each means, who acts, whether to retry, and header fields.`,
    ...frameOfSheet(catalog, 'Registered status codes', pagePaths.codesSheet),
    place: { statusClass: '' },
    dataFile: 'data/statusCodes.ts',
  });
}

/** None for a number that is not registered. Where the standard gives no advice on retrying, nobody has to act. */
function toSheetCode({ code, path, registration, title }: StatusCodeRecord): SheetCode[] {
  if (!registration) return [];
  const { actor, meaning, retry, state } = registration;
  return [{ code, title, path, state, meaning, actor: retry ? actor : null, retryAdvice: retry?.advice ?? null, headerFields: requiredFields(registration) }];
}

function requiredFields({ headerFields }: RegisteredStatusCode): SheetCode['headerFields'] {
  const ofResponse = headerFields.filter(({ direction, level }) => direction === 'response' && level !== 'none');
  const ofRequest = headerFields.filter(({ direction, level }) => direction === 'request' && level === 'MUST');
  return [...ofResponse, ...ofRequest].map(({ direction, level, name }) => ({ name, direction, level }));
}
