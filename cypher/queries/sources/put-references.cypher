// Adds or replaces reference sources.
// $rows: list of {id, name, version}; $now: Unix milliseconds
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.name = row.name, s.version = row.version, s.recordedAt = $now
