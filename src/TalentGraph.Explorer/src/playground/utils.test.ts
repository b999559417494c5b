import { expect, test } from 'vitest';
import { exampleTabs, readLink, writeLink } from './utils';

test('A link gives back the operation that it was made of', () => {
  const operation = { query: '{ search(text: "杨柳 & co #1") { totalCount } }', variables: '{"a": "+%"}' };
  expect(readLink(new URL(writeLink('http://localhost:5080/graphql?x=1#old', operation)).hash)).toEqual(operation);
});

test('A link keeps the operation behind the hash and drops the query of the address', () => {
  expect(writeLink('http://localhost:5080/graphql?x=1', { query: '{stats{articles}}', variables: ' ' })).toBe(
    'http://localhost:5080/graphql#query=%7Bstats%7Barticles%7D%7D',
  );
});

test('An address without an operation opens nothing', () => {
  expect(readLink('')).toBeNull();
  expect(readLink('#query=%20')).toBeNull();
});

test('Examples come in the order of their file names', () => {
  expect(exampleTabs({ './examples/02-b.graphql': 'query B { b }\n', './examples/01-a.graphql': 'query A { a }\n' })).toEqual([
    { query: 'query A { a }' },
    { query: 'query B { b }' },
  ]);
});
