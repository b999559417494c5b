// The claims of sources in all states.
// $ids: list of article ids and ids of reference sources
UNWIND $ids AS id
MATCH (c:Claim {sourceId: id})
USING INDEX c:Claim(sourceId)
RETURN c.sourceId, c.isReference, c.position, c.state, c.relationshipId, c.subjectIdentity, c.objectIdentity, c.fromIdentity,
  c.attributedIdentity, c.droppedOn, c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote
