// Drops the names of all entities.
MATCH (n:Name)
DELETE n
