// A page of all live entities.
// $includeUnnamed: boolean; $kinds, $subkinds: lists of words, empty for all; $minOrigins: integer; $prefix: folded text, absent for all
// $order: RELEVANCE, NAME, MENTIONS
// $after, $before: sort keys to stay between; $limit: integer
MATCH (e:Entity)
WHERE e.sourceCount > 0
  AND ($includeUnnamed OR e.named)
  AND (size($kinds) = 0 OR e.kind IN $kinds)
  AND (size($subkinds) = 0 OR e.subkind IN $subkinds)
  AND e.originCount >= $minOrigins
  AND ($prefix IS NULL OR e.nameFolded STARTS WITH $prefix)
WITH e, CASE $order
  WHEN 'RELEVANCE' THEN [-e.originCount, e.name, e.id]
  WHEN 'NAME' THEN [e.name, e.id]
  ELSE [-e.mentionCount, e.name, e.id] END AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH e, key
ORDER BY key ASC /*direction*/
LIMIT $limit
RETURN [e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount]
