// Deletes the records of relationships and tells what they were.
// $ids: list of relationship ids
UNWIND $ids AS id
MATCH (r:RelationshipRecord {id: id})
USING INDEX r:RelationshipRecord(id)
WITH r, r.id AS id, r.type AS type, r.subjectId AS subjectId, r.objectId AS objectId
DELETE r
RETURN id, type, subjectId, objectId
