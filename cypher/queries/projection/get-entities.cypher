// Entities by their own id, with the counts that they follow from.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX e:Entity(id)
RETURN e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount, e.tally
