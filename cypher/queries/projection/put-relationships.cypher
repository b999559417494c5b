// Adds or replaces relationships of one type that stand, between their ends.
// $rows: list of maps with subject, object and the properties below
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
USING INDEX s:Entity(id)
MATCH (o:Entity {id: row.object})
USING INDEX o:Entity(id)
MERGE (s)-[r:LOCATED_IN /*type*/ {id: row.id}]->(o)
SET r.subjectId = row.subjectId, r.type = row.type, r.objectId = row.objectId, r.variant = row.variant, r.status = row.status,
    r.derivation = row.derivation, r.modality = row.modality, r.temporalStatus = row.temporalStatus, r.confidence = row.confidence,
    r.originCount = row.originCount, r.articleCount = row.articleCount, r.claimCount = row.claimCount, r.firstSeen = row.firstSeen,
    r.lastSeen = row.lastSeen, r.firstSeenDay = row.firstSeenDay, r.lastSeenDay = row.lastSeenDay,
    r.unsupportedSince = row.unsupportedSince, r.retractionReason = row.retractionReason, r.collective = row.collective,
    r.fromIdentity = row.fromIdentity, r.attributedIdentity = row.attributedIdentity, r.qualifiers = row.qualifiers,
    r.periodsFrom = row.periodsFrom, r.periodsTo = row.periodsTo, r.periodsStatus = row.periodsStatus, r.derivedFrom = row.derivedFrom,
    r.role = row.role, r.leadership = row.leadership, r.degree = row.degree, r.field = row.field, r.site = row.site, r.share = row.share,
    r.effect = row.effect, r.offers = row.offers, r.fields = row.fields, r.amount = row.amount
