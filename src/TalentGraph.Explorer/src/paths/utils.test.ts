import { expect, test } from 'vitest';
import type { PathAnswer, PathParts } from './types';
import { namesOn, outcomeOf, pictureOfPaths, questionOf, sharedInWords, tiesInWords } from './utils';

const entity = (name: string) => ({ id: name, kind: 'FIRM' as const, name, named: true });
const hop = (from: string, to: string, subject: string): PathParts['hops'][number] => ({
  from: entity(from), to: entity(to),
  relationships: [{
    id: `${from}${to}`, type: 'COMPETES_WITH', inWords: '', role: null, effect: null, offers: [], periods: [], temporalStatus: 'CURRENT', modality: 'REPORTED',
    attributedTo: null, collective: false, derivation: 'REPORTED', confidence: 0.5, claimCount: 1, articleCount: 1, originCount: 1, firstSeen: null, lastSeen: null,
    status: 'SUPPORTED', retractionReason: null, subject: { id: subject }, claims: { nodes: [] },
  }],
});
const path = (...hops: PathParts['hops'][number][]): PathParts => ({ length: hops.length, confidence: 0.5, inWords: '', hops });
const none = { totalCount: 0, edges: [] };
const answer: PathAnswer = { from: entity('A'), to: entity('B'), complete: true, paths: [], passedOver: [], throughHubs: null, sharedHubs: none, sharedPolicies: none, sharedTechnologies: none, sharedArticles: { totalCount: 0, nodes: [] } };

test('An address without both ends asks nothing', () => {
  expect(questionOf({ from: 'a' })).toBeNull();
  expect(questionOf({ from: 'a', to: '' })).toBeNull();
});

test('An address carries every condition, and a wrong one falls back', () => {
  expect(questionOf({ from: 'a', to: 'b', hops: '99', type: 'NONE' })).toEqual({ from: 'a', to: 'b', maxHops: 4, types: null, filter: {}, hubLimit: null, shared: 4 });
  expect(questionOf({ from: 'a', to: 'b', hops: '2', type: 'WORKS_AT', reported: '1', unnamed: '1', origins: '2', hubs: '1', shared: 'many' })).toEqual({
    from: 'a', to: 'b', maxHops: 2, types: ['WORKS_AT'], filter: { derivations: ['REPORTED'], includeUnnamed: true, minOrigins: 2 }, hubLimit: 1_000_000, shared: 25,
  });
});

test('The outcome says what was found, what only hubs connect, and what was not looked at', () => {
  expect(outcomeOf({ ...answer, paths: [path(hop('A', 'B', 'A'))] }, 4)).toBe('One connection; the shortest takes 1 step.');
  expect(outcomeOf({ ...answer, throughHubs: path(), passedOver: [{ degree: 9, entity: entity('China') }] }, 4)).toBe(
    'They are connected only through China, which says little about the two.');
  expect(outcomeOf(answer, 4)).toBe('Nothing in your articles or the background connects them within 4 steps.');
  expect(outcomeOf({ ...answer, complete: false }, 4)).toContain('not everything could be looked at');
});

test('A path is named by those that it passes', () => {
  expect(namesOn(path(hop('A', 'C', 'C'), hop('C', 'B', 'C')))).toEqual(['A', 'C', 'B']);
});

test('What is shared is told from both ends', () => {
  const step = (inWords: string) => ({ from: entity('A'), to: entity('B'), relationship: { id: inWords, inWords, derivation: 'REPORTED' as const, modality: 'REPORTED' as const, claimCount: 1, claims: { nodes: [] } } });
  expect(sharedInWords({ node: entity('N'), fromSteps: [step('A is in C'), step('C is part of N')], toSteps: [step('P applies in N')] })).toBe('A is in C; C is part of N. P applies in N.');
});

test('On the picture the end stands last, and arrows keep the direction of the claim', () => {
  const picture = pictureOfPaths({ ...answer, paths: [path(hop('A', 'B', 'A')), path(hop('A', 'C', 'C'), hop('C', 'B', 'C'))] });
  expect(picture.nodes.map((node) => [node.id, node.column, node.row])).toEqual([['A', 0, 0], ['B', 2, 0], ['C', 1, 0.5]]);
  expect(picture.edges.map((edge) => `${edge.from}>${edge.to}`)).toEqual(['A>B', 'C>A', 'C>B']);
});

test('A list of ties says how many of them it leaves out', () => {
  expect(tiesInWords(0, 0)).toBe('No tie under these conditions');
  expect(tiesInWords(1, 1)).toBe('1 tie');
  expect(tiesInWords(7, 6)).toBe('The 6 surest of 7 ties');
});
