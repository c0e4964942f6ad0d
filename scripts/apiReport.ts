// Writes docs/api.md, what the package promises to its hosts, from the built declarations: npm run build && npx tsx scripts/apiReport.ts
// With --check it writes nothing and exits with 1 where the file is not what it would write. A type that a host can touch and not name,
// or an export without a docstring, is a fault either way.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { format, resolveConfig } from 'prettier';
import manifest from '../package.json' with { type: 'json' };
import { ROOT, runMain, UserError } from './lib/project.mjs';
import { type ApiEntry, type ApiExport, entriesOf, readPublicApi } from './lib/publicApi.js';

const REPORT = join(ROOT, 'docs/api.md');
const FRESH = join(ROOT, 'build/api.md');
const RENEW = 'npm run build && npx tsx scripts/apiReport.ts';

const INTRODUCTION = `# Public API

What a host can import, as the built declarations have it. A change here is a change for hosts: it belongs in the changelog, and a name
that is gone or means something else needs a new version of the package. Money is in the billing currency, efficiencies are ratios
(1 = 100 %), \`null\` means not known. Generated; \`${RENEW}\` writes it anew.
`;

function sectionOf({ name, text }: ApiExport): string {
  return `### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
}

function chapterOf({ name, exports }: ApiEntry): string {
  const sections = exports.filter(({ sameAs }) => sameAs === null).map(sectionOf);
  const shared = exports.flatMap((each) => (each.sameAs === null ? [] : [`- \`${each.name}\`, as in \`${each.sameAs}\``]));
  const also = shared.length === 0 ? [] : [`### Also exported\n\n${shared.join('\n')}\n`];
  return [`## \`${name}\`\n`, ...sections, ...also].join('\n');
}

/** Git shows what changed best, and does so without a repository too. */
function difference(): string {
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '--unified=1', REPORT, FRESH], { cwd: ROOT, encoding: 'utf8' });
  return stdout || 'Compare docs/api.md with build/api.md.';
}

await runMain(async () => {
  const entries = entriesOf(ROOT, manifest);
  const missing = Object.values(entries).find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new UserError(`${missing} is not there: the report is made from the built package. Run npm run build first.`);

  const api = readPublicApi({ entries, peers: Object.keys(manifest.peerDependencies) });
  const text = [INTRODUCTION, ...api.entries.map(chapterOf)].join('\n');
  const fresh = await format(text, { ...(await resolveConfig(REPORT)), filepath: REPORT });
  const known = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  if (fresh !== known && argv.includes('--check')) {
    mkdirSync(join(ROOT, 'build'), { recursive: true });
    writeFileSync(FRESH, fresh);
    const said = `The public API is not what docs/api.md says:\n\n${difference()}`;
    throw new UserError(`${said}\nIf that is meant, renew the report and say so in the changelog: ${RENEW}`);
  }
  if (fresh !== known) writeFileSync(REPORT, fresh);
  if (api.faults.length > 0) throw new UserError(api.faults.map((fault) => `- ${fault}`).join('\n'));
});
