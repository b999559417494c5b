import { expect, test } from 'vitest';
import type { RecruitingClaim, ReportedArticle } from './types';
import { articlesInAddress, bridgesOf, firmsOf, pairsOf, reachingPolicy, recruitingOf, voicesOf } from './utils';

const entity = (kind: 'PERSON' | 'FIRM' | 'HUB' | 'POLICY', name: string, originCount = 1, named = true) => ({ id: name, kind, name, named, originCount });
const claim = (id: string, subject: string, object: string, more: Partial<RecruitingClaim> = {}): RecruitingClaim => ({
  id, quote: 'q', charStart: 0, charEnd: 1, subjectMention: null, objectMention: null, subject: entity('FIRM', subject), object: entity('FIRM', object),
  attributedTo: null, modality: 'REPORTED', temporalStatus: 'CURRENT', collective: false, confidence: 0.5, sourceNote: null, article: null, group: null, ...more,
});
const article = (id: string, origin: string, entities: ReturnType<typeof entity>[], claims: RecruitingClaim[] = []): ReportedArticle => ({
  id, title: id, titleIsDerived: false, published: null, publisher: null, origin: { id: origin }, entities: { nodes: entities }, claims: { nodes: claims },
});

test('Bridges are named by two voices or more, and stand once', () => {
  const china = entity('HUB', 'China', 3);
  const articles = [article('1', 'o1', [china, entity('FIRM', 'X', 1)]), article('2', 'o2', [china, entity('FIRM', 'Y', 2), entity('FIRM', 'a startup', 2, false)])];
  expect(bridgesOf(articles).map((one) => one.name)).toEqual(['China', 'Y']);
  expect(voicesOf([...articles, article('3', 'o2', [])])).toBe(2);
});

test('Claims of one group are one statement', () => {
  const grouped = [claim('1', 'Tencent', 'Google', { group: 'g' }), claim('2', 'Tencent', 'Apple', { group: 'g' }), claim('3', 'Baidu', 'Google', { group: 'g' })];
  const found = recruitingOf([article('1', 'o', [], [claim('0', 'X', 'Y', { confidence: 0.9 }), ...grouped])]);
  expect(found?.recruiters.map((one) => one.name)).toEqual(['Tencent', 'Baidu']);
  expect(found?.sources.map((one) => one.name)).toEqual(['Google', 'Apple']);
});

test('What is denied is no recruiting statement', () => {
  expect(recruitingOf([article('1', 'o', [], [claim('1', 'X', 'Y', { modality: 'DENIED' })])])).toBeNull();
});

test('A route that the articles report goes before one with background', () => {
  const step = { inWords: '', node: { ...entity('POLICY', 'p'), year: null, status: null, subkind: null }, steps: [] };
  const firm = (name: string, weakestStep: 'REPORTED' | 'REFERENCE') => ({ ...entity('FIRM', name), policies: { edges: [{ ...step, route: 'HUB' as const, weakestStep }] } });
  expect(reachingPolicy({ nodes: [null, firm('A', 'REFERENCE'), firm('B', 'REPORTED')] })?.firm.name).toBe('B');
  expect(reachingPolicy({ nodes: [{ id: 'hub' }] })).toBeNull();
});

test('Pairs join persons with policies first, then firms', () => {
  const articles = [article('1', 'o', [entity('PERSON', 'P'), entity('FIRM', 'F'), entity('POLICY', 'M')])];
  expect(pairsOf(articles).map((pair) => `${pair.from.name}-${pair.to.name}`)).toEqual(['P-M', 'P-F']);
  expect(firmsOf(articles, 5).map((firm) => firm.name)).toEqual(['F']);
});

test('An address names each article once and at most twenty', () => {
  expect(articlesInAddress('a,b,,a')).toEqual(['a', 'b']);
  expect(articlesInAddress(Array.from({ length: 30 }, (_, i) => i).join(',')).length).toBe(20);
  expect(articlesInAddress(undefined)).toEqual([]);
});
