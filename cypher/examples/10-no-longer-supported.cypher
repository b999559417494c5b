// What stood here once and does not any more: no edge leads there, but its record stays, with the reason.
MATCH (r:RelationshipRecord)
WHERE NOT r.isStanding
MATCH (a:Entity {id: r.subjectId}), (b:Entity {id: r.objectId})
RETURN a.name AS subject, r.type AS type, b.name AS object, r.status AS status, r.unsupportedSince AS since, r.retractionReason AS reason
ORDER BY subject, type, object
LIMIT 50
