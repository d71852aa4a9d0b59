import * as z from 'zod';
import type { Catalog } from '../catalog';
import { classPath, pagePaths } from '../permalinks';
import { plainText } from '../plainText';
import type { StatusClass } from '../records';
import { pageSchema } from '../schema/frame';
import { statusClassRecordSchema } from '../schema/statusCode';
import { codeSummarySchema, toCodeSummaries } from './codesPage';
import { createPage, neighboursIn } from './page';

/** `/4xx/` */
export const classPageSchema = pageSchema('class', { statusClass: statusClassRecordSchema, codes: z.array(codeSummarySchema) }).meta({ id: 'ClassPage' });
export type ClassPage = z.infer<typeof classPageSchema>;

/** Builds the page of one status class. */
export function classPage(catalog: Catalog, statusClass: StatusClass): ClassPage {
  const { id, name, meaning } = statusClass;
  const path = classPath(id);
  return createPage(
    catalog,
    'class',
    path,
    { statusClass, codes: toCodeSummaries(catalog, id) },
    {
      title: `${id} ${name}`,
      description: plainText(`${meaning} Every ${id} status code, registered and unregistered, and who sends it.`, 155),
      breadcrumbs: [
        { label: 'Status codes', path: pagePaths.codes },
        { label: id, path },
      ],
      place: { statusClass: id },
      neighbours: neighboursIn(catalog.statusClasses, statusClass, (other) => ({ label: `${other.id} ${other.name}`, path: classPath(other.id) })),
      dataFile: 'data/statusClasses.ts',
    },
  );
}
