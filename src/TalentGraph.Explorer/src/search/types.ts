import type { SearchNamesQuery } from '../generated/graphql';

export type Hit = SearchNamesQuery['search']['edges'][number];

/** A list of suggestions: which is active, -1 for none, and whether it is open. */
export interface Choice {
  readonly active: number;
  readonly open: boolean;
}
