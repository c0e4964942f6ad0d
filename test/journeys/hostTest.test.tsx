import { render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExpensesClient, KubernetesCosts } from '../../src/index.js';
import { handlers, ORGANIZATION } from '../../src/testing.js';

// All that a host's own test needs, at the relative address the host has in production.
const server = setupServer(...handlers('plan'));
beforeAll(() => server.listen());
afterAll(() => server.close());

test("a host's own test shows the panel with the figures of a scenario", async () => {
  const client = createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => 'token' });
  render(<KubernetesCosts client={client} organizationId={ORGANIZATION.id} currency="EUR" />);
  expect(await screen.findByRole('region', { name: 'Summary' })).toHaveTextContent('€105.00');
});
