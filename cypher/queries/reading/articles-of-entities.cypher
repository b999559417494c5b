// The live articles that mention entities, newest first; each key gets a page of its own.
// $ids: list of entity ids, current or former
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a:Article)
  WITH a, [-coalesce(a.publishedDay, 0), a.id] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH a, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([[a.id, a.source, a.kind, a.url, a.canonicalUrl, a.title, a.titleIsDerived, a.authors, a.publisher, a.published, a.language,
     a.creditedUrl, a.creditedHeadline, a.textHash, a.extractor, a.originId, a.version, a.textLength, a.retractionReason], '', a.publishedFirst]) AS rows
}
RETURN asked, rows
