import { Box, useTheme } from "@mui/material";

/** Stands for the host's chart: as high as it is. */
export default function BreakdownBarChart() {
  const [color] = useTheme().palette.chart;
  return (
    <Box aria-hidden sx={{ display: "flex", alignItems: "end", gap: 1, height: 350 }}>
      {Array.from({ length: 30 }, (_, day) => (
        <Box key={day} sx={{ flex: 1, height: 200 + ((day * 37) % 60), bgcolor: color ?? "primary.main" }} />
      ))}
    </Box>
  );
}
