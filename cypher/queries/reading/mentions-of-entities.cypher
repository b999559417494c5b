// Mentions of entities; each key gets a page of its own, by article, then place.
// $ids: list of entity ids, current or former
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
CALL (i) {
  MATCH (own:Identity {entityId: i.entityId})
  MATCH (m:Member {identityId: own.id})
  WHERE m.state = 'live' AND NOT m.isReference
  UNWIND range(0, size(m.mentionStarts) - 1) AS k
  WITH m, own, k, [m.sourceId, m.mentionStarts[k], m.localKey] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH m, own, k, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([m.sourceId, own.entityId, m.mentionStarts[k], m.mentionEnds[k], m.mentionForms[k], m.mentionTexts[k], m.localKey]) AS rows
}
RETURN asked, rows
