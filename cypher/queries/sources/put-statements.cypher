// Adds statements.
// $rows: list of maps with the properties below
UNWIND $rows AS row
CREATE (s:Statement)
SET s.articleId = row.articleId, s.position = row.position, s.id = row.id, s.kind = row.kind, s.text = row.text, s.start = row.start,
    s.end = row.end, s.speakerKey = row.speakerKey, s.speakerIdentity = row.speakerIdentity, s.aboutKeys = row.aboutKeys,
    s.aboutIdentities = row.aboutIdentities
