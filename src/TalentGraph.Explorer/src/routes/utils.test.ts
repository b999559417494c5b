import { expect, test } from 'vitest';
import type { PolicyRouteParts } from './types';
import { pictureOfRoutes, policyNote } from './utils';

const entity = (name: string, kind: 'FIRM' | 'HUB' | 'POLICY') => ({ id: name, kind, name, named: true });
const step = (id: string, from: ReturnType<typeof entity>, to: ReturnType<typeof entity>, derivation: 'REPORTED' | 'REFERENCE') =>
  ({ from, to, relationship: { id, inWords: '', derivation, modality: 'REPORTED' as const, claimCount: 1, claims: { nodes: [] } } });
const [firm, city, country, policy] = [entity('F', 'FIRM'), entity('C', 'HUB'), entity('N', 'HUB'), entity('P', 'POLICY')];
const route: PolicyRouteParts = {
  inWords: '', route: 'CONTAINING_HUB', weakestStep: 'REFERENCE', node: { ...policy, year: 2015, status: 'IN_FORCE', subkind: 'strategy' },
  steps: [step('1', firm, city, 'REFERENCE'), step('2', city, country, 'REFERENCE'), step('3', country, policy, 'REPORTED')],
};

test('A route becomes a column for each step, background dashed', () => {
  const picture = pictureOfRoutes('F', [route]);
  expect(picture.nodes.map((node) => [node.label, node.column, node.focus])).toEqual([['F', 0, true], ['C', 1, false], ['N', 2, false], ['P', 3, false]]);
  expect(picture.edges.map((edge) => edge.background)).toEqual([true, true, false]);
});

test('A policy is told with sort, year and status', () => {
  expect(policyNote(route.node)).toBe('strategy · 2015 · in force');
});
