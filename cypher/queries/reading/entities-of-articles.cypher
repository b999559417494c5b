// The entities that live articles mention, most mentioned first; each key gets a page of its own.
// $ids: list of article ids
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Article {id: asked})-[m:MENTIONS]->(e:Entity)
  WITH e, m.count AS mentions
  WHERE mentions > 0
  WITH e, mentions, [-mentions, e.id] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH e, mentions, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([[e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.articleCount, e.originCount, e.mentionCount], mentions]) AS rows
}
RETURN asked, rows
