// The first two rows of each key, by rank, then identity.
// $ids: list of keys
UNWIND $ids AS key
CALL (key) {
  MATCH (y:IdentityKey {key: key})
  USING INDEX y:IdentityKey(key)
  RETURN y
  ORDER BY y.rank, y.identityId
  LIMIT 2
}
RETURN y.key, y.identityId, y.rank, y.rule, y.content, y.support
