import { PageSkeleton } from '../components/PageSkeleton.js';
import { InsteadOfFigures, type InsteadOfFiguresProps } from './InsteadOfFigures.js';

export interface PageStatesProps {
  state: InsteadOfFiguresProps | { status: 'pending' };
  variant: 'page' | 'panel';
}

/** The page before, or instead of, its figures. */
export function PageStates({ state, variant }: PageStatesProps) {
  return state.status === 'pending' ? <PageSkeleton variant={variant} /> : <InsteadOfFigures {...state} />;
}
