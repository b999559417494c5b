import type { ArticleClaimsQuery, ArticleHeadQuery, ArticleMentionsQuery, ArticleRejectionsQuery } from '../generated/graphql';

export type ArticleHead = NonNullable<ArticleHeadQuery['article']>;
export type ArticleMention = NonNullable<ArticleMentionsQuery['article']>['mentions']['nodes'][number];
export type ArticleClaim = NonNullable<ArticleClaimsQuery['article']>['claims']['nodes'][number];
export type ArticleRejection = NonNullable<NonNullable<ArticleRejectionsQuery['article']>['rejections']>['nodes'][number];

/** A sentence that claims were read from, numbered in text order from 1. */
export interface Sentence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly ArticleClaim[];
}

/** What may lie over a piece of the text. */
export type Layer =
  | { readonly type: 'mention'; readonly mention: ArticleMention }
  | { readonly type: 'sentence'; readonly sentence: Sentence }
  | { readonly type: 'place' };

/** A piece of text as it is shown. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mention: ArticleMention | null;
  readonly sentences: readonly Sentence[];
  /** Whether the address points here. */
  readonly place: boolean;
  /** Sentences that end with this piece, whose numbers follow it. */
  readonly ends: readonly Sentence[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
