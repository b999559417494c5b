// The claims that have one of the identities as subject or object, in all states, each once.
// $ids: list of identity ids
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectIdentity: id})
  USING INDEX c:Claim(subjectIdentity)
  RETURN c
  UNION
  MATCH (c:Claim {objectIdentity: id})
  USING INDEX c:Claim(objectIdentity)
  RETURN c
}
WITH DISTINCT c
RETURN c.sourceId, c.isReference, c.position, c.state, c.relationshipId, c.subjectIdentity, c.objectIdentity, c.fromIdentity,
  c.attributedIdentity, c.droppedOn, c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote
