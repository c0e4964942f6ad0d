import type { CostExplorerProps } from "@main/components/CostExplorer/costExplorerProps";
import { Box, Grid, Typography } from "@mui/material";
import BreakdownBarChart from "components/BreakdownBarChart/BreakdownBarChart";
import SummaryCard from "components/SummaryCard/SummaryCard";
import { KubernetesCosts } from "containers/KubernetesCostsContainer";
import RangePickerFormContainer from "containers/RangePickerFormContainer";
import { FormattedMessage } from "react-intl";

export default function CostExplorer({
  total,
  previousTotal,
  organizationName,
  startDateTimestamp,
  endDateTimestamp,
  onApply,
  isInScopeOfPageMockup = false
}: CostExplorerProps) {
  return (
    <>
      <Box sx={{ p: 2, bgcolor: "common.white" }}>
        <Typography variant="h6" component="h1">
          <FormattedMessage id="costExplorerFor" values={{ name: organizationName }} />
        </Typography>
      </Box>
      <Grid container spacing={2} sx={{ p: 2 }}>
        <Grid item>
          <SummaryCard messageId="totalExpensesForSelectedPeriod" value={total} />
        </Grid>
        <Grid item>
          <SummaryCard messageId="totalExpensesForPreviousPeriod" value={previousTotal} />
        </Grid>
        <Grid item xs={12}>
          <Box className="MTPBoxShadow">
            <RangePickerFormContainer
              key={`${startDateTimestamp}-${endDateTimestamp}`}
              initialStartDateValue={startDateTimestamp}
              initialEndDateValue={endDateTimestamp}
              onApply={onApply}
            />
            <BreakdownBarChart />
          </Box>
        </Grid>
      </Grid>
      <Box sx={{ px: 2, pb: 2 }}>
        <section aria-label="Panel of the page">
          <KubernetesCosts
            className="MTPBoxShadow"
            dense
            {...{ startDateTimestamp, endDateTimestamp, onApply, isInScopeOfPageMockup }}
          />
        </section>
      </Box>
    </>
  );
}
