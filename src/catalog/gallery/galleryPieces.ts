import { failurePlaceSchema } from '../../../data/schema/failedAt';
import type { Catalog } from '../catalog';
import type { CodeMapSource } from '../codeMap';
import { type CodePage, codePage } from '../pages/codePage';
import { type CodesSheetPage, codesSheetPage } from '../pages/codesSheetPage';
import { homePage } from '../pages/homePage';
import { type ProviderSheetPage, providerSheetPage } from '../pages/providerSheetPage';
import type { FailurePlace, StepCode } from '../records';
import { longText, rightToLeftText, unbrokenWord } from './stressTexts';

/** What stands on a page beside its answer. */
export interface GalleryPieces {
  /** Every place at which a request can fail. */
  places: readonly FailurePlace[];
  /** What a number's page shows below its answer; null where no number has all of it. */
  code: Pick<CodePage, 'code' | 'constants' | 'exchange' | 'lookAlikes'> | null;
  /** A step in every language, the last with a line that is too long; empty where no condition has code. */
  stepCode: StepCode[];
  /** The map of the first three providers. */
  map: CodeMapSource;
  /** A few rows of the first provider's sheet. */
  providerSheet: Pick<ProviderSheetPage, 'conditions' | 'facts' | 'provider'> | null;
  /** A few codes of each class. */
  codesSheet: Pick<CodesSheetPage, 'groups'>;
}

/** Draws up the pieces. */
export function galleryPieces(catalog: Catalog): GalleryPieces {
  return {
    places: failurePlaceSchema.options,
    code: codePieces(catalog),
    stepCode: stepCode(catalog),
    map: smallMap(catalog),
    providerSheet: providerSheet(catalog),
    codesSheet: { groups: codesSheetPage(catalog).groups.map((group) => ({ ...group, codes: group.codes.slice(0, 3) })) },
  };
}

function codePieces(catalog: Catalog): GalleryPieces['code'] {
  const record = catalog.statusCodes.find(({ constants, exchange, lookAlikes }) => constants.length > 0 && exchange?.note && lookAlikes.length > 1);
  if (!record) return null;
  const { code, constants, exchange, lookAlikes } = codePage(catalog, record);
  const [first, second, ...others] = lookAlikes;
  const stressed = [
    ...(first ? [{ ...first, text: rightToLeftText }] : []),
    ...(second ? [{ ...second, title: unbrokenWord, text: longText }] : []),
    ...others,
  ];
  return { code, constants, exchange, lookAlikes: stressed };
}

function stepCode({ conditions }: Catalog): StepCode[] {
  const [found = []] = conditions.flatMap(({ resolution }) => resolution.code.flatMap((code) => (code ? [code] : [])));
  return found.map((each, index) => (index === found.length - 1 ? { ...each, code: `${each.code}\n# ${`${unbrokenWord} `.repeat(3)}` } : each));
}

function smallMap(catalog: Catalog): CodeMapSource {
  const { cells, codeGroups, providers, situationGroups } = homePage(catalog);
  const shown = providers.slice(0, 3);
  const own = cells.filter(({ providerId }) => shown.some(({ id }) => id === providerId));
  const groups = codeGroups.map((group) => ({ ...group, codes: group.codes.filter(({ id }) => own.some(({ code }) => code === id)) }));
  return { cells: own, codeGroups: groups.filter(({ codes }) => codes.length > 0), providers: shown, situationGroups };
}

function providerSheet(catalog: Catalog): GalleryPieces['providerSheet'] {
  const [first] = catalog.providers;
  if (!first) return null;
  const { conditions, facts, provider } = providerSheetPage(catalog, first);
  return { conditions: conditions.slice(0, 4), facts, provider };
}
