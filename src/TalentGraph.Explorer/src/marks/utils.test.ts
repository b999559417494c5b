import { expect, test } from 'vitest';
import { cutText } from './utils';

const mark = (start: number, end: number, value: string) => ({ start, end, value });

test('A text without marks is one segment', () => {
  expect(cutText('abc', [])).toEqual([{ start: 0, text: 'abc', values: [] }]);
});

test('Marks that overlap are cut where each begins and ends', () => {
  expect(cutText('abcdef', [mark(1, 4, 'x'), mark(3, 6, 'y')])).toEqual([
    { start: 0, text: 'a', values: [] },
    { start: 1, text: 'bc', values: ['x'] },
    { start: 3, text: 'd', values: ['x', 'y'] },
    { start: 4, text: 'ef', values: ['y'] },
  ]);
});

test('The outer of two marks with one beginning comes first', () => {
  expect(cutText('abc', [mark(0, 1, 'inner'), mark(0, 3, 'outer')])[0]?.values).toEqual(['outer', 'inner']);
});

test('Positions count from the offset of the text, and what lies outside is dropped', () => {
  expect(cutText('cde', [mark(0, 3, 'before'), mark(4, 99, 'over'), mark(50, 60, 'after')], 2)).toEqual([
    { start: 2, text: 'c', values: ['before'] },
    { start: 3, text: 'd', values: [] },
    { start: 4, text: 'e', values: ['over'] },
  ]);
});

test('A position inside a surrogate pair moves before it', () => {
  expect(cutText('a😀b', [mark(2, 4, 'x')]).map((segment) => segment.text)).toEqual(['a', '😀b']);
});

test('The segments together are the text', () => {
  const text = 'Tencent, Alibaba and Baidu recruit from Google.';
  const marks = [mark(0, 7, 'a'), mark(9, 16, 'b'), mark(5, 30, 'c'), mark(40, 46, 'd')];
  expect(cutText(text, marks).map((segment) => segment.text).join('')).toBe(text);
});
