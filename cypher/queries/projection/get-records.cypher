// Relationships by id.
// $ids: list of relationship ids
UNWIND $ids AS id
MATCH (r:RelationshipRecord {id: id})
USING INDEX r:RelationshipRecord(id)
RETURN r.subjectId, r.type, r.objectId, r.variant, r.tally
