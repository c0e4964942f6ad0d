import { expect, test } from 'vitest';
import { PageSkeleton } from '../../../src/features/states/PageSkeleton.js';
import { renderWithI18n } from '../../support/renderWithI18n.js';

test.each(['page', 'panel'] as const)('the %s is marked busy, and its shapes are for the eye only', (variant) => {
  const { container } = renderWithI18n(<PageSkeleton variant={variant} />);
  expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
  expect(container.firstElementChild?.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  expect(container).toHaveTextContent(/^$/);
});
