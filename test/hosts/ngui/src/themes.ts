import { createTheme, type Theme, type ThemeOptions } from '@mui/material';

declare module '@mui/material' {
  interface Palette {
    chart: string[];
  }
  interface PaletteOptions {
    chart: string[];
  }
  interface PaletteColor {
    header?: string;
  }
  interface SimplePaletteColorOptions {
    header?: string;
  }
}

/** Small type and small controls, in both themes. */
const COMPACT: ThemeOptions = {
  components: {
    MuiTypography: { defaultProps: { variant: 'body2' } },
    MuiButton: { defaultProps: { size: 'small' } },
    MuiTable: { defaultProps: { size: 'small' } },
    MuiFormControl: { defaultProps: { margin: 'dense', size: 'small' } },
  },
};

const PALETTES = {
  default: {
    primary: { main: '#004b74' },
    secondary: { main: '#f58535' },
    info: { main: '#4bb5ee', header: '#cde9f9' },
    text: { primary: '#3b4154', secondary: '#5b647d' },
    chart: ['#4bb5ee', '#f58535', '#2eb67d', '#7b61c9', '#e0457b', '#004b74'],
  },
  finops: {
    primary: { main: '#472aff' },
    secondary: { main: '#00c7cd' },
    info: { main: '#959bff', header: '#e4e5ff' },
    text: { primary: '#000000', secondary: '#5b6472' },
    chart: ['#959bff', '#00c7cd', '#ff6900', '#008556', '#b0246b', '#472aff'],
  },
  /** What an organization made of the default theme in its settings, without the key the package would like. */
  organization: {
    primary: { main: '#9c1f1f' },
    secondary: { main: '#1f7a3d' },
    info: { main: '#b5651d' },
    text: { primary: '#1b1b1b', secondary: '#5c5c5c' },
    chart: [],
  },
};

export type ThemeName = keyof typeof PALETTES;

export const createHostTheme = (name: ThemeName, direction: 'ltr' | 'rtl'): Theme =>
  createTheme(COMPACT, { palette: PALETTES[name], direction });
