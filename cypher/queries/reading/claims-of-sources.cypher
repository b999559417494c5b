// Live claims; each key gets a page of its own, reported ones first, then the most certain.
// $ids: list of article ids
// $types, $derivations, $modalities: lists of words, empty for all; $minConfidence: 0 to 1
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
CALL (asked) {
  MATCH (c:Claim {sourceId: asked})
  WHERE c.state = 'live'
    AND (size($types) = 0 OR c.type IN $types)
    AND (size($derivations) = 0 OR c.derivation IN $derivations)
    AND (size($modalities) = 0 OR c.modality IN $modalities)
    AND c.confidence >= $minConfidence
  WITH c, [c.derivationRank, -c.confidence, c.id] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH c, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote, c.relationshipId,
    head([(c)-[:SUBJECT]->(subject) | subject.id]), head([(c)-[:OBJECT]->(object) | object.id]),
    head(COLLECT { MATCH (f:Identity {id: c.fromIdentity}) RETURN f.entityId }),
    head(COLLECT { MATCH (f:Identity {id: c.attributedIdentity}) RETURN f.entityId }),
    c.isReference, head([(c)-[:STATED_IN]->(source) | source.originId]), c.sourceId]) AS rows
}
RETURN asked, rows
