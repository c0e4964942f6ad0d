import { weightsOf } from '../efficiency.js';
import { about, type Detector } from './facts.js';

/** CPU and RAM are paid for and no workload uses any: usage is not measured, so efficiency is unknown rather than zero. */
export const noUsageMetrics: Detector = ({ clusters }) =>
  clusters
    .filter(({ hasNoUsage }) => hasNoUsage)
    .map((cluster) => {
      const { cpu, ram } = weightsOf(cluster.figures.parts);
      return { code: 'no-usage-metrics', severity: 'warning', ...about(cluster), evidence: { cpuAndRam: cpu + ram } };
    });
