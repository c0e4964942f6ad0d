import { createTheme, getContrastRatio, type PaletteOptions } from '@mui/material';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietText } from '../../src/theme/quietText.js';
import { anyColor } from './anyPalette.js';

const quietIn = (palette: PaletteOptions) => quietText(createTheme({ palette }));

test.each([
  ['MUI’s own, which lets the ground through', {}, 'rgba(0, 0, 0, 0.6)'],
  ['a bluish grey', { primary: { main: '#004b74' }, text: { secondary: '#5b647d' } }, '#5b647d'],
  ['a variable of its own', { text: { secondary: 'var(--pale)' } }, 'var(--pale)'],
  ['white on black', { mode: 'dark', primary: { main: '#ffff00' }, text: { secondary: '#ffffff' } }, '#ffffff'],
] as const)('is the host’s text.secondary where that is no colour of links: %s', (_, palette, color) => {
  expect(quietIn(palette)).toBe(color);
});

test.each([
  ['the same', '#004b74'],
  ['the same in another notation', 'rgb(0, 75, 116)'],
  ['one that passes for it', '#0a5580'],
])('is muted black on white where the host’s text.secondary is its link colour: %s', (_, secondary) => {
  const quiet = quietIn({ primary: { main: '#004b74' }, text: { primary: '#000000', secondary } });
  expect(quiet).toBe('rgb(89, 89, 89)');
});

test('is the host’s text.primary where that and the link colour are variables, since nothing can be mixed of them', () => {
  expect(quietText(linksAsWords({ primary: 'var(--ink)', secondary: 'var(--brand)' }))).toBe('var(--ink)');
  const vars = { palette: { text: { primary: 'var(--mui-palette-text-primary)', secondary: 'var(--mui-palette-text-secondary)' } } };
  const theme = { ...linksAsWords({ primary: '#111111', secondary: 'var(--brand)' }), vars };
  expect(quietText(theme)).toBe('var(--mui-palette-text-primary)');
});

test('can be read on paper and on the ground of the page, also where words let some of it through', () => {
  const main = '#472aff';
  for (const primary of ['rgba(0, 0, 0, 0.87)', '#3b4154', '#5f5f5f']) {
    const quiet = quietIn({ primary: { main }, text: { primary, secondary: main }, background: { default: '#f4f6f8', paper: '#ffffff' } });
    expect(quiet).not.toBe(primary);
    for (const ground of ['#ffffff', '#f4f6f8']) expect(getContrastRatio(quiet, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('can be read on a chosen row, which has some of the link colour', () => {
  const quiet = quietIn({ primary: { main: '#004b74' }, text: { primary: '#2d3343', secondary: '#004b74' } });
  expect(getContrastRatio(quiet, '#ebf1f4')).toBeGreaterThanOrEqual(4.5);
});

test('can be read on a chosen row under the pointer, which has more of the link colour where the theme is dark', () => {
  const quiet = quietIn({ mode: 'dark', primary: { main: '#90caf9' }, text: { primary: '#b8bcc4', secondary: '#90caf9' } });
  // 16 % and 8 % of #90caf9 on #121212.
  expect(getContrastRatio(quiet, '#303e49')).toBeGreaterThanOrEqual(4.5);
});

test('is a colour in any theme, and legible wherever it is mixed', () => {
  fc.assert(
    fc.property(anyColor, anyColor, anyColor, anyColor, (primary, main, paper, ground) => {
      const theme = { palette: { text: { primary, secondary: main }, primary: { main }, background: { default: ground, paper } } };
      const quiet = quietText(theme);
      expect([primary, main].includes(quiet) || getContrastRatio(quiet, paper.trim()) >= 4.5).toBe(true);
    }),
  );
});

function linksAsWords(text: { primary: string; secondary: string }) {
  return { palette: { text, primary: { main: text.secondary }, background: { default: '#ffffff', paper: '#ffffff' } } };
}
