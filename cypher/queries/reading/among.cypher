// The relationships that join two of the entities, the surest first.
// $ids: list of entity ids, current or former; $limit: integer
// The types to follow take the place of LOCATED_IN.
// $includeUnnamed: boolean; $kinds, $modalities, $temporalStatuses, $derivations, $effects, $offers: lists of words, empty for all;
// $minConfidence: 0 to 1; $minOrigins: integer; $validFirst, $validLast: days, absent for any time
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
WITH collect(DISTINCT i.entityId) AS own
UNWIND own AS id
MATCH (e:Entity {id: id})-[r:LOCATED_IN /*outgoing*/]->(o:Entity)
WHERE o.id IN own
  AND ($includeUnnamed OR o.named)
  AND (size($kinds) = 0 OR o.kind IN $kinds)
  AND (size($modalities) = 0 OR r.modality IN $modalities)
  AND (size($temporalStatuses) = 0 OR r.temporalStatus IN $temporalStatuses)
  AND (size($derivations) = 0 OR r.derivation IN $derivations)
  AND (size($effects) = 0 OR r.variant IN $effects)
  AND r.confidence >= $minConfidence AND r.originCount >= $minOrigins
  AND all(offer IN $offers WHERE offer IN r.offers)
  AND ($validFirst IS NULL OR size(r.periodsFrom) = 0 OR any(k IN range(0, size(r.periodsFrom) - 1)
    WHERE r.periodsFrom[k] <= $validLast AND (r.periodsTo[k] = '' OR r.periodsTo[k] + '~' >= $validFirst)))
WITH r
ORDER BY r.confidence DESC, r.id
LIMIT $limit
RETURN [r.id, r.subjectId, r.type, r.objectId, r.variant, r.status, r.derivation, r.modality, r.temporalStatus, r.confidence,
   r.originCount, r.articleCount, r.claimCount, r.firstSeen, r.lastSeen, r.unsupportedSince, r.retractionReason,
   r.collective, head(COLLECT { MATCH (f:Identity {id: r.fromIdentity}) RETURN f.entityId }),
   head(COLLECT { MATCH (f:Identity {id: r.attributedIdentity}) RETURN f.entityId }), r.qualifiers, r.periodsFrom,
   r.periodsTo, r.periodsStatus, r.derivedFrom]
