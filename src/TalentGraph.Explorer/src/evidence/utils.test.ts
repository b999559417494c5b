import { expect, test } from 'vitest';
import type { ClaimParts, RelationshipParts } from './types';
import { citationOfClaim, marksOf, notesOf, supportOf } from './utils';

const entity = { id: 'e1', kind: 'PERSON', name: 'A', named: true } as const;
const claim: ClaimParts = {
  id: 'c1', quote: 'A joined B.', charStart: 10, charEnd: 21, subjectMention: { charStart: 10, charEnd: 11 }, objectMention: null,
  subject: entity, object: entity, attributedTo: null, modality: 'REPORTED', temporalStatus: 'CURRENT', collective: false, confidence: 0.8,
  sourceNote: null, article: { id: 'a1', title: 'T', titleIsDerived: false, publisher: null, published: '2025', url: null, retractionReason: null },
};
const relationship: RelationshipParts = {
  id: 'r1', type: 'WORKS_AT', inWords: 'A works at B.', role: 'engineer', effect: null, offers: [], periods: [{ from: '2020', to: null }],
  temporalStatus: 'CURRENT', modality: 'ALLEGED', attributedTo: null, collective: false, derivation: 'REPORTED', confidence: 0.9,
  claimCount: 2, articleCount: 2, originCount: 1, firstSeen: null, lastSeen: null, status: 'SUPPORTED', retractionReason: null,
};

test('Only ends with words in the sentence are marked', () => {
  expect(marksOf(claim)).toEqual([{ start: 10, end: 11, value: 'subject' }]);
});

test('A claim is cited with the place of its sentence', () => {
  expect(citationOfClaim(claim, 'http://h')).toBe('“A joined B.” — T, 2025\nRead in TalentGraph: http://h/a/a1?at=10-21');
});

test('A background fact has no citation', () => {
  expect(citationOfClaim({ ...claim, quote: null, article: null }, 'http://h')).toBeNull();
});

test('Notes tell role, time and how firmly it is said', () => {
  expect(notesOf(relationship)).toEqual(['engineer', 'since 2020', 'by hearsay']);
});

test('A past without dates and a retraction are told', () => {
  expect(notesOf({ ...relationship, role: null, periods: [], temporalStatus: 'PAST', modality: 'REPORTED', status: 'RETRACTED', retractionReason: 'Wrong person.' }))
    .toEqual(['in the past', 'retracted: Wrong person.']);
});

test('Background is never counted in sources', () => {
  expect(supportOf(relationship)).toBe('1 independent source · confidence 0.90');
  expect(supportOf({ ...relationship, derivation: 'REFERENCE' })).toBe('background, not in your articles');
});
