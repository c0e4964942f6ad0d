import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/api/readJson.js';

describe('readJson', () => {
  test.each<[string, unknown]>([
    ['{"a": NaN, "b": Infinity, "c": -Infinity, "d": 1}', { a: NaN, b: Infinity, c: -Infinity, d: 1 }],
    ['[NaN,NaN,[Infinity],{"x":[NaN]}]', [NaN, NaN, [Infinity], { x: [NaN] }]],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['{"NaN": "NaN", "say": "\\"NaN\\", Infinity", "x": NaN}', { NaN: 'NaN', say: '"NaN", Infinity', x: NaN }],
    ['{"path": "C:\\\\", "x": Infinity}', { path: 'C:\\', x: Infinity }],
  ])('reads %s as Python meant it', (text, value) => {
    expect(readJson(text)).toEqual(value);
  });

  test('leaves a body without such tokens to JSON.parse', () => {
    expect(readJson('{"note":"NaN and Infinity"}')).toEqual({ note: 'NaN and Infinity' });
  });

  test('keeps an own __proto__ key what it is', () => {
    const value = readJson('{"__proto__": NaN, "x": 1}') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'x']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test.each(['', 'Error', '{"a": NaN', '{"a": nan}', '[-NaN]', '{"a": "NaN', '<html>NaN</html>'])('refuses %j', (text) => {
    expect(() => readJson(text)).toThrow(SyntaxError);
  });

  test('does not walk a deeply nested body by recursion', () => {
    const depth = 100_000;
    const text = `${'['.repeat(depth)}NaN${']'.repeat(depth)}`;
    expect(Array.isArray(readJson(text))).toBe(true);
  });
});
