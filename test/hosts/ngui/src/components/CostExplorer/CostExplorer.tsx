import { Stack, Typography } from '@mui/material';
import { KubernetesCosts } from 'containers/KubernetesCostsContainer';
import { useExpensesBreakdownRequestParams } from 'hooks/useExpensesBreakdownRequestParams';
import { useHost } from 'hooks/useHost';
import { useOrganizationInfo } from 'hooks/useOrganizationInfo';
import { FormattedMessage } from 'react-intl';

/** The host's page: its own title and figures, and below them the panel; twice, to prove that two share what they ask for. */
export function CostExplorer({ panels }: { panels: readonly string[] }) {
  const { name } = useOrganizationInfo();
  const isSignedIn = useHost((state) => state.isSignedIn);
  const [requestParams, applyFilter] = useExpensesBreakdownRequestParams();
  if (!isSignedIn) return <FormattedMessage id="signedOut" />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h5" component="h1">
        <FormattedMessage id="expensesOf" values={{ name }} />
      </Typography>
      {panels.map((panel) => (
        <section key={panel} aria-label={panel}>
          <KubernetesCosts range={requestParams} onApply={applyFilter} />
        </section>
      ))}
    </Stack>
  );
}
