// All identities of keys.
// $ids: list of keys
UNWIND $ids AS id
MATCH (y:IdentityKey)
WHERE y.key = id
RETURN y.key, y.identityId, y.rank, y.rule, y.content, y.support
