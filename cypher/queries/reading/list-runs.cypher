// A page of import runs, newest first.
// $after, $before: lists with an id to stay between; $limit: integer
MATCH (r:ImportRun)
WHERE ($after IS NULL OR [r.id] < $after) AND ($before IS NULL OR [r.id] > $before)
RETURN r.id, r.startedAt, r.finishedAt, r.extractor, r.read, r.added, r.changed, r.unchanged, r.rejected, r.claims
ORDER BY r.id DESC /*direction*/
LIMIT $limit
