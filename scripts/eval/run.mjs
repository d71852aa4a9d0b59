import { spawnSync } from 'node:child_process';

/** Runs a command quietly; when it fails, says what it said. @param {string} command @param {string[]} args */
export function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}\n${stderr}`);
}
