import { logger } from '@docusaurus/logger';

/** How long nothing is said, and how long between two lines, in milliseconds. */
const quietTime = 2000;
const betweenLines = 5000;

/** Counts what is made, and tells the terminal how far it is: only where it takes long. */
export interface Progress {
  /** @param more how many more are made */
  count(more?: number): void;
  end(): void;
}

/**
 * @param what what is counted, for instance `Pages`
 * @param total how many there will be; null where that is not known
 * @param remark what to add to a line
 */
export function createProgress(what: string, total: number | null, remark = () => ''): Progress {
  const start = performance.now();
  let next = start + quietTime;
  let made = 0;
  const tell = (now: number) => {
    next = now + betweenLines;
    const of = total === null || made === total ? '' : ` of ${format(total)}`;
    logger.info(`${what}: ${format(made)}${of}${remark()}, in ${Math.round((now - start) / 1000)} s.`);
  };
  return {
    count(more = 1) {
      made += more;
      const now = performance.now();
      if (made !== total && now >= next) tell(now);
    },
    end() {
      const now = performance.now();
      if (now - start >= quietTime) tell(now);
    },
  };
}

/** `4,000` */
function format(count: number): string {
  return count.toLocaleString('en-US');
}
