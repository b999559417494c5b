// Deletes the statements of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Statement {articleId: id})
USING INDEX s:Statement(articleId)
DETACH DELETE s
