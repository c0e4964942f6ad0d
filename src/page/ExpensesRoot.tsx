import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { queryClientFor, type ExpensesClient } from '../data/index.js';
import { presetPeriod } from '../domain/periodPresets.js';
import { I18nProvider } from '../i18n/I18nProvider.js';
import type { ExpensesProps, MountedProps } from './expensesProps.js';
import { useControlled } from './useControlled.js';
import { DEFAULT_VIEW } from './viewState.js';

export interface ExpensesRootProps extends ExpensesProps {
  Content: ComponentType<MountedProps>;
}

/**
 * What stands around everything a host mounts: words and formats, the client's own cache, what the user looks at, and a boundary that keeps
 * our faults ours.
 */
export function ExpensesRoot({ Content, ...props }: ExpensesRootProps) {
  const { client, organizationId, locale = 'en', currency, messages, formatMoney } = props;
  const [period, setPeriod] = useControlled(props.period, () => presetPeriod('last30Days', new Date()), props.onPeriodChange);
  const [view, setView] = useControlled(props.view, DEFAULT_VIEW, props.onViewChange);
  const ordinal = useOrdinal(client);
  return (
    <I18nProvider locale={locale} currency={currency} messages={messages} formatMoney={formatMoney}>
      <PanelBoundary resetKeys={[client, organizationId]}>
        {/* What observes one cache never goes over to another: with a new client it is mounted anew, and the user's choices stay. */}
        <QueryClientProvider key={ordinal} client={queryClientFor(client)}>
          <Content {...props} period={period} onPeriodChange={setPeriod} view={{ ...DEFAULT_VIEW, ...view }} onViewChange={setView} />
        </QueryClientProvider>
      </PanelBoundary>
    </I18nProvider>
  );
}

/** Counts the client objects seen one after the other. */
function useOrdinal(client: ExpensesClient): number {
  const [seen, setSeen] = useState({ client, ordinal: 0 });
  if (seen.client === client) return seen.ordinal;
  setSeen({ client, ordinal: seen.ordinal + 1 });
  return seen.ordinal + 1;
}
