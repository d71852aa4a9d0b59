/**
 * `npm run fuzz`: gives every target of tests/fuzz very many cases, and prints the smallest that breaks it.
 * `-- --target NAME` runs one, `--cases N` (100,000) as many of them, `--seed N` draws the same again, `--path P` goes to one counterexample.
 */
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true },
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    path: { type: 'string' },
  },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const { targets } = /** @type {{ targets: readonly import('../tests/fuzz/target').FuzzTarget[] }} */ (
  await createJiti(import.meta.url).import('../tests/fuzz/targets.ts')
);
const names = targets.map(({ name }) => name);
const unknown = (values.target ?? []).filter((name) => !names.includes(name));

if (unknown.length > 0 || !Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error(unknown.length > 0 ? `There is no target ${unknown.join(', ')}. Targets are ${names.join(', ')}.` : '--cases and --seed are whole numbers.');
  process.exit(2);
}

let failed = 0;
for (const target of targets) if (!values.target || values.target.includes(target.name)) failed += (await fuzz(target)) ? 1 : 0;
process.exit(failed === 0 ? 0 : 1);

/** @param {import('../tests/fuzz/target').FuzzTarget} target @returns {Promise<boolean>} whether something broke it */
async function fuzz(target) {
  console.log(`${target.name}: ${cases.toLocaleString('en')} cases, seed ${seed}`);
  const progress = createProgress(target.name);
  const finding = await target.run({ cases, seed, path: values.path, onCase: progress.count });
  console.log(`${target.name}: ${finding ? 'BROKEN after' : 'all held,'} ${progress.report()}`);
  if (finding) {
    console.log(`\n${finding.error}\n\nThe smallest case found:\n${finding.counterexample}\n`);
    console.log(`Again: npm run fuzz -- --target ${target.name} --cases ${cases} --seed ${finding.seed} --path "${finding.path}"\n`);
  }
  return finding !== null;
}

/** Counts cases, and says every ten seconds how many there were. @param {string} name */
function createProgress(name) {
  const started = performance.now();
  let [done, told, last, slowest] = [0, started, processorTime(), 0];
  const report = () =>
    `${done.toLocaleString('en')} cases in ${((performance.now() - started) / 1000).toFixed(0)} s, the slowest ${slowest.toFixed(0)} ms of the processor`;
  const count = () => {
    const now = performance.now();
    const used = processorTime();
    if (done > 0) slowest = Math.max(slowest, used - last);
    last = used;
    done += 1;
    if (now - told < 10_000) return;
    told = now;
    console.log(`${name}: ${report()}`);
  };
  return { count, report };
}

/** In milliseconds: what others do on a machine says nothing of a case. */
function processorTime() {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1000;
}
