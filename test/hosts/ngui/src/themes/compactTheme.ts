import type { ThemeOptions } from "@mui/material";

declare module "@mui/material" {
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

/** Small type and small controls, in both themes; the document has the height of the window and `main` scrolls. */
export const COMPACT: ThemeOptions = {
  components: {
    MuiCssBaseline: {
      styleOverrides: { "html, body, #root": { height: "100%" }, body: { fontSize: "0.875rem" } }
    },
    MuiTypography: { defaultProps: { variant: "body2" } },
    MuiButton: { defaultProps: { size: "small" } },
    MuiTable: { defaultProps: { size: "small" } },
    MuiTableCell: { styleOverrides: { head: { color: "#000000", fontWeight: "bold" } } },
    MuiFormControl: { defaultProps: { margin: "dense", size: "small" } },
    MuiTextField: { defaultProps: { margin: "dense", size: "small" } }
  }
};
