import { describe, expect, test } from 'vitest';
import { type HopId, HOPS } from '../../src/doctor/chain.js';
import type { Check } from '../../src/doctor/check.js';
import { diagnose, type JudgedHops } from '../../src/doctor/diagnose.js';

const fine = (id: HopId): Check => ({ id: `${id}.answers`, verdict: 'ok', evidence: 'fine' });

/** A healthy chain but for these checks. */
function chainWith(faults: Partial<Record<HopId, Partial<Check>[]>>): JudgedHops {
  const judged = HOPS.map(({ id }) => {
    const checks = (faults[id] ?? []).map((fault, index): Check => ({
      id: `${id}.check${index}`,
      verdict: 'broken',
      evidence: id,
      ...fault,
    }));
    return [id, { summary: id, checks: [...checks, fine(id)] }] as const;
  });
  return Object.fromEntries(judged) as unknown as JudgedHops;
}

const noCost: Partial<Check> = { flow: 'cost', isSymptom: true };
const stateOf = ({ hops }: ReturnType<typeof diagnose>, id: HopId) => {
  const hop = hops.find((each) => each.id === id);
  return [hop?.verdict, hop?.followsFrom];
};

describe('what follows from an earlier fault', () => {
  test('is no second fault', () => {
    const diagnosis = diagnose(chainWith({ prometheus: [{ flow: 'cost' }], thanos: [noCost], page: [noCost] }));
    expect(diagnosis.headline).toMatchObject({ hop: 'prometheus' });
    expect([stateOf(diagnosis, 'thanos'), stateOf(diagnosis, 'page')]).toEqual([
      ['broken', 'prometheus'],
      ['broken', 'prometheus'],
    ]);
  });

  test('is one where it is of another flow: missing efficiency explains no missing cost', () => {
    const diagnosis = diagnose(chainWith({ prometheus: [{ flow: 'efficiency', verdict: 'suspicious' }], thanos: [noCost] }));
    expect(diagnosis.headline).toMatchObject({ hop: 'thanos' });
    expect(stateOf(diagnosis, 'thanos')).toEqual(['broken', null]);
  });

  test('may lack efficiency where costs stopped', () => {
    const diagnosis = diagnose(chainWith({ exporter: [{ flow: 'cost' }], thanos: [{ flow: 'efficiency', isSymptom: true }] }));
    expect(stateOf(diagnosis, 'thanos')).toEqual(['broken', 'exporter']);
  });

  test('is no graver than what it follows from: an hour boundary breaks nothing downstream', () => {
    const diagnosis = diagnose(
      chainWith({
        exporter: [{ flow: 'cost', verdict: 'suspicious' }],
        thanos: [{ ...noCost, verdict: 'suspicious' }],
        'rest-api': [noCost],
      }),
    );
    expect(diagnosis.headline).toMatchObject({ hop: 'rest-api' });
    expect(stateOf(diagnosis, 'thanos')).toEqual(['suspicious', 'exporter']);
  });

  test('is one where the hop does it itself: a wrong secret follows from nothing', () => {
    const diagnosis = diagnose(chainWith({ exporter: [{ flow: 'cost' }], metroculus: [{ flow: 'cost' }] }));
    expect(stateOf(diagnosis, 'metroculus')).toEqual(['broken', null]);
  });

  test('may follow within its own hop', () => {
    const { hops } = diagnose(chainWith({ 'remote-write': [{ flow: 'cost' }, noCost] }));
    expect(hops[2]?.checks.map(({ followsFrom }) => followsFrom)).toEqual([null, 'remote-write', null]);
  });
});

describe('a hop that gave no answer while data came through it', () => {
  const closed: Partial<Check> = { flow: 'cost', noAnswer: 'closed' };
  const proof: Partial<Check> = { verdict: 'ok', proves: ['exporter', 'prometheus'] };

  test('is not checked, and explains nothing', () => {
    const diagnosis = diagnose(chainWith({ exporter: [closed], thanos: [proof], page: [noCost] }));
    expect(stateOf(diagnosis, 'exporter')).toEqual(['not-checked', null]);
    expect(diagnosis.headline).toMatchObject({ hop: 'page', uncheckedBefore: ['exporter'] });
  });

  test('is suspicious where it answered oddly', () => {
    expect(stateOf(diagnose(chainWith({ exporter: [{ ...closed, noAnswer: 'odd' }], thanos: [proof] })), 'exporter')).toEqual([
      'suspicious',
      null,
    ]);
  });

  test('is broken where a hop between the two has no data: what came last came before', () => {
    expect(stateOf(diagnose(chainWith({ exporter: [closed], prometheus: [noCost], thanos: [proof] })), 'exporter')).toEqual([
      'broken',
      null,
    ]);
  });

  test('is broken where it fails in other ways too', () => {
    expect(stateOf(diagnose(chainWith({ exporter: [closed, { flow: 'cost' }], thanos: [proof] })), 'exporter')).toEqual(['broken', null]);
  });
});

describe('a hop that takes no connection, and that no data proves', () => {
  const closed: Partial<Check> = { flow: 'cost', noAnswer: 'closed' };

  test('is not checked where the next one that can tell is well', () => {
    const diagnosis = diagnose(chainWith({ exporter: [closed], thanos: [{ verdict: 'ok', flow: 'cost' }], page: [noCost] }));
    expect(stateOf(diagnosis, 'exporter')).toEqual(['not-checked', null]);
    expect(diagnosis.headline).toMatchObject({ hop: 'page', uncheckedBefore: ['exporter'] });
  });

  test('is broken where the next one that can tell lacks costs, past others that take no connection', () => {
    const diagnosis = diagnose(chainWith({ exporter: [closed], thanos: [closed], 'rest-api': [noCost] }));
    expect(diagnosis.headline).toMatchObject({ hop: 'exporter' });
    expect([stateOf(diagnosis, 'thanos'), stateOf(diagnosis, 'rest-api')]).toEqual([
      ['broken', null],
      ['broken', 'exporter'],
    ]);
  });

  test('is broken where it is the REST API: the page has nothing without it', () => {
    expect(stateOf(diagnose(chainWith({ 'rest-api': [closed] })), 'rest-api')).toEqual(['broken', null]);
  });
});

test('a fault of efficiency is the headline only where costs are there', () => {
  const efficiency: Partial<Check> = { flow: 'efficiency' };
  expect(diagnose(chainWith({ prometheus: [efficiency], metroculus: [{ flow: 'cost' }] })).headline).toMatchObject({ hop: 'metroculus' });
  expect(diagnose(chainWith({ prometheus: [efficiency], metroculus: [{ verdict: 'suspicious' }] })).headline).toMatchObject({
    hop: 'prometheus',
  });
});

test('a hop with a check that could not be done is not checked, unless it need not be done', () => {
  const undone: Partial<Check> = { verdict: 'not-checked' };
  expect(diagnose(chainWith({ thanos: [undone] })).verdict).toBe('not-enough');
  expect(diagnose(chainWith({ thanos: [{ ...undone, isOptional: true }] })).verdict).toBe('healthy');
});

test('what an account nobody knows causes before it follows from the account', () => {
  const unknown: Partial<Check> = { flow: 'cost', explainedBy: 'account' };
  const diagnosis = diagnose(
    chainWith({ 'remote-write': [unknown], thanos: [noCost], metroculus: [unknown], account: [{ flow: 'cost' }] }),
  );
  expect(diagnosis.headline).toMatchObject({ hop: 'account' });
  expect((['remote-write', 'thanos', 'metroculus'] as const).map((id) => stateOf(diagnosis, id)[1])).toEqual([
    'account',
    'account',
    'account',
  ]);
});

test('a broken hop comes before an earlier suspicious one', () => {
  const diagnosis = diagnose(chainWith({ prometheus: [{ verdict: 'suspicious' }], account: [{ verdict: 'broken' }] }));
  expect(diagnosis).toMatchObject({ verdict: 'broken', headline: { hop: 'account' } });
});

test('healthy is only what was checked to the last hop', () => {
  expect(diagnose(chainWith({})).verdict).toBe('healthy');
  const judged = {
    ...chainWith({}),
    page: { summary: '', checks: [{ id: 'page.report', verdict: 'not-checked', evidence: '' } as const] },
  };
  expect(diagnose(judged).verdict).toBe('not-enough');
});
