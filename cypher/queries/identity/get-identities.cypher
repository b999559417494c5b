// Identities by id.
// $ids: list of identity ids
UNWIND $ids AS id
MATCH (i:Identity {id: id})
USING INDEX i:Identity(id)
RETURN i.id, i.kind, i.rank, i.key, i.entityId
