import type { Problem } from '../api';
import type { AroundQuery, EntityHeadPartsFragment, RelationshipsOfQuery } from '../generated/graphql';
import type { RelationshipType } from '../words';

export type EntityHead = EntityHeadPartsFragment;
export type Around = NonNullable<AroundQuery['neighbourhood']>;
type RelationshipsNode = Extract<NonNullable<RelationshipsOfQuery['node']>, { readonly relationships: unknown }>;
export type TieList = RelationshipsNode['relationships'];
export type Tie = TieList['edges'][number];

/** Relationships of one type, seen from one end. */
export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly ties: readonly Tie[];
}

/** What the address asks of an entity's page. */
export interface View {
  readonly type: RelationshipType | null;
  readonly at: string | null;
  readonly unnamed: boolean;
  /** Ids whose own neighbours the picture shows too. */
  readonly opened: readonly string[];
  /** Whether the picture shows as many names at once as the API gives. */
  readonly many: boolean;
}

/** What the API told of the surroundings of some entities, in the order in which they were asked. */
export interface Surroundings {
  readonly around: readonly Around[];
  readonly waiting: boolean;
  readonly problem: Problem | null;
  readonly again: () => void;
}
