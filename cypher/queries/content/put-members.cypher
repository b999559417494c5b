// Adds members or replaces them by source, local key and identity, which are their key.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (m:Member {key: row.key})
SET m.sourceId = row.sourceId, m.localKey = row.localKey, m.position = row.position, m.isReference = row.isReference,
    m.identityId = row.identityId, m.identityKeys = row.identityKeys, m.state = row.state, m.kind = row.kind,
    m.mentionCount = row.mentionCount, m.body = row.body, m.mentionStarts = row.mentionStarts, m.mentionEnds = row.mentionEnds,
    m.mentionForms = row.mentionForms, m.mentionTexts = row.mentionTexts
