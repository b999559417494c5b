import type { Problem } from './types';

const advice: Readonly<Record<string, string>> = {
  NETWORK: 'Check that “talentgraph serve” is still running, then try again.',
  UNREADABLE: 'Something between this page and TalentGraph answered instead. Reload the page.',
  BAD_CURSOR: 'The list has changed meanwhile. Reload the page.',
  LIMIT_COST: 'Ask for less at a time: choose a type, or fewer articles.',
  LIMIT_BODY: 'Send fewer or shorter articles at a time.',
  TIMEOUT: 'Narrow the question with a filter, or try again.',
  UNAUTHENTICATED: 'Enter it below; your articles are still here and are then sent again.',
  FORBIDDEN: 'Enter another one below, or ask whoever runs this server.',
  STORE_UNAVAILABLE: 'The database does not answer. Try again in a moment.',
};

// What the API says to programs, said to people.
const plainly: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'This server takes articles only with a key.',
  FORBIDDEN: 'This server does not know the key.',
};

/** The value as those of its alternatives that have the property; null when it has not. */
export function having<T extends object, K extends string>(value: T | null | undefined, property: K): Extract<T, Readonly<Record<K, unknown>>> | null {
  return value !== null && value !== undefined && property in value ? (value as Extract<T, Readonly<Record<K, unknown>>>) : null;
}

interface ErrorBody {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** The first error of a response as a problem; null when it has none. */
export function problemOf(body: unknown): Problem | null {
  if (typeof body !== 'object' || body === null) {
    return problem('UNREADABLE', 'The answer could not be read.');
  }
  const errors = (body as { errors?: unknown }).errors;
  if (!Array.isArray(errors) || errors.length === 0) {
    return 'data' in body ? null : problem('UNREADABLE', 'The answer holds no data.');
  }
  const first = errors[0] as ErrorBody;
  const code = typeof first.extensions?.code === 'string' ? first.extensions.code : 'INTERNAL';
  return problem(code, typeof first.message === 'string' ? first.message : 'The question could not be answered.');
}

export function problem(code: string, what: string): Problem {
  return { code, what: plainly[code] ?? what, advice: advice[code] ?? 'Try again. If it happens once more, the log of the server tells more.' };
}
