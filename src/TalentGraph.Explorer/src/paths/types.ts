import type { ConnectionQuery, ConnectionQueryVariables, PathPartsFragment, SharedPartsFragment } from '../generated/graphql';

export type PathParts = PathPartsFragment;
export type PathAnswer = NonNullable<ConnectionQuery['paths']>;
export type PathQuestion = ConnectionQueryVariables;
export type SharedList = SharedPartsFragment;
export type SharedTie = SharedPartsFragment['edges'][number];
