import fc from 'fast-check';

const ratio = fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom<unknown>(0, null, 42.5, 180, -1, 'x', Number.NaN));
const text = fc.oneof(fc.constantFrom<unknown>('default', '__idle__', '__unallocated__', '__unmounted__', null, '', 7), fc.string());

/** A body of the contract's shape with everything in it that can go wrong; `cost` makes the amounts that can be read. */
export function payloadWith(cost: fc.Arbitrary<number>) {
  const amount = fc.oneof(
    { weight: 8, arbitrary: cost },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(0, -0, null, 0.005, '12.5', 'abc', '', 1e308, Number.NaN, Infinity, true, {}) },
  );
  const figures = fc.record(
    {
      total_cost: amount,
      cpu_cost: amount,
      ram_cost: amount,
      pv_cost: amount,
      gpu_cost: amount,
      lb_cost: amount,
      network_cost: amount,
      network_zone_cost: amount,
      management_cost: amount,
      idle_cost: amount,
      other_cost: amount,
      mystery_cost: amount,
      cpu_efficiency: ratio,
      ram_efficiency: ratio,
      total_efficiency: ratio,
    },
    { requiredKeys: [] },
  );
  const namespaces = fc.array(
    fc.tuple(text, figures).map(([namespace, own]) => ({ namespace, ...own })),
    { maxLength: 6 },
  );
  const wholeCluster = fc.record(
    {
      cloud_account_id: text,
      cloud_account_name: text,
      cost: amount,
      breakdown: fc.oneof(figures, fc.constantFrom<unknown>(null, 3, [])),
      efficiency: figures,
      breakdown_by_namespace: fc.oneof(namespaces, fc.constantFrom<unknown>(null, 'no', [null, 1])),
      coverage: ratio,
      as_of: amount,
      source: fc.constantFrom('exporter', 'infrastructure', 'else', null),
    },
    { requiredKeys: [] },
  );
  // Namespaces under their other name, and costs flat, as Metroculus has them.
  const cluster = fc.tuple(wholeCluster, fc.constantFrom('as it is', 'as it is', 'short', 'flat')).map(([entry, form]) => {
    const { breakdown_by_namespace: namespaces, breakdown, ...rest } = entry;
    if (form === 'short') return { ...rest, breakdown, namespaces };
    return form === 'flat' && typeof breakdown === 'object' ? { ...breakdown, ...entry, breakdown: undefined } : entry;
  });
  const row = fc.record(
    {
      cost: amount,
      cloud_account_id: text,
      cloud_account_type: fc.constantFrom<unknown>('aws_cnr', 'kubernetes_cnr', null, 'new_cnr'),
      resource_type: fc.constantFrom<unknown>('Instance', 'K8s Pod', 'K8s Namespace', 'K8s Cluster', null),
      k8s_namespace: text,
    },
    { requiredKeys: [] },
  );
  return fc.record(
    {
      start_date: fc.oneof(fc.integer({ min: 1.6e9, max: 1.8e9 }), amount),
      end_date: fc.oneof(fc.integer({ min: 1.6e9, max: 1.8e9 }), amount),
      total_cost: amount,
      total_count: amount,
      clean_expenses: fc.array(row, { maxLength: 8 }),
      k8s_costs: fc.record(
        {
          k8s_total_cost: amount,
          k8s_cost_breakdown: fc.array(cluster, { maxLength: 4 }),
          k8s_cost_errors: fc.array(cluster, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['total_cost'] },
  );
}

/** Costs of any size, also such as no producer writes. */
export const anyCost = fc.double({ min: -50, max: 5_000, noNaN: true });

/** No producer writes a cost below a billionth, and products of such vanish. */
export const anyPayload = payloadWith(anyCost.map((value) => (Math.abs(value) < 1e-9 ? 0 : value)));

/** Payloads made once, where one more is only company: making them is most of a run's time. */
const company = fc.constantFrom(...fc.sample(anyPayload, 300));

/** What a report is made with beside the payload: all of it, some or nothing. */
export const anyContext = fc.record(
  {
    previous: company,
    kubernetesRows: company,
    daily: fc.array(
      fc.record({
        date: fc.constantFrom(...[20, 21, 22, 23].map((day) => new Date(Date.UTC(2026, 10, day)))),
        cost: fc.option(anyCost),
      }),
      { maxLength: 4 },
    ),
    expectedClusters: fc.array(
      fc.record({ id: text.map(String), name: text.map(String), createdAt: fc.constantFrom(new Date('2026-11-22T15:00:00Z')) }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
