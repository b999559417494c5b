// Moves articles to other origins.
// $rows: list of {id, originId}
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
USING INDEX a:Article(id)
SET a.originId = row.originId
