import { expect, test } from 'vitest';
import { connectionOf, emptyEnd, picked, soleBearer, typed } from './utils';

const a = picked({ id: 'a/1', name: 'A' });
const b = picked({ id: 'b', name: 'B' });

test('Two chosen names give the address of their connection', () => {
  expect(connectionOf(a, b)).toEqual({ url: '/paths?from=a%2F1&to=b' });
});

test('A name that was typed and not chosen is asked for', () => {
  expect(connectionOf(typed('A'), b)).toEqual({ missing: 'Type the first name and choose it from the list.' });
  expect(connectionOf(a, emptyEnd)).toEqual({ missing: 'Type the second name and choose it from the list.' });
});

test('A typed name need not be chosen when one entity alone bears it', () => {
  const hit = (reason: 'EXACT' | 'ALIAS' | 'FUZZY', id: string) => ({ reason, node: { id, name: id, kind: 'FIRM' as const, named: true, subkind: null, articleCount: 1, originCount: 1 } });
  expect(soleBearer([hit('ALIAS', 'a'), hit('FUZZY', 'b')])?.id).toBe('a');
  expect(soleBearer([hit('EXACT', 'a'), hit('EXACT', 'b')])).toBeNull();
  expect(soleBearer([hit('FUZZY', 'a')])).toBeNull();
});

test('A name is not connected with itself', () => {
  expect(connectionOf(a, a)).toEqual({ missing: 'Both names are the same. Choose another.' });
});
