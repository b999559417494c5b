import { expect, test } from 'vitest';
import type { ArticleClaim, ArticleMention } from './types';
import { marksOfRejection, piecesOf, placeOf, sentencesOf } from './utils';

const entity = (name: string) => ({ id: name, kind: 'FIRM' as const, name, named: true });
const claim = (id: string, charStart: number | null, charEnd: number | null): ArticleClaim => ({
  id, charStart, charEnd, modality: 'REPORTED', collective: false, confidence: 0.5, attributedTo: null, subject: entity('A'), object: entity('B'),
  relationship: { id: 'r', inWords: '', claimCount: 1, derivation: 'REPORTED' },
});
const mention = (charStart: number, charEnd: number): ArticleMention => ({ charStart, charEnd, form: 'NAME', entity: entity('A') });

test('Claims of one sentence share its number, in text order', () => {
  const sentences = sentencesOf([claim('2', 20, 30), claim('1', 0, 10), claim('3', 20, 30), claim('4', null, null)]);
  expect(sentences.map((one) => [one.number, one.start, one.claims.map((c) => c.id)])).toEqual([[1, 0, ['1']], [2, 20, ['2', '3']]]);
});

test('A place of an address is two growing numbers', () => {
  expect(placeOf('3-12')).toEqual({ start: 3, end: 12 });
  expect([placeOf('12-3'), placeOf('x'), placeOf(undefined), placeOf('3-')]).toEqual([null, null, null, null]);
});

test('The number of a sentence follows its last piece, and the text stays whole', () => {
  const text = 'A joined B. Then nothing.';
  const pieces = piecesOf(text, [mention(0, 1)], sentencesOf([claim('1', 0, 11)]), { start: 2, end: 8 });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.map((piece) => [piece.text, piece.mention?.entity.name ?? null, piece.place, piece.ends.map((one) => one.number)])).toEqual([
    ['A', 'A', false, []], [' ', null, false, []], ['joined', null, true, []], [' B.', null, false, [1]], [' Then nothing.', null, false, []],
  ]);
});

test('What was not claimed has its two ends marked, a sentence that was not read has none', () => {
  const place = { inWords: '', quote: '', charStart: 0, charEnd: 40 };
  expect(marksOfRejection({ ...place, subjectMention: { charStart: 2, charEnd: 5 }, objectMention: { charStart: 9, charEnd: 12 } })).toEqual([
    { start: 2, end: 5, value: 'subject' }, { start: 9, end: 12, value: 'object' },
  ]);
  expect(marksOfRejection({ ...place, subjectMention: null, objectMention: null })).toEqual([]);
});
