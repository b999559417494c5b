// The ends of standing relationships of entities: their number, and each of them when they are not too many.
// $ids: list of entity ids, current or former; $most: integer
// The types to follow in each direction take the place of LOCATED_IN.
// $includeUnnamed: boolean; $kinds, $modalities, $temporalStatuses, $derivations, $effects, $offers: lists of words, empty for all;
// $minConfidence: 0 to 1; $minOrigins: integer; $validFirst, $validLast: days, absent for any time
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  CALL (e) {
    MATCH (e)-[r:LOCATED_IN /*outgoing*/]->(o:Entity)
    RETURN r, o, true AS outgoing
    UNION ALL
    MATCH (e)<-[r:LOCATED_IN /*incoming*/]-(o:Entity)
    RETURN r, o, false AS outgoing
  }
  WITH r, o, outgoing
  WHERE ($includeUnnamed OR o.named)
    AND (size($kinds) = 0 OR o.kind IN $kinds)
    AND (size($modalities) = 0 OR r.modality IN $modalities)
    AND (size($temporalStatuses) = 0 OR r.temporalStatus IN $temporalStatuses)
    AND (size($derivations) = 0 OR r.derivation IN $derivations)
    AND (size($effects) = 0 OR r.variant IN $effects)
    AND r.confidence >= $minConfidence AND r.originCount >= $minOrigins
    AND all(offer IN $offers WHERE offer IN r.offers)
    AND ($validFirst IS NULL OR size(r.periodsFrom) = 0 OR any(k IN range(0, size(r.periodsFrom) - 1)
      WHERE r.periodsFrom[k] <= $validLast AND (r.periodsTo[k] = '' OR r.periodsTo[k] + '~' >= $validFirst)))
  RETURN collect([r.id, r.type, o.id, outgoing, r.confidence]) AS hops
}
RETURN asked, size(hops), CASE WHEN size(hops) <= $most THEN hops ELSE [] END
