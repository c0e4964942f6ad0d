import { randomAt } from '../../src/mocks/random.js';

/** Whole numbers and choices that depend on a seed alone. */
export class Dice {
  private index = 0;

  constructor(private readonly seed: number) {}

  /** 0 ≤ n < limit. */
  below(limit: number): number {
    return Math.floor(randomAt(this.seed, this.index++) * limit);
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }
}

type Mutation = (body: string, dice: Dice) => string;

/** What producers, proxies and attackers have put where a value should be. */
const TOKENS = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e308',
  '-1e308',
  '1e-308',
  '1e999',
  '-0.0',
  '0',
  '-1',
  '999999999999',
  '1e13',
  '0.005',
  'null',
  'true',
  'false',
  '""',
  '"NaN"',
  '"12.5"',
  '"1e999"',
  '"__idle__"',
  '"kubernetes_cnr"',
  '"infrastructure"',
  '"\\u0000NaN"',
  '"\\ud800"',
  '[]',
  '{}',
  '[null]',
  '[[[1]]]',
  '{"cost":1}',
  '{"total_cost":{"total_cost":1}}',
] as const;

/** Keys that mean something, here or to JavaScript. */
const KEYS = [
  'cost',
  'total_cost',
  'k8s_total_cost',
  'cpu_cost',
  'lb_cost',
  'management_cost',
  'other_cost',
  '_cost',
  '__cost',
  'cpu_efficiency',
  'total_efficiency',
  'breakdown',
  'breakdown_by_namespace',
  'namespaces',
  'k8s_costs',
  'clean_expenses',
  'cloud_account_id',
  'k8s_namespace',
  'resource_type',
  'as_of',
  'coverage',
  'source',
  'start_date',
  'end_date',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
] as const;

const BRACKETS: readonly [Brackets, ...Brackets[]] = [
  ['[', ']'],
  ['{"a":', '}'],
  ['{"breakdown":', '}'],
];
type Brackets = readonly [open: string, close: string];

const VALUE = /(?<=[:[,]\s*)(?:-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*"|null|true|false)(?=\s*[,}\]])/g;
const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  swapValue,
  swapValue,
  swapValue,
  renameKey,
  renameKey,
  flipByte,
  truncate,
  repeatSlice,
  dropSlice,
  nest,
];

/** A body with one to four mutations: the same for the same seed. */
export function mutateBody(body: string, seed: number): string {
  const dice = new Dice(seed);
  let mutated = body;
  for (let left = 1 + dice.below(4); left > 0; left--) mutated = dice.pick(MUTATIONS)(mutated, dice);
  return mutated;
}

/** Another token in place of a value. */
function swapValue(body: string, dice: Dice): string {
  return replaceOne(body, VALUE, dice, () => dice.pick(TOKENS));
}

/** Another name for a key; often one that is there already, so that it comes twice. */
function renameKey(body: string, dice: Dice): string {
  return replaceOne(body, KEY, dice, () => JSON.stringify(dice.pick(KEYS)));
}

/** One character less, more or another. */
function flipByte(body: string, dice: Dice): string {
  const at = dice.below(body.length + 1);
  const flipped = String.fromCharCode((body.charCodeAt(at) || 0) ^ (1 << dice.below(7)));
  return body.slice(0, at) + flipped + body.slice(at + dice.below(3));
}

/** The connection broke off. */
function truncate(body: string, dice: Dice): string {
  return body.slice(0, dice.below(body.length + 1));
}

/** A stretch of the body once more: between commas, so that it often is a row or a field. */
function repeatSlice(body: string, dice: Dice): string {
  const [from, to] = sliceOf(body, dice);
  return body.slice(0, to) + body.slice(from, to) + body.slice(to);
}

function dropSlice(body: string, dice: Dice): string {
  const [from, to] = sliceOf(body, dice);
  return body.slice(0, from) + body.slice(to);
}

/** A value in many brackets, deeper than a stack may be. */
function nest(body: string, dice: Dice): string {
  const depth = dice.pick([2, 50, 2_000]);
  const [open, close] = dice.pick(BRACKETS);
  return replaceOne(body, VALUE, dice, (value) => open.repeat(depth) + value + close.repeat(depth));
}

/** One of the matches replaced; the body itself where there is none. Looks on from a random place, since bodies are long. */
function replaceOne(body: string, pattern: RegExp, dice: Dice, replacement: (found: string) => string): string {
  pattern.lastIndex = dice.below(body.length + 1);
  const match = pattern.exec(body);
  if (match === null) return body;
  return body.slice(0, match.index) + replacement(match[0]) + body.slice(match.index + match[0].length);
}

/** From one comma to a later one, not far from it. */
function sliceOf(body: string, dice: Dice): [from: number, to: number] {
  const from = Math.max(0, body.indexOf(',', dice.below(body.length + 1)));
  const to = body.indexOf(',', from + 1 + dice.below(400));
  return [from, to === -1 ? body.length : to];
}
