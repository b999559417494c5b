// Follows standing relationships from entities; each asked id gets a page of its own.
// $ids: list of entity ids, current or former
// The types to follow in each direction take the place of LOCATED_IN.
// $includeUnnamed: boolean; $kinds, $modalities, $temporalStatuses, $derivations, $effects, $offers: lists of words, empty for all;
// $minConfidence: 0 to 1; $minOrigins: integer; $validFirst, $validLast: days, absent for any time
// $order: RELEVANCE, NAME, LAST_SEEN, FIRST_SEEN, ORIGINS
// $after, $before: sort keys to stay between; $limit: integer
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
  WITH r, o, outgoing, CASE $order
    WHEN 'RELEVANCE' THEN [-r.confidence, -r.originCount, o.name, r.id]
    WHEN 'NAME' THEN [o.name, r.id]
    WHEN 'LAST_SEEN' THEN [-coalesce(r.lastSeenDay, 0), r.id]
    WHEN 'FIRST_SEEN' THEN [coalesce(r.firstSeenDay, 99999999), r.id]
    ELSE [-r.originCount, r.id] END AS key
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
    AND ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH r, o, outgoing, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([
    [r.id, r.subjectId, r.type, r.objectId, r.variant, r.status, r.derivation, r.modality, r.temporalStatus, r.confidence,
     r.originCount, r.articleCount, r.claimCount, r.firstSeen, r.lastSeen, r.unsupportedSince, r.retractionReason,
     r.collective, head(COLLECT { MATCH (f:Identity {id: r.fromIdentity}) RETURN f.entityId }),
     head(COLLECT { MATCH (f:Identity {id: r.attributedIdentity}) RETURN f.entityId }), r.qualifiers, r.periodsFrom,
     r.periodsTo, r.periodsStatus, r.derivedFrom],
    [o.id, o.kind, o.subkind, o.named, o.name, o.names, o.attributes, o.articleCount,
     o.originCount, o.mentionCount],
    outgoing]) AS rows
}
RETURN asked, rows
