import * as z from 'zod';
import { changesPageSchema } from '../pages/changesPage';
import { classPageSchema } from '../pages/classPage';
import { codePageSchema } from '../pages/codePage';
import { codesPageSchema } from '../pages/codesPage';
import { codesSheetPageSchema } from '../pages/codesSheetPage';
import { comparePageSchema } from '../pages/comparePage';
import { diagnosePageSchema } from '../pages/diagnosePage';
import { entryPageSchema } from '../pages/entryPage';
import { goPageSchema } from '../pages/goPage';
import { homePageSchema } from '../pages/homePage';
import { identifiersPageSchema } from '../pages/identifiersPage';
import { providerPageSchema } from '../pages/providerPage';
import { providerSheetPageSchema } from '../pages/providerSheetPage';
import { providersPageSchema } from '../pages/providersPage';
import { searchPageSchema } from '../pages/searchPage';
import { sheetsPageSchema } from '../pages/sheetsPage';
import { situationPageSchema, situationsPageSchema } from '../pages/situationPages';
import { codebookFileSchema, conditionFileSchema, guideFileSchema } from './sets';

/** Every JSON file of the site, told apart by `kind`. */
export const anyFileSchema = z.discriminatedUnion('kind', [
  homePageSchema,
  codesPageSchema,
  classPageSchema,
  codePageSchema,
  providersPageSchema,
  providerPageSchema,
  entryPageSchema,
  conditionFileSchema,
  situationsPageSchema,
  situationPageSchema,
  identifiersPageSchema,
  comparePageSchema,
  searchPageSchema,
  diagnosePageSchema,
  goPageSchema,
  changesPageSchema,
  sheetsPageSchema,
  providerSheetPageSchema,
  codesSheetPageSchema,
  guideFileSchema,
  codebookFileSchema,
]);
export type AnyFile = z.infer<typeof anyFileSchema>;
