import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Answer, type Problem } from '../api';
import { AroundDocument, type AroundQuery, type AroundQueryVariables } from '../generated/graphql';
import type { Around, Surroundings } from './types';

type Found = Answer<AroundQuery>;

/** What is around an entity, and around those that were opened on its picture. Each is asked once; all at the same time. */
export function useAround(questions: readonly AroundQueryVariables[]): Surroundings {
  const kept = useRef(new Map<string, Found>());
  const shown = useRef<readonly Around[]>([]);
  const [, setTurn] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const keys = questions.map((question) => JSON.stringify(question));
  const again = () => {
    kept.current = new Map([...kept.current].filter(([, found]) => found.ok));
    setTurn((turn) => turn + 1);
  };
  const missing = keys.filter((key) => !kept.current.has(key));
  useEffect(() => {
    if (missing.length === 0) {
      return undefined;
    }
    const stop = new AbortController();
    setWaiting(true);
    void Promise.all(missing.map(async (key) => [key, await ask(AroundDocument, JSON.parse(key) as AroundQueryVariables, { signal: stop.signal })] as const))
      .then((answers) => {
        if (!stop.signal.aborted) {
          // Answers to what is no longer asked would only grow.
          kept.current = new Map([...[...kept.current].filter(([key]) => keys.includes(key)), ...answers]);
          setWaiting(false);
        }
      });
    return () => stop.abort();
  }, [missing.join()]);
  const found = keys.flatMap((key) => kept.current.get(key) ?? []);
  if (found.length === keys.length) {
    shown.current = found.flatMap((answer) => (answer.ok ? (answer.data.neighbourhood ?? []) : []));
  }
  return {
    // Until all is there, what was there before.
    around: shown.current,
    waiting: waiting || found.length < keys.length,
    problem: found.map(problemOf).find((problem) => problem !== null) ?? null,
    again,
  };
}

function problemOf(answer: Found): Problem | null {
  return answer.ok ? null : answer.problem;
}
