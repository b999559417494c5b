// All keys of articles.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (o:OriginKey {articleId: id})
RETURN o.key, o.articleId, o.sort
