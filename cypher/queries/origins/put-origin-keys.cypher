// Adds what articles share.
// $rows: list of maps with the properties below
UNWIND $rows AS row
CREATE (o:OriginKey)
SET o.key = row.key, o.articleId = row.articleId, o.sort = row.sort
