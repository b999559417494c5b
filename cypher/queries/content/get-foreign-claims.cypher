// Those of the claims that belong to another source already.
// $rows: list of {id, sourceId}
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
USING INDEX c:Claim(id)
WHERE c.sourceId <> row.sourceId
RETURN c.id
