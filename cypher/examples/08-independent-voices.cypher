// Which entities have the most independent voices? Copies and wire stories count once: they share an origin.
MATCH (e:Entity)<-[:MENTIONS]-(a:Article)
WHERE e.named
RETURN e.name AS entity, e.kind AS kind, count(DISTINCT a.originId) AS origins, count(a) AS articles
ORDER BY origins DESC, articles DESC, entity
LIMIT 25
