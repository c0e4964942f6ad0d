// Many runs of the fuzz from the command line: tsx test/fuzz/run.ts --runs 100000 --seed 1
import { argv, exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1 || seed < 0) {
  stdout.write('Use: tsx test/fuzz/run.ts [--runs 100000] [--seed 1], both whole numbers.\n');
  exit(2);
}

const startedAt = performance.now();
const result = fuzz(runs, seed);
const seconds = (performance.now() - startedAt) / 1000;
stdout.write(
  `${result.runs} runs from seed ${seed} in ${seconds.toFixed(1)} s (${Math.round(result.runs / seconds)} runs/s); ${result.read} bodies could still be read.\n`,
);
if (result.failure !== null) {
  const { seed: failed, body, problem } = result.failure;
  stdout.write(
    `\nSeed ${failed} fails (again: --seed ${failed} --runs 1): ${problem}\n\n${body.endpoint} of ${body.name}, mutated:\n${body.text}\n`,
  );
  exit(1);
}
