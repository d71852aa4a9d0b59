import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectOverTls } from 'node:tls';

/** A real server with the built site and its ready files. */
export interface RunningHost {
  /** Of the server, without a slash at its end: `http://localhost:40123`. */
  http: string;
  https: string;
  /** Whether it sends Brotli. */
  hasBrotli: boolean;
  stop: () => Promise<void>;
}

export type HostName = 'nginx' | 'caddy';

/** The base path that a build was made for, without a slash at its end. */
export function basePathOf(build: string): string {
  return /^location (\S*)\/ \{/m.exec(readFileSync(`${build}/hosting/nginx/codebook.conf`, 'utf8'))?.[1] ?? '';
}

/** Where the program lies, or null where it is not installed. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Starts a server on free ports of this machine. @throws Error with what the server said, where it does not come up */
export async function startHost(name: HostName, build: string): Promise<RunningHost> {
  const folder = mkdtempSync(path.join(tmpdir(), `codebook-${name}-`));
  chmodSync(folder, 0o755);
  const root = path.join(folder, 'root');
  const target = path.join(root, basePathOf(build));
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(path.resolve(build), target);
  const ports = { http: await freePort(), https: await freePort() };
  const started = name === 'nginx' ? runNginx(folder, build, ports) : runCaddy(folder, build, ports);
  const stop = async () => {
    started.process.kill('SIGTERM');
    if (started.process.exitCode === null) await once(started.process, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  await cameUp(started.process, ports).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return { http: `http://localhost:${ports.http}`, https: `https://localhost:${ports.https}`, hasBrotli: started.hasBrotli, stop };
}

interface Ports {
  http: number;
  https: number;
}

/** The configuration of the container image, with the paths and ports of this test. */
function runNginx(folder: string, build: string, { http, https }: Ports) {
  const brotli = [process.env.NGINX_BROTLI_MODULE, '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((file) => file && existsSync(file));
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      `${folder}/key.pem`,
      '-out',
      `${folder}/cert.pem`,
    ],
    { stdio: 'ignore' },
  );
  const listen = `listen 127.0.0.1:${http}; listen 127.0.0.1:${https} ssl http2; ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`;
  const text = readFileSync('hosting/docker/nginx.conf', 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replaceAll('/etc/nginx/codebook', path.resolve(build, 'hosting/nginx'))
    .replace(/^include \/etc\/nginx\/modules-enabled.*$/m, brotli ? `load_module ${brotli};` : '')
    .replace('access_log /dev/stdout', 'access_log off')
    .replace('listen 8080;', listen)
    .replace('/srv/codebook', `${folder}/root`);
  writeFileSync(`${folder}/nginx.conf`, brotli ? text : text.replace('brotli_static on;', ''));
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const child = spawn(findProgram('nginx') ?? 'nginx', ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr', '-g', `${user}daemon off;`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { process: child, hasBrotli: brotli !== undefined };
}

/** The ready Caddyfile as it is, with a certificate of Caddy's own. */
function runCaddy(folder: string, build: string, { http, https }: Ports) {
  const options = `admin off\ndefault_bind 127.0.0.1\nskip_install_trust\nauto_https disable_redirects\nstorage file_system ${folder}/storage`;
  writeFileSync(`${folder}/Caddyfile`, `{\n${options}\n}\nimport ${path.resolve(build, 'hosting/caddy/Caddyfile')}\n`);
  const env = { ...process.env, HOME: folder, CODEBOOK_ROOT: `${folder}/root`, CODEBOOK_ADDRESS: `http://localhost:${http}, https://localhost:${https}` };
  const child = spawn(findProgram('caddy') ?? 'caddy', ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { process: child, hasBrotli: true };
}

/** A port that nothing listens to now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function cameUp(child: ChildProcess, { http, https }: Ports): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    if ((await Promise.all([answers(http), answersOverTls(https)])).every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The server did not come up:\n${said}`);
}

function answers(port: number): Promise<boolean> {
  const socket = connect(port, 'localhost');
  return succeeds(socket, 'connect');
}

/** A server listens before it has its certificate: Caddy makes its own afterwards, and refuses handshakes until then. */
function answersOverTls(port: number): Promise<boolean> {
  const socket = connectOverTls({ port, host: 'localhost', servername: 'localhost', rejectUnauthorized: false });
  return succeeds(socket, 'secureConnect');
}

function succeeds(socket: Socket, event: 'connect' | 'secureConnect'): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once(event, () => {
      resolve(true);
      socket.end();
    });
    socket.on('error', () => resolve(false));
  });
}
