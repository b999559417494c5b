import { useReducer, useRef } from 'preact/hooks';
import { ask } from '../api';
import { ImportArticlesDocument } from '../generated/graphql';
import type { Draft, ImportState, Refusal } from './types';
import { batchSize, idle, reduce } from './utils';

export interface Import {
  readonly state: ImportState;
  readonly start: (drafts: readonly Draft[], refused: readonly Refusal[], key: string) => Promise<string[]>;
  readonly stop: () => void;
}

const refusalsOfInput: readonly string[] = ['BAD_INPUT', 'VALIDATION_FAILED'];

/** Sends articles batch by batch and tells how far it is. */
export function useImport(): Import {
  const [state, dispatch] = useReducer(reduce, idle);
  const stopper = useRef<AbortController | null>(null);
  const start = async (drafts: readonly Draft[], refused: readonly Refusal[], key: string): Promise<string[]> => {
    const stop = new AbortController();
    stopper.current = stop;
    dispatch({ type: 'began', names: drafts.map((draft) => draft.name), refused });
    const ids: string[] = [];
    const size = batchSize(drafts.length);
    for (let from = 0; from < drafts.length; from += size) {
      const batch = drafts.slice(from, from + size);
      dispatch({ type: 'sent', from, count: batch.length });
      const answer = await ask(ImportArticlesDocument, { articles: batch.map((draft) => draft.input) }, { signal: stop.signal, key });
      if (answer.ok) {
        const receipt = answer.data.importArticles;
        ids.push(...receipt.articles.flatMap((article) => (article === null ? [] : [article.id])));
        dispatch({ type: 'answered', from, count: batch.length, receipt });
      } else if (refusalsOfInput.includes(answer.problem.code)) {
        dispatch({ type: 'refused', from, count: batch.length, reason: answer.problem.what });
      } else {
        dispatch({ type: 'stopped', problem: answer.problem });
        return ids;
      }
    }
    dispatch({ type: 'ended' });
    return ids;
  };
  return { state, start, stop: () => stopper.current?.abort() };
}
