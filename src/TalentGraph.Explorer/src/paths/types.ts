import type { ConnectionQuery, ConnectionQueryVariables, PathPartsFragment } from '../generated/graphql';

export type PathParts = PathPartsFragment;
export type PathAnswer = NonNullable<ConnectionQuery['paths']>;
export type PathQuestion = ConnectionQueryVariables;
