// Adds claims or replaces them by id; the time of the first writing stays.
// $rows: list of maps with the properties below; $now: Unix milliseconds
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
ON CREATE SET c.recordedAt = $now
SET c.sourceId = row.sourceId, c.position = row.position, c.isReference = row.isReference, c.state = row.state, c.type = row.type,
    c.relationshipId = row.relationshipId, c.subjectIdentity = row.subjectIdentity, c.objectIdentity = row.objectIdentity,
    c.fromIdentity = row.fromIdentity, c.attributedIdentity = row.attributedIdentity, c.derivation = row.derivation,
    c.derivationRank = row.derivationRank, c.modality = row.modality, c.temporalStatus = row.temporalStatus, c.confidence = row.confidence,
    c.droppedOn = row.droppedOn, c.supersededAt = row.supersededAt, c.quote = row.quote, c.body = row.body
