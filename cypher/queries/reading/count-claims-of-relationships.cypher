// Counts live claims.
// $ids: list of relationship ids
// $types, $derivations, $modalities: lists of words, empty for all; $minConfidence: 0 to 1
UNWIND $ids AS asked
CALL (asked) {
  MATCH (c:Claim {relationshipId: asked})
  WHERE c.state = 'live'
    AND (size($types) = 0 OR c.type IN $types)
    AND (size($derivations) = 0 OR c.derivation IN $derivations)
    AND (size($modalities) = 0 OR c.modality IN $modalities)
    AND c.confidence >= $minConfidence
  RETURN count(*) AS total
}
RETURN asked, total
