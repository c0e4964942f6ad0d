import { memo } from 'react';
import { KubernetesSummary } from '../features/summary/KubernetesSummary.js';
import type { ExpensesKind } from './ExpensesFrame.js';
import { panelParts } from './lazyParts.js';

/** The Kubernetes part of a host's own page: no cloud tables and no total of the organization, which the host has. */
export const panelKind: ExpensesKind = {
  variant: 'panel',
  title: 'page.kubernetesTitle',
  testId: 'k8s-costs',
  tables: ['clusters', 'components', 'days', 'comparison'],
  Figures: memo(KubernetesSummary),
  ...panelParts,
};
