// The names of entities that the search knows.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (n:Name {entityId: id})
USING INDEX n:Name(entityId)
RETURN n.entityId, n.name
