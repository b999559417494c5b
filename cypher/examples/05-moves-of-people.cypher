// Where people moved, with what they left, as far as an article says it.
MATCH (p:Person)-[r:MOVED_TO]->(to)
OPTIONAL MATCH (i:Identity {id: r.fromIdentity})
OPTIONAL MATCH (from:Entity {id: i.entityId})
RETURN p.name AS person, from.name AS from, to.name AS to, r.temporalStatus AS when, r.modality AS modality, r.lastSeen AS lastSeen
ORDER BY lastSeen DESC, person
LIMIT 50
