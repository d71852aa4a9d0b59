import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const docusaurus = 'node_modules/.bin/docusaurus';

/**
 * Serves a folder of built pages until `stop`. @param {string} folder
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function serve(folder) {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  // A group of its own, so that what docusaurus starts ends with it.
  const server = spawn(docusaurus, ['serve', '--no-open', '--port', String(port), '--dir', folder], { detached: true, stdio: 'ignore' });
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-(server.pid ?? 0), 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await answers(origin)) return { origin, stop };
    if (server.exitCode !== null) break;
    await sleep(200);
  }
  stop();
  throw new Error(`${folder} could not be served at ${origin}.`);
}

/** @param {string} origin */
async function answers(origin) {
  try {
    return (await fetch(origin)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
