// Takes the sentences of articles out of the search.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Sentence {articleId: id})
USING INDEX s:Sentence(articleId)
DELETE s
