import type { Mark } from '../marks';
import { articleLink, citationOf } from '../sharing';
import {
  countOf,
  derivationInWords,
  effectInWords,
  modalityInWords,
  offersInWords,
  periodInWords,
  timeInWords,
} from '../words';
import type { ClaimParts, End, RelationshipParts } from './types';

/** The words of a claim's two ends, placed in its article. */
export function marksOf(claim: Pick<ClaimParts, 'subjectMention' | 'objectMention'>): Mark<End>[] {
  const marks: Mark<End>[] = [];
  if (claim.subjectMention !== null) {
    marks.push({ start: claim.subjectMention.charStart, end: claim.subjectMention.charEnd, value: 'subject' });
  }
  if (claim.objectMention !== null) {
    marks.push({ start: claim.objectMention.charStart, end: claim.objectMention.charEnd, value: 'object' });
  }
  return marks;
}

/** The citation of a claim; null for background facts, which have no sentence. */
export function citationOfClaim(claim: ClaimParts, origin: string): string | null {
  return claim.quote === null || claim.article === null
    ? null
    : citationOf({ ...claim.article, quote: claim.quote, link: origin + articleLink(claim.article.id, claim.charStart, claim.charEnd) });
}

/** What a relationship carries, as short notes in reading order. */
export function notesOf(relationship: RelationshipParts): string[] {
  const period = relationship.periods.map(periodInWords).filter((words) => words !== '');
  const notes = [
    relationship.role ?? '',
    relationship.effect === null ? '' : effectInWords(relationship.effect),
    offersInWords(relationship.offers),
    period.length > 0 ? period.join(', ') : relationship.temporalStatus === 'PAST' ? timeInWords('PAST') : '',
    relationship.modality === 'REPORTED' ? '' : modalityInWords(relationship.modality),
    relationship.collective ? 'said of a group' : '',
    relationship.status === 'CONTESTED' ? 'contested: other sentences deny it' : '',
    relationship.status === 'UNSUPPORTED' ? 'no longer in any article' : '',
    relationship.status === 'RETRACTED' ? `retracted: ${relationship.retractionReason ?? 'no reason given'}` : '',
  ];
  return notes.filter((note) => note !== '');
}

/** How well a relationship is founded, in words. */
export function supportOf(relationship: Pick<RelationshipParts, 'derivation' | 'originCount' | 'confidence'>): string {
  return relationship.derivation === 'REPORTED'
    ? `${countOf(relationship.originCount, 'independent source')} · confidence ${relationship.confidence.toFixed(2)}`
    : derivationInWords(relationship.derivation);
}
