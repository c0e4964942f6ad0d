import { cleanName } from '../cleanName.js';
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
  const shortIdsOf = new Map<string, (id: string) => string>();
  return ({ id, name }) => {
    const key = keyOf(name);
    const ids = idsOf.get(key);
    // Without a name there is no id to see either.
    if (ids === undefined || ids.size < 2 || name === id || name === '') return name;
    const shortIdOf = shortIdsOf.get(key) ?? shortIds([...ids]);
    shortIdsOf.set(key, shortIdOf);
    return `${name} (${shortIdOf(id)})`;
  };
}

/** What looks the same is the same: characters that are not seen tell nothing apart. */
function keyOf(name: string): string {
  return cleanName(name).replace(/\p{C}/gu, '').trim().normalize();
}

/** As much of an id as tells it from the others. Beginnings are counted once for all: thousands may share a name. */
function shortIds(all: readonly string[]): (id: string) => string {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const isAlone = (id: string, from: number, to?: number): boolean => {
    const cut = `${from} ${to}`;
    const found = counts.get(cut) ?? countsOf(all.map((one) => one.slice(from, to)));
    counts.set(cut, found);
    return found.get(id.slice(from, to)) === 1;
  };
  return (id) => {
    for (let length = FEWEST_LETTERS; length <= MOST_LETTERS; length += 4) {
      if (isAlone(id, 0, length)) return id.slice(0, length);
    }
    const end = id.slice(-MOST_LETTERS);
    if (isAlone(id, -MOST_LETTERS)) return `…${end}`;
    // They begin and end alike: it is told by where it differs from the last of those, else by all of it.
    const differences = all.filter((other) => other !== id && other.endsWith(end)).map((other) => firstDifference(id, other));
    const from = Math.max(0, Math.max(...differences) - FEWEST_LETTERS);
    return isAlone(id, from, from + MOST_LETTERS) ? `…${id.slice(from, from + MOST_LETTERS)}…` : id;
  };
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** By id, all names of the clusters that have it: a faulty payload may have one id several times, and what is known by id is of all of them. */
export function namesById(clusters: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const namesOf = new Map<string, Set<string>>();
  for (const { id, name } of clusters) namesOf.set(id, (namesOf.get(id) ?? new Set()).add(name));
  return new Map([...namesOf].map(([id, names]) => [id, [...names]]));
}
