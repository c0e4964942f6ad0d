import { readdirSync } from 'node:fs';

// Who may import whom in src/. One table; eslint.config.js makes its import rules of it.

/** A folder of src → the folders and files of src it may import besides itself. */
export const LAYERS = {
  api: [],
  domain: [],
  i18n: ['domain'],
  theme: ['domain'],
  data: ['api', 'domain'],
  ui: ['domain', 'i18n', 'theme'],
  charts: ['domain', 'i18n', 'theme', 'ui'],
  features: ['charts', 'ui', 'domain', 'i18n', 'theme'],
  page: ['features', 'data', 'charts', 'ui', 'domain', 'i18n', 'theme'],
  mocks: ['api'],
  demo: ['mocks', 'domain/period/periodPresets.ts', 'index.ts', 'core.ts', 'testing.ts'],
  redact: [],
  doctor: ['core.ts', 'i18n', 'redact'],
};

/** No production code falls back to mock data. */
const NOT_IN_PRODUCTION = ['demo', 'doctor', 'mocks', 'redact', 'testing.ts'];
/** A file of src itself → what of src it must not import. */
const ROOTS = {
  'index.ts': NOT_IN_PRODUCTION,
  'KubernetesCosts.tsx': NOT_IN_PRODUCTION,
  'ExpensesPage.tsx': NOT_IN_PRODUCTION,
  'core.ts': [...NOT_IN_PRODUCTION, 'page', 'features', 'charts', 'theme', 'ui', 'KubernetesCosts.tsx', 'ExpensesPage.tsx'],
  'testing.ts': ['demo', 'doctor', 'redact'],
};

/** Packages that draw: not for the layers that must run anywhere. */
const VIEW_PACKAGES = ['react', 'react-dom', '@mui/*', '@emotion/*', '@tanstack/*'];
const PURE_LAYERS = ['api', 'domain', 'mocks', 'redact', 'doctor'];

/** Zones of import-x/no-restricted-paths. */
export function importZones() {
  const layers = Object.entries(LAYERS).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [`./${layer}`, ...allowed.map((name) => `./${name}`)],
    message: `${layer} may import ${allowed.join(', ') || 'nothing of ours'} (scripts/layers.mjs).`,
  }));
  // A feature can be deleted: no other one needs it.
  const features = readdirSync(new URL('../src/features', import.meta.url)).map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features do not import each other: what two of them share goes down to ui/, charts/ or domain/ (scripts/layers.mjs).',
  }));
  const roots = Object.entries(ROOTS).flatMap(([root, forbidden]) =>
    forbidden.map((name) => ({
      target: `./src/${root}`,
      from: `./src/${name}`,
      message: `${root} must not import ${name} (scripts/layers.mjs).`,
    })),
  );
  const outside = ['test', 'stories', 'scripts'].map((name) => ({
    target: './src',
    from: `./${name}`,
    message: `src imports nothing of ${name}.`,
  }));
  return [...layers, ...features, ...roots, ...outside];
}

const BARE_MUI = {
  group: ['@mui/material/*', '@mui/icons-material', '@mui/icons-material/*', '@mui/system', '@mui/x-*'],
  message: "Import named things from '@mui/material': deep paths fail in MUI 5 hosts.",
};
const NO_CHARTS = {
  group: ['recharts', 'recharts/*'],
  message: 'Only charts/ draws with recharts, in what loads later (charts/drawings.ts).',
};
const NO_VIEW = { group: VIEW_PACKAGES, message: 'This layer runs without React.' };

/**
 * The rule no-restricted-imports for a layer.
 * @param {string} layer
 * @returns {import('eslint').Linter.RuleEntry}
 */
export function packageRule(layer) {
  if (PURE_LAYERS.includes(layer)) return ['error', { patterns: [BARE_MUI, NO_CHARTS, NO_VIEW] }];
  return ['error', { patterns: layer === 'charts' ? [BARE_MUI] : [BARE_MUI, NO_CHARTS] }];
}
