export { Claim } from './Claim';
export { EntityLink } from './EntityLink';
export { Evidence } from './Evidence';
export { Quote } from './Quote';
export { citationOfClaim, marksOf, notesOf, supportOf } from './utils';
export type { ClaimParts, End, EntityName, RelationshipParts } from './types';
