import { useEffect, useState } from 'preact/hooks';
import { ask } from './client';
import type { Asked, Operation, Problem } from './types';

interface State<T> {
  readonly key: string | null;
  readonly data: T | null;
  readonly problem: Problem | null;
}

/** Asks whenever the variables change, and drops the question before. Null variables ask nothing. */
export function useAsk<TData, TVariables>(operation: Operation<TData, TVariables>, variables: TVariables | null): Asked<TData> {
  const [state, setState] = useState<State<TData>>({ key: null, data: null, problem: null });
  const [turn, setTurn] = useState(0);
  const key = variables === null ? null : `${turn} ${operation.toString()} ${JSON.stringify(variables)}`;
  useEffect(() => {
    if (key === null || variables === null) {
      setState({ key: null, data: null, problem: null });
      return undefined;
    }
    const stop = new AbortController();
    void ask(operation, variables, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) {
        setState(answer.ok ? { key, data: answer.data, problem: null } : { key, data: null, problem: answer.problem });
      }
    });
    return () => stop.abort();
  }, [key]);
  const current = state.key === key;
  return {
    data: state.data,
    stale: !current,
    waiting: key !== null && !current,
    problem: current ? state.problem : null,
    again: () => setTurn(turn + 1),
  };
}
