import { expect, test } from 'vitest';
import { treegridMove, type TreegridStop } from '../../../../src/features/clusters/treegrid/treegridMove.js';

const STOPS: TreegridStop[] = [
  { key: 'open', level: 1, isOpen: true },
  { key: 'child', level: 2 },
  { key: 'last child', level: 2 },
  { key: 'closed', level: 1, isOpen: false },
  { key: 'total', level: 1 },
];

test.each([
  ['open', 'ArrowDown', 'focus', 'child'],
  ['total', 'ArrowDown', 'focus', 'total'],
  ['child', 'ArrowUp', 'focus', 'open'],
  ['open', 'ArrowUp', 'focus', 'open'],
  ['child', 'Home', 'focus', 'open'],
  ['open', 'End', 'focus', 'total'],
  ['open', 'PageDown', 'focus', 'total'],
  ['total', 'PageUp', 'focus', 'open'],
  ['open', 'ArrowRight', 'focus', 'child'],
  ['closed', 'ArrowRight', 'toggle', 'closed'],
  ['open', 'ArrowLeft', 'toggle', 'open'],
  ['last child', 'ArrowLeft', 'focus', 'open'],
])('on "%s", %s means %s "%s"', (from, key, type, target) => {
  expect(treegridMove(STOPS, from, key)).toEqual({ type, key: target });
});

test.each([
  ['closed', 'ArrowLeft'],
  ['child', 'ArrowRight'],
  ['open', 'a'],
  ['gone', 'ArrowDown'],
])('on "%s", %s means nothing', (from, key) => {
  expect(treegridMove(STOPS, from, key)).toBeNull();
});

test('goes inward to the left where text runs from the right', () => {
  expect(treegridMove(STOPS, 'closed', 'ArrowLeft', 'rtl')).toEqual({ type: 'toggle', key: 'closed' });
  expect(treegridMove(STOPS, 'child', 'ArrowRight', 'rtl')).toEqual({ type: 'focus', key: 'open' });
});
