import { expect, test } from 'vitest';
import type { EntityHead, Tie } from './types';
import { factsOf, groupsOf, isDate, pictureOf, tableOf, viewOf } from './utils';

const entity = (name: string) => ({ id: name, kind: 'FIRM' as const, name, named: true });
const tie = (type: 'WORKS_AT' | 'COMPETES_WITH', outgoing: boolean, name: string): Tie => ({
  outgoing, node: entity(name),
  relationship: {
    id: `${type}${name}`, type, inWords: 'w', role: null, effect: null, offers: [], periods: [], temporalStatus: 'PAST', modality: 'REPORTED', attributedTo: null,
    collective: false, derivation: 'REPORTED', confidence: 0.5, claimCount: 1, articleCount: 1, originCount: 1, firstSeen: '2025', lastSeen: null,
    status: 'SUPPORTED', retractionReason: null,
  },
});
const head = { ...entity('M'), subkind: 'talent_programme', aliases: [], articleCount: 1, originCount: 1, mentionCount: 1 };

test('Relationships stand by type and direction, symmetric ones together', () => {
  const groups = groupsOf([tie('COMPETES_WITH', true, 'A'), tie('WORKS_AT', false, 'P'), tie('COMPETES_WITH', false, 'B')]);
  expect(groups.map((group) => [group.heading, group.ties.map((one) => one.node.name)])).toEqual([
    ['People who work or worked there', ['P']], ['Competes with', ['A', 'B']],
  ]);
});

test('A wrong value of the address is as if it were not there', () => {
  expect(viewOf({ type: 'NONE', at: '2024-13' })).toEqual({ type: null, at: null, unnamed: false, opened: [], many: false });
  expect(viewOf({ type: 'WORKS_AT', at: '2024-06', unnamed: '1', with: 'a,,b,a', names: 'many' })).toEqual({ type: 'WORKS_AT', at: '2024-06', unnamed: true, opened: ['a', 'b'], many: true });
});

test('Dates may be years, months or days', () => {
  expect(['2024', '2024-06', '2024-06-30', '24', '2024-6', '2024-06-32'].map(isDate)).toEqual([true, true, true, false, false, false]);
});

test('Facts of a policy are told in words', () => {
  const policy = { ...head, status: 'IN_FORCE', year: 2015, amount: null, beneficiaries: ['RETURNEES', 'FOREIGN_WORKERS'] } as EntityHead;
  expect(factsOf(policy)).toEqual(['talent programme', '2015', 'in force', 'for returnees and foreign workers']);
});

test('A table names both ends in the direction of the claim', () => {
  const rows = tableOf('M', [tie('WORKS_AT', false, 'P')]);
  expect(rows[1]?.slice(0, 6)).toEqual(['P', 'WORKS_AT', 'M', 'w', 'in the past', 'REPORTED']);
  expect(rows[0]?.length).toBe(rows[1]?.length);
});

test('The one asked is the focus of its picture', () => {
  const around = { truncated: false, nodes: [entity('A'), entity('B')], relationships: [{ id: 'r', type: 'COMPETES_WITH' as const, derivation: 'REFERENCE' as const, subject: { id: 'A' }, object: { id: 'B' } }] };
  const picture = pictureOf(around, 'A');
  expect(picture.nodes.map((node) => node.focus)).toEqual([true, false]);
  expect(picture.edges[0]).toEqual({ id: 'r', from: 'A', to: 'B', label: 'competes with', background: true, directed: false });
});
