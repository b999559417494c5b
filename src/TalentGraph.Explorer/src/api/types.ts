/** What went wrong, in words for the person who asked. */
export interface Problem {
  /** The API's error code, or NETWORK, STOPPED or UNREADABLE. */
  readonly code: string;
  readonly what: string;
  readonly advice: string;
}

export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problem: Problem };

/** Where a question stands. `stale` data answer the question before. */
export interface Asked<T> {
  readonly data: T | null;
  readonly stale: boolean;
  readonly waiting: boolean;
  readonly problem: Problem | null;
  readonly again: () => void;
}

/** An operation with the types of its variables and of its answer. */
export interface Operation<TData, TVariables> {
  __apiType?: (variables: TVariables) => TData;
  toString(): string;
}
