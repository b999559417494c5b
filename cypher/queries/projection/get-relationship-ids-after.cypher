// The relationships that claims belong to, in order.
// $after: an id; $limit: integer
MATCH (c:Claim)
WHERE c.relationshipId > $after
RETURN DISTINCT c.relationshipId AS id
ORDER BY id
LIMIT $limit
