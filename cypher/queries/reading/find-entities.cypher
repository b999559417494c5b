// Live named entities by name, most origins first.
// $names: list of folded names; $kind: word, absent for all
UNWIND $names AS asked
MATCH (n:Name {folded: asked})
MATCH (e:Entity {id: n.entityId})
WHERE e.named AND ($kind IS NULL OR e.kind = $kind)
WITH DISTINCT asked, e
ORDER BY e.originCount DESC, e.id
RETURN asked, collect([e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount])
