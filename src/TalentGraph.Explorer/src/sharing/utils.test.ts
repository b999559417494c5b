import { expect, test } from 'vitest';
import { articleLink, citationOf, csvOf, fileNameOf, withValues } from './utils';

const cited = { quote: 'Liu left.', title: 'The race', titleIsDerived: false, publisher: 'Post', published: '2025-06', url: 'https://p.example/1', link: 'http://h/a/1?at=3-12' };

test('A citation names quote, article, date and link', () => {
  expect(citationOf(cited)).toBe('“Liu left.” — The race, Post, June 2025\nhttps://p.example/1\nRead in TalentGraph: http://h/a/1?at=3-12');
});

test('A citation of an undated article without address says so', () => {
  expect(citationOf({ ...cited, publisher: null, published: null, url: null })).toBe(
    '“Liu left.” — The race, undated\nRead in TalentGraph: http://h/a/1?at=3-12',
  );
});

test('A cell with commas, quotes or lines is quoted', () => {
  expect(csvOf([['a,b', 'c"d', 'e\nf', 0.5, null]])).toBe('"a,b","c""d","e\nf",0.5,\r\n');
});

test('A cell that a spreadsheet would run is disarmed', () => {
  expect(csvOf([['=HYPERLINK("x")', '@a', '-1', '+1']])).toBe('"\'=HYPERLINK(""x"")",\'@a,\'-1,\'+1\r\n');
});

test('A file name holds nothing that a file system refuses', () => {
  expect(fileNameOf('../AC/DC: “杨柳”?', 'csv')).toBe('AC-DC-“杨柳”.csv');
  expect(fileNameOf('///', 'svg')).toBe('talentgraph.svg');
});

test('A link to an article carries the place of the words', () => {
  expect(articleLink('a/1', 3, 12)).toBe('/a/a%2F1?at=3-12');
  expect(articleLink('a1', null, null)).toBe('/a/a1');
});

test('Values of an address are set and taken away', () => {
  expect(withValues('/e/1?type=A&at=2', { type: null, unnamed: '1' })).toBe('/e/1?at=2&unnamed=1');
});
