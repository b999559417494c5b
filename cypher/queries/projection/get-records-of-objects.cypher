// Relationships of some types by their objects.
// $ids: list of entity ids; $types: list of relationship types
UNWIND $ids AS id
UNWIND $types AS type
MATCH (r:RelationshipRecord {objectId: id, type: type})
USING INDEX r:RelationshipRecord(objectId, type)
RETURN r.subjectId, r.type, r.objectId, r.variant, r.tally
