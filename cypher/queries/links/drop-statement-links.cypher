// Takes away what leads from the statements of articles to entities.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (s:Statement {articleId: id})-[l:SPOKEN_BY|ABOUT|STATED_IN]->()
USING INDEX s:Statement(articleId)
DELETE l
