import { memo } from 'react';
import { SummaryFigures } from '../features/summary/SummaryFigures.js';
import type { ExpensesKind, FiguresProps } from './ExpensesFrame.js';
import { pageParts } from './lazyParts.js';

/** The Expenses page: what the period cost, what is wrong with the figures, and where the money went. */
export const pageKind: ExpensesKind = {
  variant: 'page',
  title: 'page.title',
  testId: 'k8s-expenses-page',
  tables: ['clusters', 'components', 'days', 'comparison', 'sources', 'resources'],
  Figures: memo(function PageFigures({ actions, ...figures }: FiguresProps) {
    return <SummaryFigures {...figures} onOverlapChange={actions.setOverlap} />;
  }),
  ...pageParts,
};
