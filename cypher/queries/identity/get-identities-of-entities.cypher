// The identities behind entities.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (i:Identity {entityId: id})
USING INDEX i:Identity(entityId)
RETURN i.id, i.kind, i.rank, i.key, i.entityId
