// Drops all entities with all relationships.
MATCH (e:Entity)
DETACH DELETE e
