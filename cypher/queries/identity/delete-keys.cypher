// Deletes keys of identities that no live member carries any more.
// $ids: list of pairs of key and identity
UNWIND $ids AS id
MATCH (y:IdentityKey {pair: id})
USING INDEX y:IdentityKey(pair)
DELETE y
