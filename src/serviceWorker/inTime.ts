/** A network that takes longer than this is slow, where a copy is at hand. */
export const patience = 4000;

/** The value, or null when it takes longer. @param milliseconds how long to wait @throws what the promise rejects with */
export async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
