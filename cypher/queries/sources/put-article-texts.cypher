// Adds or replaces the texts of articles.
// $rows: list of {id, text}
UNWIND $rows AS row
MERGE (t:ArticleText {id: row.id})
SET t.text = row.text
