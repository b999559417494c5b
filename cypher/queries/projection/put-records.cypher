// Adds or replaces the records of relationships.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (r:RelationshipRecord {id: row.id})
SET r.subjectId = row.subjectId, r.type = row.type, r.objectId = row.objectId, r.variant = row.variant, r.status = row.status,
    r.derivation = row.derivation, r.modality = row.modality, r.temporalStatus = row.temporalStatus, r.confidence = row.confidence,
    r.originCount = row.originCount, r.articleCount = row.articleCount, r.claimCount = row.claimCount, r.firstSeen = row.firstSeen,
    r.lastSeen = row.lastSeen, r.firstSeenDay = row.firstSeenDay, r.lastSeenDay = row.lastSeenDay,
    r.unsupportedSince = row.unsupportedSince, r.retractionReason = row.retractionReason, r.collective = row.collective,
    r.fromIdentity = row.fromIdentity, r.attributedIdentity = row.attributedIdentity, r.qualifiers = row.qualifiers,
    r.periodsFrom = row.periodsFrom, r.periodsTo = row.periodsTo, r.periodsStatus = row.periodsStatus, r.derivedFrom = row.derivedFrom,
    r.role = row.role, r.leadership = row.leadership, r.degree = row.degree, r.field = row.field, r.site = row.site, r.share = row.share,
    r.effect = row.effect, r.offers = row.offers, r.fields = row.fields, r.amount = row.amount, r.isStanding = row.isStanding,
    r.tally = row.tally
