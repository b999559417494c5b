// All articles of keys.
// $ids: list of integers
UNWIND $ids AS id
MATCH (o:OriginKey {key: id})
USING INDEX o:OriginKey(key)
RETURN o.key, o.articleId, o.sort
