import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";

/** A sample of a page, behind a veil that says so. */
export default function PageMockup({ children }: { children: ReactNode }) {
  return (
    <>
      <Box sx={{ p: 2 }}>
        <FormattedMessage id="sampleOfThePage" />
      </Box>
      <Box sx={{ opacity: 0.5 }}>{children}</Box>
    </>
  );
}
