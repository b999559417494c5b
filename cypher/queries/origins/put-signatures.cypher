// Replaces the signatures of articles.
// $rows: list of {id, signature}
UNWIND $rows AS row
MATCH (t:ArticleText {id: row.id})
SET t.signature = row.signature
