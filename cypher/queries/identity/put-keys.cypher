// Adds or replaces what identities share; pair is made of key and identity.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (y:IdentityKey {pair: row.pair})
SET y.key = row.key, y.identityId = row.identityId, y.rank = row.rank, y.rule = row.rule, y.content = row.content, y.support = row.support
