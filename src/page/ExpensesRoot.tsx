import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { queryClientFor, type ExpensesClient } from '../data/index.js';
import { presetPeriod } from '../domain/period/periodPresets.js';
import { I18nProvider } from '../i18n/I18nProvider.js';
import { ExpensesFrame, type ExpensesKind } from './ExpensesFrame.js';
import type { ExpensesProps } from './expensesProps.js';
import { useControlled } from './view/useControlled.js';
import { useControlledView } from './view/useControlledView.js';

export interface ExpensesRootProps extends ExpensesProps {
  kind: ExpensesKind;
}

/**
 * What stands around everything a host mounts: words and formats, the client's own cache, what the user looks at, and boundaries that keep
 * our faults ours: one that speaks the page's language, and one around all, for a fault in what the first one stands on.
 */
export function ExpensesRoot(props: ExpensesRootProps) {
  const { client, organizationId, locale, currency } = props;
  return (
    <PanelBoundary resetKeys={[client, organizationId, locale, currency]}>
      <Root {...props} />
    </PanelBoundary>
  );
}

function Root({ kind, ...props }: ExpensesRootProps) {
  const { client, organizationId, locale = 'en', currency, messages, formatMoney } = props;
  const [period, setPeriod] = useControlled(props.period, () => presetPeriod('last30Days', new Date()), props.onPeriodChange);
  const isPeriodFixed = props.periodPicker === 'hidden' && props.period !== undefined && props.onPeriodChange === undefined;
  const [view, setView] = useControlledView(props);
  const ordinal = useOrdinal(client);
  return (
    <I18nProvider locale={locale} currency={currency} messages={messages} formatMoney={formatMoney}>
      <PanelBoundary resetKeys={[client, organizationId]}>
        {/*
         * What observes one cache never goes over to another, and what was unfolded or asked in one organization means nothing in the next:
         * with either it is mounted anew.
         */}
        <Cached key={`${ordinal} ${organizationId}`} client={client}>
          <ExpensesFrame kind={kind} props={{ ...props, isPeriodFixed, period, onPeriodChange: setPeriod, view, onViewChange: setView }} />
        </Cached>
      </PanelBoundary>
    </I18nProvider>
  );
}

/** A component of its own, so that a client that is none fails within the boundary. */
function Cached({ client, children }: { client: ExpensesClient; children: ReactNode }) {
  return <QueryClientProvider client={queryClientFor(client)}>{children}</QueryClientProvider>;
}

/** Counts the client objects seen one after the other. */
function useOrdinal(client: ExpensesClient): number {
  const [seen, setSeen] = useState({ client, ordinal: 0 });
  if (seen.client === client) return seen.ordinal;
  setSeen({ client, ordinal: seen.ordinal + 1 });
  return seen.ordinal + 1;
}
