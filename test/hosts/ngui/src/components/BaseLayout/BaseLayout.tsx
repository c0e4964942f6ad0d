import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

/** Two wrappers as high as the window, which cut off what is larger; in them `main`, which scrolls and is not positioned. */
export default function BaseLayout({ header, children }: { header: ReactNode; children: ReactNode }) {
  return (
    <Box sx={{ display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" }}>
      <Box component="header" sx={{ flex: "none", overflow: "auto", borderBottom: 1, borderColor: "divider" }}>
        {header}
      </Box>
      <Box sx={{ display: "flex", flex: "1 1 0", minHeight: 0, height: "calc(100vh - 56px)", overflow: "hidden" }}>
        <Box
          component="aside"
          sx={{ display: { xs: "none", md: "block" }, flex: "none", width: 200, p: 2, bgcolor: "common.white" }}
        >
          <FormattedMessage id="expenses" />
        </Box>
        <Box component="main" sx={{ flex: "1 1 0", minWidth: 0, overflow: "auto", bgcolor: "background.default" }}>
          {children}
        </Box>
      </Box>
    </Box>
  );
}
