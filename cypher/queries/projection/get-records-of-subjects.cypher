// Relationships of some types by their subjects.
// $ids: list of entity ids; $types: list of relationship types
UNWIND $ids AS id
UNWIND $types AS type
MATCH (r:RelationshipRecord {subjectId: id, type: type})
USING INDEX r:RelationshipRecord(subjectId, type)
RETURN r.subjectId, r.type, r.objectId, r.variant, r.tally
