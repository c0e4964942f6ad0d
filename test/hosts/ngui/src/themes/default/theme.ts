import type { ThemeOptions } from "@mui/material";

export const theme: ThemeOptions = {
  palette: {
    primary: { main: "#004b74" },
    secondary: { main: "#f58535" },
    info: { main: "#4bb5ee", header: "#cde9f9" },
    text: { primary: "#3b4154", secondary: "#004b74" },
    background: { default: "#ffffff" },
    chart: ["#4bb5ee", "#f58535", "#2eb67d", "#7b61c9", "#e0457b", "#004b74"]
  }
};
