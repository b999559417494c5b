// Adds names of entities.
// $rows: list of maps with the properties below
UNWIND $rows AS row
CREATE (n:Name)
SET n.entityId = row.entityId, n.name = row.name, n.folded = row.folded, n.trigrams = row.trigrams, n.han = row.han
