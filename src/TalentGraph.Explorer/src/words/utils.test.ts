import { expect, test } from 'vitest';
import { countOf, dateInWords, headlineOf, listInWords, periodInWords } from './utils';

test('A date keeps its precision', () => {
  expect(['2024', '2024-06', '2024-06-03'].map(dateInWords)).toEqual(['2024', 'June 2024', '3 June 2024']);
});

test('A period with open ends says so', () => {
  expect(periodInWords({ from: '2020', to: null })).toBe('since 2020');
  expect(periodInWords({ from: null, to: '2024-06' })).toBe('until June 2024');
  expect(periodInWords({ from: '2020', to: '2021' })).toBe('from 2020 to 2021');
  expect(periodInWords({ from: '2020', to: '2020' })).toBe('in 2020');
  expect(periodInWords({ from: null, to: null })).toBe('');
});

test('Counts and lists read as English', () => {
  expect(countOf(1, 'article')).toBe('1 article');
  expect(countOf(12000, 'policy', 'policies')).toBe('12,000 policies');
  expect(listInWords(['A', 'B', 'C'])).toBe('A, B and C');
  expect(listInWords(['A'])).toBe('A');
});

test('A title that was cut from the text ends after a whole word', () => {
  const title = 'In a striking shift in the global tech talent race, China is aggressively courti';
  expect(headlineOf({ title, titleIsDerived: true })).toBe('In a striking shift in the global tech talent race, China is aggressively …');
  expect(headlineOf({ title, titleIsDerived: false })).toBe(title);
  expect(headlineOf({ title: 'A short note.', titleIsDerived: true })).toBe('A short note.');
  expect(headlineOf({ title: '人'.repeat(80), titleIsDerived: true })).toBe(`${'人'.repeat(80)} …`);
});
