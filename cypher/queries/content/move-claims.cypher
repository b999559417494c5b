// Moves claims to other relationships.
// $rows: list of {id, relationshipId}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
USING INDEX c:Claim(id)
SET c.relationshipId = row.relationshipId
