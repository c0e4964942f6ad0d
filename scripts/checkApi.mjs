// npm run check:api: whether docs/api is what the built package exports. `-- --local` writes it anew.
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';

const FILE = join(ROOT, 'api-extractor.json');
const localBuild = process.argv.includes('--local');

const configs = ['index', 'core', 'testing'].map((entry) => {
  // Names of scenarios are the words of a list that is not exported itself: hosts write them.
  const includeForgottenExports = entry === 'testing';
  const configObject = ExtractorConfig.loadFile(FILE);
  configObject.mainEntryPointFilePath = join(ROOT, `dist/${entry}.d.ts`);
  Object.assign(configObject.apiReport ?? {}, { reportFileName: `${entry}.api.md`, includeForgottenExports });
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: FILE, packageJsonFullPath: join(ROOT, 'package.json') });
});
const [first] = configs;
const compilerState =
  first && CompilerState.create(first, { additionalEntryPoints: configs.map((config) => config.mainEntryPointFilePath) });

for (const config of configs) {
  const { succeeded } = Extractor.invoke(config, { localBuild, compilerState, printApiReportDiff: true });
  if (!succeeded) process.exitCode = 1;
}
if (process.exitCode === 1)
  console.error('Where a change is meant, say so in CHANGELOG.md and run: npm run build && npm run check:api -- --local');
