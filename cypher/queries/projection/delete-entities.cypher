// Deletes entities that nothing leads to any more.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
DETACH DELETE e
