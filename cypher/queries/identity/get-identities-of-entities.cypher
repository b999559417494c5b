// The identities behind entities.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (i:Identity {entityId: id})
RETURN i.id, i.kind, i.rank, i.key, i.entityId
