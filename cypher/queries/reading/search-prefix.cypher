// Entities with a name that is or begins with the text.
// $folded: folded text; $includeUnnamed: boolean; $kinds: list of words, empty for all; $limit: integer
MATCH (n:Name)
WHERE n.folded STARTS WITH $folded
WITH n.entityId AS id, min(CASE WHEN n.folded = $folded THEN 0 ELSE 1 END) AS rank
MATCH (e:Entity {id: id})
WHERE e.sourceCount > 0 AND ($includeUnnamed OR e.named) AND (size($kinds) = 0 OR e.kind IN $kinds)
WITH e, rank
ORDER BY rank, e.originCount DESC, e.id
LIMIT $limit
RETURN [e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount]
