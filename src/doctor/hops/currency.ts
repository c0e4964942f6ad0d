import type { Check } from '../check.js';
import type { Context } from '../context.js';
import { METRICS } from '../metrics.js';
import { readQuery } from '../promQuery.js';
import { readPromText } from '../promText.js';
import type { SeenHops } from '../seenHops.js';
import { list } from '../words.js';

const LABELLED = ['exporter', 'prometheus', 'thanos'] as const;
type LabelledHop = (typeof LABELLED)[number];

/** What the exporter labels its figures with, and the first hop that has them. Null: none of them has such a label. */
function labelled(seenHops: SeenHops): { hop: LabelledHop; currencies: string[] } | null {
  for (const hop of LABELLED) {
    const found = labelsOf(hop, seenHops).flatMap(({ currency }) =>
      currency !== undefined && /^[A-Z]{3}$/.test(currency) ? [currency] : [],
    );
    if (found.length > 0) return { hop, currencies: [...new Set(found)] };
  }
  return null;
}

function labelsOf(hop: LabelledHop, { exporter, prometheus, thanos }: SeenHops): Record<string, string | undefined>[] {
  if (hop === 'exporter') {
    const samples = exporter?.kind === 'answered' && exporter.status === 200 ? readPromText(exporter.body) : [];
    return samples.filter(({ name }) => name === METRICS.total).map(({ labels }) => labels);
  }
  // Where there are none of now, those of the last day.
  const answers = hop === 'prometheus' ? [prometheus?.totals, prometheus?.newest] : [thanos?.newestValues];
  return answers.flatMap((answer) => {
    const read = answer === undefined ? null : readQuery(answer);
    return read?.kind === 'series' ? read.series.map(({ labels }) => labels) : [];
  });
}

/** The one the figures are labelled with. Null: there is no label, or more than one. */
export function labelledCurrency(seenHops: SeenHops): string | null {
  const currencies = labelled(seenHops)?.currencies ?? [];
  return currencies.length === 1 ? (currencies[0] ?? null) : null;
}

/** Said once, by the first hop that has a label: amounts of one currency are written as another. */
export function currencyCheck(hop: LabelledHop, { seenHops, settings: { currency } }: Context): Check[] {
  const found = labelled(seenHops);
  if (found?.hop !== hop || currency === null || found.currencies.every((each) => each === currency)) return [];
  const currencies = list(found.currencies);
  return [
    {
      id: `${hop}.currency`,
      verdict: 'suspicious',
      evidence: `its figures are in ${currencies}, and --currency says ${currency}`,
      values: { currency: currencies, expected: currency },
      cause: 'Nobody converts on the way: the page would write these amounts in a currency they are not of.',
      next: 'helm get values … | grep -i currency',
    },
  ];
}
