import { describe, expect, test } from 'vitest';
import type { NoticeGroup } from '../../../src/domain/notices/groupNotices.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import { noticeSeen, noticeText } from '../../../src/i18n/words/noticeText.js';
import { noticeRoom } from '../../../src/i18n/words/noticeRoom.js';
import { noticePlace, noticeTitle } from '../../../src/i18n/words/noticeTitle.js';
import { notice, NOTICE_CODES, phase1Notices } from '../../support/sampleNotices.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });

function textOf(...notices: NoticeGroup) {
  return { title: noticeTitle(notices, i18n), ...noticeText(notices, i18n) };
}

function wholeText(code: (typeof NOTICE_CODES)[number]): string {
  const { title, detail, action } = textOf(notice(code));
  return `${title} | ${detail} | ${action}`;
}

describe.each(NOTICE_CODES)('%s', (code) => {
  test('says what happened in a short title, why it matters and what to do', () => {
    const { title, detail, action } = textOf(notice(code));
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title).not.toMatch(/\.$/);
    for (const sentence of [detail, action]) expect(sentence).toMatch(/^[A-Z\d€].{10,}\.$/);
  });

  test('keeps about the room that it takes, alone and of several', () => {
    const one = notice(code);
    for (const notices of [[one], [one, one]] as const) {
      const { detail, action } = noticeText(notices, i18n);
      const said = `${detail} ${action}`.length;
      expect(Math.abs(noticeRoom(notices).length - said)).toBeLessThanOrEqual(Math.max(40, 0.3 * said));
    }
  });

  test('leaves nothing of the machinery in the text', () => {
    expect(wholeText(code)).not.toMatch(/[{}]|undefined|null|NaN|Infinity|please/i);
  });

  test('still reads when the evidence is missing', () => {
    const { title, detail, action } = textOf(notice(code, { evidence: {} }));
    expect(`${title} ${detail} ${action}`).not.toMatch(/[{}]|undefined|null|NaN|Invalid/);
  });
});

describe('the numbers that were seen', () => {
  test.each([
    ['hour-boundary', 'The period ends at Nov 23, 2026, 05:00 UTC'],
    ['extended-zero', 'No Kubernetes costs since Nov 23, 2026, 05:00 UTC'],
    ['extended-zero', '3 clusters are expected, and none has reported anything for 25 minutes.'],
    ['stale-data', 'Newest figure: Nov 22, 2026, 20:00 UTC, 9 hours behind.'],
    [
      'conflicting-figures',
      'The cluster costs €0.00, its namespaces €130.50: what it cost is not in the totals, which lack about €130.50.',
    ],
    ['missing-cluster', '2 of 3 clusters reported'],
    ['missing-cluster', 'The server says: Metroculus answered Error.'],
    ['mode-changed', 'Now €96.40 (infrastructure only), before €300.00 (full allocation).'],
    ['suspicious-step', '€100.00 before, €2,400.00 now: per covered hour a factor of about 24, in all parts alike.'],
    ['efficiency-recomputed', 'Total efficiency: 50.0% of the workloads together, 33.0% as reported.'],
    ['management-outside-total', 'Parts €353.29 − management €22.50 = total €330.79.'],
    ['counted-twice', 'Reported €355.50, corrected €250.50.'],
    ['not-filtered', 'Filters in use: pools and owners.'],
    ['over-used', 'CPU at 1,396.0% of its request, at a cost of €33.10.'],
    ['unreadable-value', 'Found "abc" at k8s_costs.k8s_cost_breakdown.0.cost.'],
    ['totals-disagree', 'Kubernetes €105.00, clusters together €100.00: a difference of €5.00.'],
  ] as const)('%s: %s', (code, text) => {
    const { title, detail } = textOf(notice(code));
    expect(`${title} ${detail}`).toContain(text);
  });

  test('a missing reason is said to be missing', () => {
    expect(noticeSeen(notice('missing-cluster', { evidence: { reported: 2, expected: 3, reason: null } }), i18n)).toBe(
      'It sent no cost and no reason.',
    );
  });

  describe('a total that is no sum of its answer says what the cloud is', () => {
    const evidence = { reportedTotal: 360, cloudRows: 300, kubernetesRows: 60, kubernetesTotal: 100 };
    const detailOf = (seen: object) => textOf(notice('totals-disagree', { evidence: { ...evidence, ...seen } })).detail;

    test('its rows', () => {
      expect(detailOf({ total: 400 })).toBe(
        'Reported €360.00; its rows are €300.00 of cloud and €60.00 of Kubernetes, and “k8s_total_cost” is €100.00. ' +
          'The cloud cost is that of its own rows; the total shown, €400.00, is made with it.',
      );
    });

    test('its rows, where those of Kubernetes are not all known', () => {
      expect(detailOf({ total: 400, kubernetesRows: null })).toBe(
        'Reported €360.00; the cloud’s rows are €300.00, those of Kubernetes are not all known, and “k8s_total_cost” is €100.00. ' +
          'The cloud cost is that of its own rows; the total shown, €400.00, is made with it.',
      );
    });

    test('what Kubernetes leaves of the total', () => {
      expect(detailOf({ total: null })).toContain('The cloud cost is what Kubernetes leaves of the total, and may hold some of it.');
    });
  });

  test('a Kubernetes cost above the total is not told as a sum that does not add up', () => {
    const exceeded = notice('totals-disagree', { severity: 'error', evidence: { kubernetesTotal: 105, total: 100, difference: 5 } });
    expect(textOf(exceeded)).toEqual({
      title: 'Kubernetes costs more than the whole total',
      detail: 'Kubernetes €105.00, total €100.00. A part cannot exceed the whole, so the cloud cost is shown as unknown.',
      action: 'Have both totals checked on the server.',
    });
  });
});

test.each([
  [0, 'distort the measurement.'],
  [1, '1 place more costs too little to be named.'],
  [5, '5 places more cost too little to be named.'],
])('of %d smaller places with usage far above request: %s', (smaller, text) => {
  const evidence = { metric: 'cpu', efficiency: 4, cost: 12, smaller };
  expect(noticeText([notice('over-used', { evidence }), notice('over-used', { evidence })], i18n).detail).toMatch(new RegExp(`${text}$`));
});

test('one text stands for nine clusters, without the numbers of any one of them', () => {
  const [first, ...others] = phase1Notices(9);
  if (first === undefined) throw new Error('No notice');
  const { title, detail, action } = textOf(first, ...others);
  expect(title).toBe('Infrastructure costs only for 9 clusters');
  expect(detail).not.toContain('€');
  expect(action).toBe('Install or restart the allocation exporter in these clusters.');
});

test('a namespace is named with its cluster, since its name alone may stand for many', () => {
  expect(noticePlace(notice('over-used'), i18n)).toBe('payments in production-eu');
  expect(noticePlace(notice('missing-cluster'), i18n)).toBe('production-eu');
  expect(noticePlace(notice('counted-twice'), i18n)).toBeNull();
});

test('amounts follow the currency', () => {
  expect(noticeSeen(notice('phase-1-fallback'), createI18n({ locale: 'en', currency: 'JPY' }))).toContain('¥96 ');
});

test('an answer of a part of the period blames no exporter: the clouds lack as much; of a cluster that lacks some it does', () => {
  const evidence = { answerStart: '2026-11-20T00:00:00.000Z', answerEnd: '2026-11-23T00:00:00.000Z', missingHours: 96 };
  const ofAnswer = noticeText([notice('incomplete-period', { evidence })], i18n);
  expect(`${ofAnswer.detail} ${ofAnswer.action}`).not.toMatch(/exporter|measured/);
  expect(ofAnswer.detail).toContain('those of the clouds too');
  const ofCluster = noticeText([notice('incomplete-period', { evidence: { coverage: 0.4, missingHours: 101, tooLow: 150 } })], i18n);
  expect(ofCluster.detail).toContain('what was not measured');
  expect(ofCluster.action).toContain('exporter');
});

test('a value of a cloud row that could not be read is said with the names of row and account, where they are known', () => {
  const evidence = { path: 'clean_expenses.119.cost', found: 'NaN' };
  expect(noticeSeen(notice('unreadable-value', { evidence: { ...evidence, row: 'web-1, AWS HQ' } }), i18n)).toBe(
    'Found NaN at clean_expenses.119.cost (web-1, AWS HQ).',
  );
  expect(noticeSeen(notice('unreadable-value', { evidence }), i18n)).toBe('Found NaN at clean_expenses.119.cost.');
});
