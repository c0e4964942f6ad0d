import { MOST_FIELDS } from './mostFields.js';
import { aspectsOf } from './figureAspects.js';
import type { UnreadableObservation } from '../report/expenseFigures.js';
import type { FigureRef } from '../figures/figureRef.js';
import type { CostReport } from '../types.js';
import type { Aspect } from '../notices/aspect.js';
import { noticeByCode, type DataNotice } from '../notices/notices.js';

/** A figure that is one amount or ratio, not made of others on the screen. */
type OneFigure = Exclude<FigureRef, { kind: 'share' | 'selection' }>;

/** Where notices are looked for: among all, or by what knows those that may be about the place of a figure. */
type Noticed = Pick<CostReport, 'notices'> | { near: (figure: FigureRef) => readonly DataNotice[] };

/** The notices of the report that touch a figure, in the order of the report. `unreadable`: of the answer the report is of. */
export function noticesOf(
  figure: FigureRef,
  report: Noticed,
  unreadable: readonly UnreadableObservation[],
  sortsOf: SortsOf = touchedBy,
): DataNotice[] {
  if (figure.kind === 'share') return ofEach([figure.part, figure.whole], report, unreadable, sortsOf);
  if (figure.kind === 'selection') return ofEach(figure.parts.slice(0, MOST_FIELDS), report, unreadable, sortsOf);
  return ('near' in report ? report.near(figure) : report.notices).filter(
    (notice) =>
      isNear(figure, notice) &&
      aspectsOf(figure).some((aspect) => sortsOf(notice, unreadable).includes(aspect)) &&
      isAbout(figure, notice, unreadable),
  );
}

type SortsOf = (notice: DataNotice, unreadable: readonly UnreadableObservation[]) => readonly Aspect[];

function touchedBy({ code }: DataNotice): readonly Aspect[] {
  return noticeByCode(code).touches;
}

/** The sorts of figures that may be wrong as they stand: with these in place of all that are touched, the notices are doubts. */
export function doubtedBy(notice: DataNotice, unreadable: readonly UnreadableObservation[]): readonly Aspect[] {
  return noticeByCode(notice.code).doubts?.(notice, unreadable) ?? [];
}

function ofEach(figures: readonly FigureRef[], ...about: [Noticed, readonly UnreadableObservation[], SortsOf]): DataNotice[] {
  return [...new Set(figures.flatMap((figure) => noticesOf(figure, ...about)))];
}

function isAbout(figure: OneFigure, { code, evidence }: DataNotice, unreadable: readonly UnreadableObservation[]): boolean {
  const notice = noticeByCode(code);
  if (notice.parts !== undefined && 'key' in figure && !notice.parts.includes(figure.key)) return false;
  return notice.isAbout?.({ ...figure, aspects: aspectsOf(figure) }, evidence, unreadable) ?? true;
}

/** Whether a notice is about the place of the figure, or a place within it. */
function isNear(figure: OneFigure, { clusterId, namespace }: DataNotice): boolean {
  const own = figure.kind === 'missingCluster' ? figure.id : 'clusterId' in figure ? figure.clusterId : undefined;
  if (clusterId !== undefined && own !== undefined && own !== clusterId) return false;
  return namespace === undefined || !('name' in figure) || figure.name === namespace;
}
