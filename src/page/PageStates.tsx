import { PageSkeleton } from '../components/PageSkeleton.js';
import type { InsteadOfFiguresProps } from './InsteadOfFigures.js';
import { Later } from './Later.js';
import { insteadOfFigures } from './lazyParts.js';

export interface PageStatesProps {
  state: InsteadOfFiguresProps | { status: 'pending' };
  variant: 'page' | 'panel';
}

/** The page before, or instead of, its figures. */
export function PageStates({ state, variant }: PageStatesProps) {
  const skeleton = <PageSkeleton variant={variant} />;
  if (state.status === 'pending') return skeleton;
  return (
    <Later part={insteadOfFigures} placeholder={skeleton}>
      {(InsteadOfFigures) => <InsteadOfFigures {...state} />}
    </Later>
  );
}
