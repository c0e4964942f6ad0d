import { createTheme, type Theme } from "@mui/material";
import { theme } from "@theme/theme";
import { COMPACT } from "./compactTheme";

/** What an organization made of the theme in its settings, without the key the package would like. */
const ORGANIZATION = {
  primary: { main: "#9c1f1f" },
  secondary: { main: "#1f7a3d" },
  info: { main: "#b5651d" },
  text: { primary: "#1b1b1b", secondary: "#9c1f1f" },
  chart: []
};

export type ThemeName = "default" | "organization";

export const createHostTheme = (name: ThemeName = "default", direction: "ltr" | "rtl" = "ltr"): Theme =>
  createTheme({ ...theme, direction, ...(name === "organization" && { palette: ORGANIZATION }) }, COMPACT, {
    components: theme.components ?? {}
  });
