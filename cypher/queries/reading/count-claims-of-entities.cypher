// Counts live claims.
// $ids: list of entity ids, current or former
// $types, $derivations, $modalities: lists of words, empty for all; $minConfidence: 0 to 1
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.state = 'live'
    AND (size($types) = 0 OR c.type IN $types)
    AND (size($derivations) = 0 OR c.derivation IN $derivations)
    AND (size($modalities) = 0 OR c.modality IN $modalities)
    AND c.confidence >= $minConfidence
  RETURN count(*) AS total
}
RETURN asked, total
