/** Stands in the place of a module that is not wanted (`configureBundler.ts`). */
export {};
