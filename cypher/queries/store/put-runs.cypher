// Records import runs.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (r:ImportRun {id: row.id})
SET r.startedAt = row.startedAt, r.finishedAt = row.finishedAt, r.extractor = row.extractor, r.read = row.read, r.added = row.added,
    r.changed = row.changed, r.unchanged = row.unchanged, r.rejected = row.rejected, r.claims = row.claims
