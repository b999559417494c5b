// Live entities, in order.
MATCH (e:Entity)
WHERE e.id > '' AND e.sourceCount > 0
RETURN [e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount]
ORDER BY e.id
