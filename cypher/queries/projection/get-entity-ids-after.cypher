// The entities that identities belong to, in order.
// $after: an id; $limit: integer
MATCH (i:Identity)
WHERE i.entityId > $after
RETURN DISTINCT i.entityId AS id
ORDER BY id
LIMIT $limit
