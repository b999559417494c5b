// The signatures of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (t:ArticleText {id: id})
USING INDEX t:ArticleText(id)
WHERE t.signature IS NOT NULL
RETURN t.id, t.signature
