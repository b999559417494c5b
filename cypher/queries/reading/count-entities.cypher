// Counts live entities.
// $includeUnnamed: boolean; $kinds, $subkinds: lists of words, empty for all; $minOrigins: integer; $prefix: folded text, absent for all
MATCH (e:Entity)
WHERE e.sourceCount > 0
  AND ($includeUnnamed OR e.named)
  AND (size($kinds) = 0 OR e.kind IN $kinds)
  AND (size($subkinds) = 0 OR e.subkind IN $subkinds)
  AND e.originCount >= $minOrigins
  AND ($prefix IS NULL OR e.nameFolded STARTS WITH $prefix)
RETURN count(e)
