// Which of the relationships stand now.
// $ids: list of relationship ids
UNWIND $ids AS id
MATCH (r:RelationshipRecord {id: id})
USING INDEX r:RelationshipRecord(id)
WHERE r.isStanding
RETURN r.id
