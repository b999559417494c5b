// Marks articles as retracted.
// $rows: list of {id, reason}
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
USING INDEX a:Article(id)
SET a.retractionReason = row.reason
