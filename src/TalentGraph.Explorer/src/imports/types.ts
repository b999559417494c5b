import type { Problem } from '../api';
import type { ArticleInput, ImportArticlesMutation } from '../generated/graphql';

export type { ArticleInput };
export type Receipt = ImportArticlesMutation['importArticles'];

/** An article to be sent. */
export interface Draft {
  /** What the user calls it: a file name, or the beginning of a pasted text. */
  readonly name: string;
  readonly input: ArticleInput;
}

export interface Refusal {
  readonly name: string;
  readonly reason: string;
}

/** What became of one article. */
export interface Item {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'rejected';
  readonly articleId: string | null;
  readonly title: string | null;
  readonly reason: string | null;
}

export interface ImportState {
  readonly items: readonly Item[];
  readonly running: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly claims: number;
  readonly problem: Problem | null;
}

export type ImportEvent =
  | { readonly type: 'began'; readonly names: readonly string[]; readonly refused: readonly Refusal[] }
  | { readonly type: 'sent'; readonly from: number; readonly count: number }
  | { readonly type: 'answered'; readonly from: number; readonly count: number; readonly receipt: Receipt }
  | { readonly type: 'refused'; readonly from: number; readonly count: number; readonly reason: string }
  | { readonly type: 'stopped'; readonly problem: Problem | null }
  | { readonly type: 'ended' };
