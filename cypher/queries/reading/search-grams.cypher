// Entities with a name that shares trigrams or Han characters with the text, those that share most first.
// $query: full-text query for any of them; $trigrams, $han: lists of texts; $includeUnnamed: boolean; $kinds: list of words, empty for all;
// $limit: integer
CALL db.index.fulltext.queryNodes('name_grams', $query) YIELD node
WITH node.entityId AS id,
  size([gram IN $trigrams WHERE gram IN node.trigrams]) + size([gram IN $han WHERE gram IN node.han]) AS shared
WITH id, max(shared) AS shared
WHERE shared > 0
MATCH (e:Entity {id: id})
WHERE e.sourceCount > 0 AND ($includeUnnamed OR e.named) AND (size($kinds) = 0 OR e.kind IN $kinds)
WITH e, shared
ORDER BY shared DESC, e.originCount DESC, e.id
LIMIT $limit
RETURN [e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount]
