import type { ThemeOptions } from "@mui/material";

export const theme: ThemeOptions = {
  palette: {
    primary: { main: "#472aff" },
    secondary: { main: "#00c7cd" },
    info: { main: "#959bff", header: "#e4e5ff" },
    text: { primary: "#000000", secondary: "#472aff" },
    background: { default: "#f4f6f8" },
    chart: ["#959bff", "#00c7cd", "#ff6900", "#008556", "#b0246b", "#472aff"]
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        ".MTPBoxShadow.MuiBox-root": {
          width: "100%",
          padding: "24px",
          borderRadius: "16px",
          background: "#ffffff",
          boxShadow: "0 1px 8px rgba(107, 114, 128, 0.3)"
        }
      }
    }
  }
};
