// Takes away what leads from articles to the entities that they mention.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})-[l:MENTIONS]->()
USING INDEX a:Article(id)
DELETE l
