import { useId, type ReactNode } from 'react';
import { SEEN, type Vision } from '../../test/theme/vision.js';

/** Shows its children as someone of this vision sees them. */
export function SeenWith({ vision, children }: { vision: Vision; children: ReactNode }) {
  const id = useId();
  if (vision === 'full') return children;
  const matrix = [...SEEN[vision].flatMap((row) => [...row, 0, 0]), 0, 0, 0, 1, 0].join(' ');
  return (
    <>
      <svg aria-hidden width={0} height={0} style={{ position: 'absolute' }}>
        <filter id={id} colorInterpolationFilters="linearRGB">
          <feColorMatrix values={matrix} />
        </filter>
      </svg>
      <div style={{ filter: `url(#${CSS.escape(id)})` }}>{children}</div>
    </>
  );
}
