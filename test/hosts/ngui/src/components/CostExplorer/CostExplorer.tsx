import { Box, Grid, Typography } from "@mui/material";
import BreakdownBarChart from "components/BreakdownBarChart/BreakdownBarChart";
import SummaryCard from "components/SummaryCard/SummaryCard";
import { KubernetesCosts } from "containers/KubernetesCostsContainer";
import RangePickerFormContainer from "containers/RangePickerFormContainer";
import { FormattedMessage } from "react-intl";
import type { CostExplorerProps } from "./costExplorerProps";

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
      <Typography variant="h6" component="h1" sx={{ p: 2 }}>
        <FormattedMessage id="expensesOf" values={{ name: organizationName }} />
      </Typography>
      <Grid container spacing={2} justifyContent="space-between" sx={{ px: 2 }}>
        <Grid item>
          <SummaryCard messageId="totalExpensesForSelectedPeriod" value={total} />
        </Grid>
        <Grid item>
          <SummaryCard messageId="totalExpensesForPreviousPeriod" value={previousTotal} />
        </Grid>
        <Grid item>
          <RangePickerFormContainer
            key={`${startDateTimestamp}-${endDateTimestamp}`}
            initialStartDateValue={startDateTimestamp}
            initialEndDateValue={endDateTimestamp}
            onApply={onApply}
          />
        </Grid>
        <Grid item xs={12}>
          <BreakdownBarChart />
        </Grid>
      </Grid>
      <Box sx={{ px: 2, pb: 2 }}>
        <section aria-label="Panel of the page">
          <KubernetesCosts {...{ startDateTimestamp, endDateTimestamp, onApply, isInScopeOfPageMockup }} />
        </section>
      </Box>
    </>
  );
}
