import type { FigureRef } from '../figures/figureRef.js';
import type { DataNotice } from '../types.js';

/** Looks up the notices that may be about the place of a figure, in their order, without a look at all others. */
export function noticesByPlace(notices: readonly DataNotice[]): (figure: FigureRef) => readonly DataNotice[] {
  const order = new Map(notices.map((notice, at) => [notice, at]));
  const places = new Map<string, DataNotice[]>();
  const add = (notice: DataNotice, ...place: Place): void => {
    const key = JSON.stringify(place);
    const own = places.get(key);
    if (own) own.push(notice);
    else places.set(key, [notice]);
  };
  for (const notice of notices) {
    const { clusterId, namespace } = notice;
    add(notice, ...(clusterId === undefined ? [] : [clusterId]));
    if (clusterId !== undefined) add(notice, clusterId, namespace ?? null);
  }
  return (figure) => {
    if (!('clusterId' in figure) || figure.clusterId === undefined) return notices;
    const { clusterId } = figure;
    const own: Place[] =
      'name' in figure
        ? [
            [clusterId, null],
            [clusterId, figure.name],
          ]
        : [[clusterId]];
    const found = [[], ...own].flatMap((place) => places.get(JSON.stringify(place)) ?? []);
    return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

/** Nothing: anywhere; a cluster, with all in it; of a cluster one namespace, or null, what is of none. */
type Place = [] | [clusterId: string] | [clusterId: string, namespace: string | null];
