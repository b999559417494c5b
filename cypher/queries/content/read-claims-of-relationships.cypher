// The claims of relationships in all states, those of one relationship together, with entities and what their article says of itself.
// $ids: list of relationship ids
UNWIND $ids AS id
MATCH (c:Claim {relationshipId: id})
USING INDEX c:Claim(relationshipId)
MATCH (s:Identity {id: c.subjectIdentity})
USING INDEX s:Identity(id)
MATCH (o:Identity {id: c.objectIdentity})
USING INDEX o:Identity(id)
OPTIONAL MATCH (a:Article {id: c.sourceId})
USING INDEX a:Article(id)
RETURN c.sourceId, c.isReference, c.position, c.state, c.relationshipId, c.subjectIdentity, c.objectIdentity, c.fromIdentity,
  c.attributedIdentity, c.droppedOn, c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote,
  s.entityId, o.entityId, a.originId, a.published, a.retractionReason
ORDER BY c.relationshipId
