import { Fragment, type ReactNode } from 'react';
import { useRowWindow, type RowWindow, type RowWindowOptions } from './useRowWindow.js';

export interface WindowedRowsProps extends RowWindowOptions {
  renderRow: (index: number, measureRef: RowWindow['measureRef']) => ReactNode;
}

/** The rows of a long table that are in sight, and gaps as high as the others. */
export function WindowedRows({ renderRow, ...options }: WindowedRowsProps) {
  const { slots, gapAfter, measureRef } = useRowWindow(options);
  return (
    <>
      {slots.map(({ index, gapBefore }) => (
        <Fragment key={options.keys[index]}>
          {gapBefore > 0 && <Gap height={gapBefore} />}
          {renderRow(index, measureRef)}
        </Fragment>
      ))}
      {gapAfter > 0 && <Gap height={gapAfter} />}
    </>
  );
}

/** Stands for rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden role="presentation" className="gap">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
