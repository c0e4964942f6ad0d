import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/doctor/hops/metroculus.js';
import { readPeriod, unixSeconds } from '../../src/doctor/period.js';
import { readQuery, selector } from '../../src/doctor/promQuery.js';
import { readPromText } from '../../src/doctor/promText.js';
import { below } from '../../src/doctor/readAddress.js';
import { readPythonJson } from '../../src/doctor/readPythonJson.js';
import { createSanitize } from '../../src/doctor/sanitize.js';
import { list, span } from '../../src/doctor/words.js';
import { explainZero } from '../../src/doctor/explainZero.js';

const NOW = new Date('2026-11-23T10:20:00Z');
const hexOf = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0');

test('a metrics page is read with its labels, escapes, time stamps and odd numbers', () => {
  const page = ['# TYPE a gauge', 'a 1', 'b{x="1",y="a,b}\\"c\\\\"} 2.5e3 1795400000000', 'c{} NaN', 'd +Inf', 'no number here', ''].join(
    '\n',
  );
  expect(readPromText(page)).toEqual([
    { name: 'a', labels: {}, value: 1, at: null },
    { name: 'b', labels: { x: '1', y: 'a,b}"c\\' }, value: 2500, at: 1_795_400_000_000 },
    { name: 'c', labels: {}, value: NaN, at: null },
    { name: 'd', labels: {}, value: Infinity, at: null },
  ]);
});

test('an answer of the query API is series, a refusal, or neither', () => {
  const answer = (body: string) => readQuery({ kind: 'answered', status: 200, contentType: '', body, ms: 1, url: new URL('http://h/') });
  expect(
    answer('{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1,"2"]},{"metric":{}}]}}'),
  ).toEqual({
    kind: 'series',
    series: [{ labels: { a: 'b' }, value: 2 }],
    warnings: [],
  });
  expect(answer('{"status":"success","data":{"resultType":"vector","result":[]},"warnings":["a store is down"]}')).toMatchObject({
    warnings: ['a store is down'],
  });
  expect(answer('{"status":"error","errorType":"bad_data","error":"parse error"}')).toEqual({ kind: 'refused', reason: 'parse error' });
  expect(answer('{"status":"success","data":[]}').kind).toBe('none');
});

test('a label cannot break out of its selector', () => {
  expect(selector({ tenant_id: 'a"} or vector(1) #', cluster: null })).toBe('{tenant_id="a\\"} or vector(1) #"}');
});

test('Metroculus is read in both of its shapes; NaN is unknown', () => {
  expect(readFigures({ total_cost: 1.15, cpu_cost: 0.5, ram_cost: 0.35, pv_cost: 0.1, cpu_efficiency: 0.65 })).toEqual({
    total: 1.15,
    cpu: 0.5,
    ram: 0.35,
    pv: 0.1,
    efficiency: 0.65,
  });
  expect(readFigures({ summary: { total_cost: 12.72, cpu_cost: 5.2 }, efficiency: { total_efficiency: 45.4 } })).toEqual({
    total: 12.72,
    cpu: 5.2,
    ram: 0,
    pv: 0,
    efficiency: 45.4,
  });
  expect(readFigures(readPythonJson('{"total_cost": NaN}') as Record<string, unknown>)).toBeNull();
  expect(readPythonJson('{"a": "NaN", "b": -Infinity}')).toEqual({ a: 'NaN', b: null });
});

describe('the period', () => {
  test('is the last day by default, and moves along', () => {
    const period = readPeriod(undefined, undefined)(new Date('2026-11-23T10:20:42Z'));
    expect(period).toEqual({ start: new Date('2026-11-22T10:20:00Z'), end: new Date('2026-11-23T10:20:00Z') });
  });

  test('has whole days in it, the last one too', () => {
    const period = readPeriod('2026-11-16', '2026-11-22')(NOW);
    expect(period).toEqual({ start: new Date('2026-11-16T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') });
    expect(unixSeconds(period)).toEqual({ start: 1_794_787_200, end: 1_795_391_999 });
  });

  test.each([
    ['2026-11-22', '2026-11-21'],
    ['yesterday', undefined],
    ['2026-13-45', undefined],
    ['2026-02-30', '2026-03-05'],
    ['2026-02-29T10:00Z', undefined],
    ['2026-11-22T25:00Z', undefined],
    [undefined, '2026-11-21'],
    ['2027-01-01', undefined],
  ])('is refused from %s to %s', (from, to) => {
    expect(() => readPeriod(from, to)(NOW)).toThrow(/--(from|to)/);
  });
});

describe('$0', () => {
  test.each([
    ['10:00', null, 'hour-boundary'],
    ['10:09', null, 'hour-boundary'],
    ['10:10', null, 'extended-zero'],
    ['10:59', null, 'extended-zero'],
    ['10:03', '09:58', 'hour-boundary'],
    ['10:03', '09:20', 'extended-zero'],
    ['10:12', '10:01', 'extended-zero'],
    ['10:12', '10:08', 'extended-zero'],
    ['10:32', '10:31', 'new-zero'],
    ['10:32', '10:21', 'extended-zero'],
  ])('at %s, with costs last seen at %s, is %s', (now, since, kind) => {
    const date = (time: string) => new Date(`2026-11-23T${time}:00Z`);
    expect(explainZero(date(now), since === null ? null : date(since)).kind).toBe(kind);
  });
});

describe('secrets', () => {
  test('are blotted out in each form, and before anything is cut', () => {
    const sanitize = createSanitize(['p&ss  "w/rd"'], 20);
    const forms = [
      'p&ss  "w/rd"',
      'p&ss "w/rd"',
      encodeURIComponent('p&ss  "w/rd"'),
      'p%26ss++%22w/rd%22',
      Buffer.from('p&ss  "w/rd"').toString('base64'),
      'p&amp;ss  &quot;w/rd&quot;',
      'p&amp;amp;ss&#32;&#x20;&#34;w&#X2F;rd&#034;',
      'p&ss  \\"w/rd\\"',
      String.raw`p\u0026ss  \"w\/rd\"`,
      String.raw`p\u0026ss\u0020 \u0022w\u002Frd\u0022`,
      String.raw`p\\u0026ss  \\\"w\\\/rd\\\"`,
    ];
    expect(forms.map(sanitize)).toEqual(forms.map(() => '•••'));
    expect(sanitize(`${'x'.repeat(15)}p&ss  "w/rd"`)).toBe(`${'x'.repeat(15)}•••`);
  });

  test('are blotted out whatever an encoder makes of each of their characters', () => {
    const encoders: ((character: string) => string)[] = [
      (character) => character,
      (character) => `\\u00${hexOf(character)}`,
      (character) => `\\u00${hexOf(character).toUpperCase()}`,
      (character) => `%${hexOf(character)}`,
      (character) => `%25${hexOf(character).toUpperCase()}`,
      (character) => `&#${character.charCodeAt(0)};`,
      (character) => `&#x${hexOf(character)};`,
      (character) => (/\w/.test(character) ? character : `\\${character}`),
    ];
    const secrets = fc.stringMatching(/^\w[!-~]{2}[ -~]{0,20}[a-z]{4}$/);
    fc.assert(
      fc.property(secrets, fc.array(fc.nat(encoders.length - 1), { minLength: 1 }), (secret, picks) => {
        const written = Array.from(secret, (character, index) => encoders[picks[index % picks.length] ?? 0]?.(character)).join('');
        expect(createSanitize([secret], Infinity)(`of ${written}!`)).toBe('of •••!');
      }),
    );
  });
});

test('addresses get their path whether they end in a slash or not', () => {
  expect([below(new URL('http://h/a/'), 'b').href, below(new URL('http://h'), 'b', [['c', 'd e']]).href]).toEqual([
    'http://h/a/b',
    'http://h/b?c=d+e',
  ]);
});

test('lengths of time and lists read as a person says them', () => {
  expect([4_000, 59_999, 61_000, 7_920_000, 7_200_000, 200_000_000].map(span)).toEqual([
    '4 s',
    '59 s',
    '1 min',
    '2 h 12 min',
    '2 h',
    '2 d 7 h',
  ]);
  expect([list(['a']), list(['a', 'b', 'c']), list(['a', 'b', 'c', 'd', 'e'])]).toEqual(['a', 'a, b and c', 'a, b and 3 more']);
});
