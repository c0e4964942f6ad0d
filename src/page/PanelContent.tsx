import { memo } from 'react';
import { KubernetesSummary } from '../features/summary/KubernetesSummary.js';
import { ExpensesFrame, type ExpensesKind, type FiguresProps } from './ExpensesFrame.js';
import type { MountedProps } from './expensesProps.js';
import { panelDetails, panelPeriods } from './lazyParts.js';

const PANEL: ExpensesKind = {
  variant: 'panel',
  title: 'page.kubernetesTitle',
  level: 'h2',
  testId: 'k8s-costs',
  tables: ['clusters', 'components'],
  Figures: memo(function PanelFigures({ report, targets, comparison }: FiguresProps) {
    return <KubernetesSummary report={report} targets={targets} comparison={comparison} />;
  }),
  details: panelDetails,
  periods: panelPeriods,
};

/** The Kubernetes part of a host's own page: no cloud tables and no total of the organization, which the host has. */
export function PanelContent(props: MountedProps) {
  return <ExpensesFrame kind={PANEL} props={props} />;
}
