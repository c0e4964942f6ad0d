import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const IMPORT_RULES = ['import-x/no-restricted-paths', 'no-restricted-imports', 'no-restricted-syntax'];

/**
 * The project's own rules about imports, without the type-checked ones: the code below stands in no file, and needs no type.
 * The target of a relative import must exist to be resolved.
 */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => IMPORT_RULES.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (result === undefined) throw new Error(`${filePath} is not linted`);
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const PATHS = 'import-x/no-restricted-paths';
const PACKAGES = 'no-restricted-imports';
const FORBIDDEN: [rule: string, file: string, code: string][] = [
  [PATHS, 'src/api/probe.ts', "import '../domain/types.js';"],
  [PATHS, 'src/domain/probe.ts', "import type { ExpenseRow } from '../api/restApiTypes.js';"],
  [PATHS, 'src/i18n/probe.ts', "export * from '../api/restApiTypes.js';"],
  [PATHS, 'src/theme/probe.ts', "import '../i18n/messages/en.json';"],
  [PATHS, 'src/charts/probe.tsx', "import '../api/restApiTypes.js';"],
  [PATHS, 'src/features/summary/probe.tsx', "void import('../../api/restApiTypes.js');"],
  [PATHS, 'src/features/summary/probe.tsx', "import '../notices/NoticeList.js';"],
  [PATHS, 'src/features/summary/probe.tsx', "import '../../page/detailsProps.js';"],
  [PATHS, 'src/ui/probe.tsx', "import '../features/notices/NoticeList.js';"],
  [PATHS, 'src/page/probe.tsx', "import '../api/restApiTypes.js';"],
  [PATHS, 'src/mocks/probe.ts', "import '../domain/types.js';"],
  [PATHS, 'src/demo/probe.tsx', "import '../domain/types.js';"],
  [PATHS, 'src/domain/probe.ts', "import '../../test/layoutStandIns.js';"],
  [PACKAGES, 'src/charts/probe.tsx', "import Box from '@mui/material/Box';"],
  [PACKAGES, 'src/domain/probe.ts', "import { useMemo } from 'react';"],
  [PACKAGES, 'src/features/trend/probe.tsx', "import { BarChart } from 'recharts';"],
  ['no-restricted-syntax', 'src/domain/probe.ts', "import './types';"],
];
const ALLOWED: [file: string, code: string][] = [
  ['src/data/probe.ts', "import '../api/restApiTypes.js'; import '../domain/types.js';"],
  ['src/page/probe.tsx', "import '../domain/types.js'; import { Box } from '@mui/material';"],
  ['src/mocks/probe.ts', "import '../api/restApiTypes.js';"],
  ['src/charts/probe.tsx', "import { BarChart } from 'recharts';"],
  ['test/page/probe.test.tsx', "import '../../src/api/restApiTypes.js';"],
];

// The first file also starts ESLint.
describe('lint keeps imports flowing one way', { timeout: 60_000 }, () => {
  test.each(FORBIDDEN)('%s refuses in %s: %s', async (rule, file, code) => {
    expect(await broken(file, code)).toEqual([rule]);
  });

  test.each(ALLOWED)('%s may: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});
