import { useEffect, useState } from 'preact/hooks';
import { ask, type Problem } from '../api';
import { ArticleClaimsDocument, ArticleMentionsDocument } from '../generated/graphql';
import type { ArticleClaim, ArticleMention } from './types';

export interface ArticleMarks {
  readonly mentions: readonly ArticleMention[];
  readonly claims: readonly ArticleClaim[];
  readonly done: boolean;
  /** Whether there are more marks than are shown. */
  readonly cut: boolean;
  readonly problem: Problem | null;
}

const none: ArticleMarks = { mentions: [], claims: [], done: false, cut: false, problem: null };
// A report of a hundred pages has a few thousand names; no page needs more.
const mostPages = 30;

/** The mentions and claims of an article, page by page. */
export function useArticleMarks(id: string): ArticleMarks {
  const [marks, setMarks] = useState<ArticleMarks>(none);
  useEffect(() => {
    const stop = new AbortController();
    setMarks(none);
    void load(id, stop.signal).then((loaded) => !stop.signal.aborted && setMarks(loaded));
    return () => stop.abort();
  }, [id]);
  return marks;
}

async function load(id: string, signal: AbortSignal): Promise<ArticleMarks> {
  const mentions = await pages(async (after) => {
    const answer = await ask(ArticleMentionsDocument, { id, after }, { signal });
    return answer.ok ? (answer.data.article?.mentions ?? null) : answer.problem;
  });
  const claims = await pages(async (after) => {
    const answer = await ask(ArticleClaimsDocument, { id, after }, { signal });
    return answer.ok ? (answer.data.article?.claims ?? null) : answer.problem;
  });
  return {
    mentions: mentions.items, claims: claims.items, done: true, cut: mentions.cut || claims.cut, problem: mentions.problem ?? claims.problem,
  };
}

interface PageOf<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pages<T>(next: (after: string | null) => Promise<PageOf<T> | Problem | null>): Promise<{ items: T[]; cut: boolean; problem: Problem | null }> {
  const items: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const found: PageOf<T> | Problem | null = await next(after);
    if (found === null || 'code' in found) {
      return { items, cut: false, problem: found };
    }
    items.push(...found.nodes);
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) {
      return { items, cut: false, problem: null };
    }
  }
  return { items, cut: true, problem: null };
}
