// Adds identities or moves them to another entity.
// $rows: list of {id, kind, rank, key, entityId}
UNWIND $rows AS row
MERGE (i:Identity {id: row.id})
ON CREATE SET i.kind = row.kind, i.rank = row.rank, i.key = row.key
SET i.entityId = row.entityId
