import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageSkeleton } from '../../src/components/PageSkeleton.js';
import { renderWithI18n } from './renderWithI18n.js';

test.each(['page', 'panel'] as const)('the %s says that it is loading, once, and is marked busy', (variant) => {
  const { container } = renderWithI18n(<PageSkeleton variant={variant} />);
  expect(screen.getAllByRole('status')).toHaveLength(1);
  expect(screen.getByRole('status')).toHaveTextContent('Loading costs…');
  expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
});
