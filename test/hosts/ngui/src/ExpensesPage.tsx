import { Skeleton, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { useDateRange, useHost, useOrganizationInfo } from './hooks';

const KubernetesCosts = lazy(() => import('./KubernetesCostsContainer'));

/** The host's page: its own title and figures, and below them the panel; twice, to prove that two share what they ask for. */
export function ExpensesPage({ panels }: { panels: readonly string[] }) {
  const { name } = useOrganizationInfo();
  const isSignedIn = useHost((state) => state.isSignedIn);
  const [range, applyRange] = useDateRange();
  if (!isSignedIn) return <FormattedMessage id="signedOut" />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h5" component="h1">
        <FormattedMessage id="expensesOf" values={{ name }} />
      </Typography>
      {panels.map((panel) => (
        <section key={panel} aria-label={panel}>
          <Suspense fallback={<Skeleton height={200} />}>
            <KubernetesCosts range={range} onApply={applyRange} />
          </Suspense>
        </section>
      ))}
    </Stack>
  );
}
