// Claims in order.
// $after: an id; $limit: integer
MATCH (c:Claim)
WHERE c.id > $after
RETURN c.id AS id
ORDER BY id
LIMIT $limit
