// Live claims by id.
// $ids: list of claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.state = 'live'
RETURN [c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote, c.relationshipId,
    head([(c)-[:SUBJECT]->(subject) | subject.id]), head([(c)-[:OBJECT]->(object) | object.id]),
    head(COLLECT { MATCH (f:Identity {id: c.fromIdentity}) RETURN f.entityId }),
    head(COLLECT { MATCH (f:Identity {id: c.attributedIdentity}) RETURN f.entityId }),
    c.isReference, head([(c)-[:STATED_IN]->(source) | source.originId]), c.sourceId]
