import { availableParallelism } from 'node:os';
import { pagesAtATime, startThreads, type Threads, worthThreads } from './threads';
import { type MarkdownWork, writeMarkdown } from './writeMarkdown';

/** Writes the Markdown twins of pages while further pages are drawn up, which keeps one processor busy alone. */
export interface MarkdownAhead {
  /** The page at this path lies in the folder. Added again, it is written again. */
  add(pagePath: string): void;
  /** All that was added is written. @throws Error of a page that cannot be written */
  end(): Promise<void>;
}

/** Where the pages lie, the site that they belong to, and the folder of the project. */
export interface KeptPages extends Pick<MarkdownWork, 'folder' | 'site'> {
  siteDir: string;
}

/** Begins to write: in a thread as soon as there are many pages, else in the end. */
export function startMarkdown({ siteDir, ...kept }: KeptPages): MarkdownAhead {
  const running: Promise<void>[] = [];
  let waiting: string[] = [];
  let thread: Threads<MarkdownWork> | undefined;
  const flush = () => {
    thread ??= startThreads(siteDir, 'writeMarkdown', 1);
    const run = thread.run({ ...kept, paths: waiting });
    // Who waits for all in the end is told.
    run.catch(() => undefined);
    running.push(run);
    waiting = [];
  };
  return {
    add(pagePath) {
      waiting.push(pagePath);
      if (waiting.length >= (thread ? pagesAtATime : worthThreads) && availableParallelism() > 1) flush();
    },
    async end() {
      if (thread) flush();
      else writeMarkdown({ ...kept, paths: waiting });
      await Promise.all(running).finally(() => thread?.stop());
    },
  };
}
