import { createJiti } from 'jiti';

/** The parts of the bench that only compute, which are TypeScript for the sake of their tests. */
const load = (file) => createJiti(import.meta.url).import(file);
export const { choosePaths } = await load('./choosePages.ts');
export const { findFolders, toPeerFile, toSidebar } = await load('./peerFiles.ts');
export const { linkWithin, readTwin } = await load('./twinPage.ts');
export const { buildRows, pageRows, qualityRows, searchRows, toGrowthRows } = await load('./rows.ts');
export const { writeReport } = await load('./report.ts');
export const { tellRuns } = await load('./runs.ts');
