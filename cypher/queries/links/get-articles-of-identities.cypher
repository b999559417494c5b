// The articles that have a member of one of the identities.
// $ids: list of identity ids
UNWIND $ids AS id
MATCH (m:Member {identityId: id})
USING INDEX m:Member(identityId)
WHERE NOT m.isReference
RETURN DISTINCT m.sourceId
