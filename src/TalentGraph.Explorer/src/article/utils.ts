import type { End } from '../evidence';
import { cutText, type Mark } from '../marks';
import { dateInWords, plain } from '../words';
import type { ArticleClaim, ArticleHead, ArticleMention, ArticleRejection, Layer, Piece, Sentence, Span } from './types';

/** The sentences that claims were read from, in text order. */
export function sentencesOf(claims: readonly ArticleClaim[]): Sentence[] {
  const sentences = new Map<string, { start: number; end: number; claims: ArticleClaim[] }>();
  for (const claim of claims) {
    if (claim.charStart !== null && claim.charEnd !== null) {
      const key = `${claim.charStart}-${claim.charEnd}`;
      const known = sentences.get(key) ?? { start: claim.charStart, end: claim.charEnd, claims: [] };
      known.claims.push(claim);
      sentences.set(key, known);
    }
  }
  return [...sentences.values()].sort((a, b) => a.start - b.start || a.end - b.end).map((one, index) => ({ ...one, number: index + 1 }));
}

/** The place that an address points to, such as `120-180`. */
export function placeOf(at: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '');
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? { start, end } : null;
}

/** The text cut where something begins or ends. */
export function piecesOf(text: string, mentions: readonly ArticleMention[], sentences: readonly Sentence[], place: Span | null): Piece[] {
  const marks: Mark<Layer>[] = [
    ...(place === null ? [] : [{ ...place, value: { type: 'place' } as const }]),
    ...sentences.map((sentence) => ({ start: sentence.start, end: sentence.end, value: { type: 'sentence', sentence } as const })),
    ...mentions.map((mention) => ({ start: mention.charStart, end: mention.charEnd, value: { type: 'mention', mention } as const })),
  ];
  return cutText(text, marks).map((segment) => {
    const end = segment.start + segment.text.length;
    const covering = segment.values.flatMap((layer) => (layer.type === 'sentence' ? [layer.sentence] : []));
    return {
      start: segment.start,
      text: segment.text,
      mention: segment.values.flatMap((layer) => (layer.type === 'mention' ? [layer.mention] : [])).at(-1) ?? null,
      sentences: covering,
      place: segment.values.some((layer) => layer.type === 'place'),
      ends: covering.filter((sentence) => sentence.end === end),
    };
  });
}

/** Where the article comes from, in one line. */
export function sourceLine(article: ArticleHead): string {
  const parts = [
    article.publisher,
    article.published === null ? 'undated' : dateInWords(article.published),
    article.authors.length > 0 ? `by ${article.authors.join(', ')}` : null,
    article.kind === 'NEWS' ? null : plain(article.kind),
    article.version > 1 ? `version ${article.version}` : null,
    `read from ${article.source}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The two ends of what was not claimed, where the sentence was read for claims. */
export function marksOfRejection(rejection: ArticleRejection): Mark<End>[] {
  const mark = (value: End, span: { readonly charStart: number; readonly charEnd: number } | null) =>
    span === null ? [] : [{ start: span.charStart, end: span.charEnd, value }];
  return [...mark('subject', rejection.subjectMention), ...mark('object', rejection.objectMention)];
}
