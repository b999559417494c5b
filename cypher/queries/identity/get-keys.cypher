// All identities of keys.
// $ids: list of keys
UNWIND $ids AS id
MATCH (y:IdentityKey {key: id})
USING INDEX y:IdentityKey(key)
RETURN y.key, y.identityId, y.rank, y.rule, y.content, y.support
