import logger from '@docusaurus/logger';

/** How long nothing is said, in milliseconds. */
const quietTime = 5000;

/** Counts pictures as they are made, and tells the terminal how far it is: only where it takes long. */
export function createProgress(total: number) {
  const start = performance.now();
  let told = start;
  let made = 0;
  let drawn = 0;
  const tell = () => {
    told = performance.now();
    logger.info(`Pictures for link previews: ${made} of ${total}, ${drawn} of them drawn anew, in ${Math.round((told - start) / 1000)} s.`);
  };
  return {
    count(isDrawn: boolean) {
      made += 1;
      if (isDrawn) drawn += 1;
      if (made < total && performance.now() - told > quietTime) tell();
    },
    end() {
      if (performance.now() - start > quietTime) tell();
    },
  };
}
