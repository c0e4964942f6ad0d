// Writes the runs of docs/doctor.md from the fault servers of test/doctor: tsx scripts/doctorDocs.ts
// A test says when they are no longer what the doctor prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { HELP } from '../src/doctor/help.js';
import { type ChainFault, FAULTS, startFault } from '../test/doctor/support/faults.js';
import { allFlags, runDoctor } from '../test/doctor/support/runDoctor.js';
import type { Chain } from '../test/doctor/support/startChain.js';
import { withWrittenPart } from './lib/writtenPart.js';

export const DOCTOR = fileURLToPath(new URL('../docs/doctor.md', import.meta.url));

const MARKS = ['<!-- runs: begin, written by scripts/doctorDocs.ts -->', '<!-- runs: end -->'] as const;
const PORTS = { exporter: 9103, prometheus: 9090, write: 8935, thanos: 10902, metroculus: 8969, restapi: 8999 };

/** The text with its runs made anew. */
export async function withRuns(text: string): Promise<string> {
  const sections = [section('`k8s-costs-doctor --help`', HELP)];
  sections.push(section('A healthy chain', await printed({ change: {}, flags: ['--probe-write', '--verbose'] })));
  for (const fault of FAULTS) sections.push(section(fault.title, await printed(fault)));
  return withWrittenPart(text, MARKS, sections);
}

function section(title: string, output: string): string {
  return `### ${title}\n\n\`\`\`text\n${output.trimEnd()}\n\`\`\`\n`;
}

async function printed(fault: Pick<ChainFault, 'change' | 'flags' | 'slowMs' | 'without' | 'instead'>): Promise<string> {
  await using chain = await startFault(fault);
  const now = () => chain.world.now;
  const slow = fault.slowMs === undefined ? {} : { slowMs: fault.slowMs };
  const { stdout } = await runDoctor([...allFlags(chain, fault.without), ...(fault.flags ?? [])], { now, ...slow });
  return settled(stdout, chain);
}

/** What differs from run to run, as it usually is: ports and times. */
function settled(output: string, { urls }: Chain): string {
  return Object.entries(PORTS)
    .reduce((text, [name, port]) => text.replaceAll(new URL(urls[name as keyof typeof PORTS]).host, `127.0.0.1:${port}`), output)
    .replace(/\b\d+ ms(?=, over)/g, '712 ms')
    .replace(/\bin \d+ ms/g, 'in 12 ms')
    .replace(/time: \d+ ms/g, 'time: 12 ms')
    .replace(/nothing for [\d.]+ s/g, 'nothing for 10.0 s')
    .replace(/· [\d.]+ s$/gm, '· 0.1 s');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOCTOR, await withRuns(readFileSync(DOCTOR, 'utf8')));
