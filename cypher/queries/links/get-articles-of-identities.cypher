// The articles that have a member of one of the identities.
// $ids: list of identity ids
UNWIND $ids AS id
MATCH (m:Member {identityId: id})
WHERE NOT m.isReference
RETURN DISTINCT m.sourceId
