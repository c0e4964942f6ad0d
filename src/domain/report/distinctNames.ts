import type { DataNotice } from '../types.js';
import type { DecidedReport } from './decidedReport.js';

interface Named {
  id: string;
  name: string;
}

/** So much of an id at least stands beside a name. */
const FEWEST_LETTERS = 8;

/** An id of which more would be needed is told by its end, else by a part in its middle. */
const MOST_LETTERS = 24;

/**
 * The same report with names that can be told apart: where several accounts and clusters, or several resources, have one name, each has the
 * beginning of its id beside it.
 */
export function withDistinctNames(report: DecidedReport): DecidedReport {
  const { cloudAccounts, clusters, missingClusters, resources } = report;
  const nameOf = distinctNames([...cloudAccounts, ...clusters, ...missingClusters]);
  const nameOfResource = distinctNames(resources);
  const named = <Row extends Named>(rows: readonly Row[], name = nameOf): Row[] => rows.map((row) => ({ ...row, name: name(row) }));
  return {
    ...report,
    cloudAccounts: named(cloudAccounts),
    clusters: named(clusters),
    missingClusters: named(missingClusters),
    resources: named(resources, nameOfResource),
    notices: report.notices.map((notice): DataNotice => {
      const { clusterId, clusterName } = notice;
      if (clusterId === undefined || clusterName === undefined) return notice;
      return { ...notice, clusterName: nameOf({ id: clusterId, name: clusterName }) };
    }),
  };
}

/** The name of each of them, with the beginning of its id where another one is called the same. */
export function distinctNames(all: readonly Named[]): (one: Named) => string {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, name } of all) {
    const key = keyOf(name);
    idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
  }
  return ({ id, name }) => {
    const ids = idsOf.get(keyOf(name));
    return ids === undefined || ids.size < 2 || name === id ? name : `${name} (${shortId(id, [...ids])})`;
  };
}

/** What looks the same is the same: characters that are not seen tell nothing apart. */
function keyOf(name: string): string {
  return name.replace(/\p{C}/gu, '').trim().normalize();
}

/** As much of an id as tells it from the others. */
function shortId(id: string, all: readonly string[]): string {
  const others = all.filter((other) => other !== id);
  const isAlone = (part: string, of: (other: string) => string): boolean => others.every((other) => of(other) !== part);
  for (let length = FEWEST_LETTERS; length <= MOST_LETTERS; length += 4) {
    const start = id.slice(0, length);
    if (isAlone(start, (other) => other.slice(0, length))) return start;
  }
  const end = id.slice(-MOST_LETTERS);
  if (isAlone(end, (other) => other.slice(-MOST_LETTERS))) return `…${end}`;
  // They begin and end alike: it is told by where it differs from the last of those, else by all of it.
  const differences = others.filter((other) => other.endsWith(end)).map((other) => firstDifference(id, other));
  const from = Math.max(0, Math.max(...differences) - FEWEST_LETTERS);
  const middle = id.slice(from, from + MOST_LETTERS);
  return isAlone(middle, (other) => other.slice(from, from + MOST_LETTERS)) ? `…${middle}…` : id;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
