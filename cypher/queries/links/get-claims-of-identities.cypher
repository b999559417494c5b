// The claims that have one of the identities as an end.
// $ids: list of identity ids
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectIdentity: id})
  USING INDEX c:Claim(subjectIdentity)
  RETURN c.id AS claim
  UNION
  MATCH (c:Claim {objectIdentity: id})
  USING INDEX c:Claim(objectIdentity)
  RETURN c.id AS claim
}
RETURN DISTINCT claim
