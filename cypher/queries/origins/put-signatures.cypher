// Replaces the signatures of articles.
// $rows: list of {id, signature}
UNWIND $rows AS row
MATCH (t:ArticleText {id: row.id})
USING INDEX t:ArticleText(id)
SET t.signature = row.signature
