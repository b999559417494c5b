// Relationships by id.
// $ids: list of relationship ids
UNWIND $ids AS id
MATCH (r:RelationshipRecord {id: id})
RETURN [r.id, r.subjectId, r.type, r.objectId, r.variant, r.status, r.derivation, r.modality, r.temporalStatus, r.confidence,
   r.originCount, r.articleCount, r.claimCount, r.firstSeen, r.lastSeen, r.unsupportedSince, r.retractionReason,
   r.collective, head(COLLECT { MATCH (f:Identity {id: r.fromIdentity}) RETURN f.entityId }),
   head(COLLECT { MATCH (f:Identity {id: r.attributedIdentity}) RETURN f.entityId }), r.qualifiers, r.periodsFrom,
   r.periodsTo, r.periodsStatus, r.derivedFrom]
