import { weightsOf } from '../efficiency/rowEfficiency.js';
import { amountIn, notice } from './notice.js';

/** CPU and RAM are paid for and no workload uses any: usage is not measured, so efficiency is unknown rather than zero. */
export const noUsageMetrics = notice({
  code: 'no-usage-metrics',
  severity: 'warning',
  evidence: { cpuAndRam: 'money' },
  touches: ['efficiency', 'namespaceEfficiency'],
  money: (evidence) => amountIn(evidence, 'cpuAndRam'),
  detect: ({ clusters }) =>
    clusters
      .filter(({ hasNoUsage }) => hasNoUsage)
      .map(({ figures }) => {
        const { cpu, ram } = weightsOf(figures.parts);
        return { cluster: figures, evidence: { cpuAndRam: cpu + ram } };
      }),
});
