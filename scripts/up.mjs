/** `npm run up`: installs, builds and serves the site at http://localhost:3000 (PORT changes the port). */
import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensureInstalled.mjs';

const docusaurus = 'node_modules/.bin/docusaurus';
const port = process.env.PORT ?? '3000';

ensureInstalled();
const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = spawn(docusaurus, ['serve', '--no-open', '--port', port], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 0));
