// Takes all names of entities out of the search.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (n:Name {entityId: id})
USING INDEX n:Name(entityId)
DELETE n
