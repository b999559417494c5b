import { expect, test } from 'vitest';
import { choose, reasonInWords } from './utils';

test('Each hit says why it was found', () => {
  expect((['EXACT', 'ALIAS', 'PREFIX', 'FUZZY'] as const).map((reason) => reasonInWords({ reason, matchedName: '百度' }))).toEqual([
    'this very name', 'also known as “百度”', '“百度” begins so', 'spelled like “百度”',
  ]);
});

test('Down opens the list at its first item and goes round at its end', () => {
  expect(choose({ open: false, active: -1 }, 'ArrowDown', 3)).toEqual({ open: true, active: 0 });
  expect(choose({ open: true, active: 2 }, 'ArrowDown', 3)).toEqual({ open: true, active: 0 });
});

test('Up goes round at the first item', () => {
  expect(choose({ open: true, active: 0 }, 'ArrowUp', 3)).toEqual({ open: true, active: 2 });
  expect(choose({ open: true, active: -1 }, 'ArrowUp', 3)).toEqual({ open: true, active: 2 });
});

test('An empty list stays as it is, and Escape closes', () => {
  expect(choose({ open: true, active: -1 }, 'ArrowDown', 0)).toEqual({ open: true, active: -1 });
  expect(choose({ open: true, active: 1 }, 'Escape', 3)).toEqual({ open: false, active: -1 });
});
