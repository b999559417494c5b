export type { ClaimPartsFragment as ClaimParts, EntityNameFragment as EntityName, RelationshipPartsFragment as RelationshipParts } from '../generated/graphql';

/** Which end of a claim some words were read from. */
export type End = 'subject' | 'object';
