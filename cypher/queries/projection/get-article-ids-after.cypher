// Articles in order, retracted ones too.
// $after: an id; $limit: integer
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
