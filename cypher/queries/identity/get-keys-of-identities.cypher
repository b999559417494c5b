// All keys of identities.
// $ids: list of identity ids
UNWIND $ids AS id
MATCH (y:IdentityKey {identityId: id})
USING INDEX y:IdentityKey(identityId)
RETURN y.key, y.identityId, y.rank, y.rule, y.content, y.support
