// The names of entities that the search knows.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (n:Name {entityId: id})
RETURN n.entityId, n.name
