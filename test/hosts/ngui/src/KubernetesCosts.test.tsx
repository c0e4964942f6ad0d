import { createExpensesClient, KubernetesCosts } from '@cloudtuner/k8s-costs';
import { createServer, ORGANIZATION } from '@cloudtuner/k8s-costs/testing';
import { ThemeProvider } from '@mui/material';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createHostTheme } from './themes';

const client = createExpensesClient({ baseUrl: 'http://localhost/restapi/v2', getToken: () => 'token' });

test("the host's own test meets the mocked backend", async () => {
  const backend = await createServer('plan');
  render(
    <ThemeProvider theme={createHostTheme('default', 'ltr')}>
      <KubernetesCosts client={client} organizationId={ORGANIZATION.id} currency="EUR" />
    </ThemeProvider>,
  );
  expect(await screen.findAllByText('€105.00')).not.toHaveLength(0);
  backend.close();
});
