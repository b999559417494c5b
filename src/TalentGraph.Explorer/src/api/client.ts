import type { Answer, Operation } from './types';
import { problem, problemOf } from './utils';

const endpoint = '/graphql';

/** Asks the API. Never throws: a refusal, a dead network and a cancellation are values. */
export async function ask<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  variables: TVariables,
  options: { readonly signal?: AbortSignal; readonly key?: string } = {},
): Promise<Answer<TData>> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' };
  if (options.key !== undefined && options.key !== '') {
    headers['Authorization'] = `Bearer ${options.key}`;
  }
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: operation.toString(), variables }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const body: unknown = await response.json();
    const found = problemOf(body);
    return found === null ? { ok: true, data: (body as { data: TData }).data } : { ok: false, problem: found };
  } catch (error) {
    if (options.signal?.aborted === true) {
      return { ok: false, problem: problem('STOPPED', 'Stopped.') };
    }
    const unreadable = error instanceof SyntaxError;
    return {
      ok: false,
      problem: unreadable ? problem('UNREADABLE', 'The answer could not be read.') : problem('NETWORK', 'TalentGraph cannot be reached.'),
    };
  }
}
