import { expect } from 'vitest';
import { roundReport, type CostPart, type CostReport, type DataNotice } from '../../src/core.js';

/** What a report shows of its money and its efficiencies, in few words. */
export interface ShownFigures {
  total: number | null;
  cloud: number | null;
  kubernetes: number | null;
  /** Key → amount as it is shown. */
  parts: Record<string, number | null>;
  /** CPU, RAM and total, in percent with one decimal. */
  efficiency: [cpu: number | null, ram: number | null, total: number | null];
}

export function shownFigures(report: CostReport): ShownFigures {
  const { total, cloud, kubernetes, components } = roundReport(report);
  const { cpu, ram, total: both } = report.efficiency;
  return { total, cloud, kubernetes, parts: amountsOf(components), efficiency: [percent(cpu), percent(ram), percent(both)] };
}

export function amountsOf(parts: readonly CostPart[]): Record<string, number | null> {
  return Object.fromEntries(parts.map(({ key, amount }) => [key, amount]));
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1000) / 10;
}

/** A notice in one line: code, severity, cluster, namespace. */
export function nameOf({ code, severity, clusterName, namespace }: DataNotice): string {
  return [code, severity, clusterName, namespace].filter((each) => each !== undefined).join(' · ');
}

export const codesOf = ({ notices }: CostReport): string[] => notices.map(({ code }) => code);

/** An amount up to the noise of binary fractions. */
export const near = (amount: number): number => expect.closeTo(amount, 6) as number;
