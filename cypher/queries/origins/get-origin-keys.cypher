// All articles of keys.
// $ids: list of integers
UNWIND $ids AS id
MATCH (o:OriginKey {key: id})
RETURN o.key, o.articleId, o.sort
