/**
 * Stands in the place of what Docusaurus fetches a script ahead with, for every link that comes into view (`configureBundler.ts`): those of pages are
 * loaded already, and those of guides would take the line from what the person waits for. A link that is pointed at still has its page loaded.
 */
export default function prefetch(): Promise<void> {
  return Promise.resolve();
}
