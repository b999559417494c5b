// Mentions in articles; each key gets a page of its own, by article, then place.
// $ids: list of article ids
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
CALL (asked) {
  MATCH (m:Member {sourceId: asked})
  MATCH (own:Identity {id: m.identityId})
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
