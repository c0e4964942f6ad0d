import { createTheme, type Theme, type ThemeOptions } from '@mui/material';

/** What NGUI has in both of its themes: small type, small controls, bold heads of tables, and the colour of links for `text.secondary`. */
const COMPACT: ThemeOptions = {
  components: {
    MuiTypography: { defaultProps: { variant: 'body2' } },
    MuiButton: { defaultProps: { size: 'small' } },
    MuiTable: { defaultProps: { size: 'small' } },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 700 } } },
    MuiFormControl: { defaultProps: { margin: 'dense', size: 'small' } },
  },
};

/** A palette with NGUI's own key for the colours of charts, which MUI's types do not know. */
interface HostPaletteOptions extends NonNullable<ThemeOptions['palette']> {
  chart: string[];
}

function hostTheme(palette: HostPaletteOptions, borderRadius: number): Theme {
  return createTheme(COMPACT, { palette, shape: { borderRadius } });
}

/** Titles of the looks the page can be seen in. `optscale` and `finops` imitate the themes NGUI is built with. */
export const THEME_TITLES = {
  light: 'Light',
  dark: 'Dark',
  optscale: 'OptScale',
  finops: 'FinOps',
  contrast: 'High contrast',
} as const;

export type ThemeName = keyof typeof THEME_TITLES;

export function createDemoTheme(name: ThemeName): Theme {
  switch (name) {
    case 'light':
    case 'dark':
      return createTheme({ palette: { mode: name } });
    case 'optscale':
      return hostTheme(
        {
          primary: { main: '#004b74' },
          secondary: { main: '#f58535' },
          text: { primary: '#3b4154', secondary: '#004b74' },
          chart: ['#4bb5ee', '#f58535', '#2eb67d', '#7b61c9', '#e0457b', '#004b74'],
        },
        4,
      );
    case 'finops':
      return hostTheme(
        {
          primary: { main: '#472aff' },
          secondary: { main: '#00c7cd' },
          text: { primary: '#000000', secondary: '#472aff' },
          background: { default: '#f6f7f9', paper: '#ffffff' },
          chart: ['#959bff', '#00c7cd', '#ff6900', '#008556', '#b0246b', '#472aff'],
        },
        8,
      );
    case 'contrast':
      return createTheme({
        palette: {
          mode: 'dark',
          primary: { main: '#ffff00' },
          text: { primary: '#ffffff', secondary: '#ffffff' },
          background: { default: '#000000', paper: '#000000' },
          divider: '#ffffff',
        },
      });
  }
}
