/** The application's first script, which has another name in every release. */
const mainScript = /\/(main\.[0-9a-f]+\.js)$/;

/** Whether the host serves another release than the one that runs: then what this page has not loaded yet may be gone. False where the host does not answer. */
export async function hasNewRelease(): Promise<boolean> {
  const running = runningScript();
  if (!running) return false;
  try {
    const response = await fetch(location.href, { cache: 'no-cache' });
    return response.ok && !(await response.text()).includes(running);
  } catch {
    return false;
  }
}

/** The name of its file. */
function runningScript(): string | undefined {
  const names = [...document.scripts].map(({ src }) => mainScript.exec(src)?.[1]);
  return names.find((name) => name !== undefined);
}
