// Deletes the statements of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Statement {articleId: id})
DETACH DELETE s
