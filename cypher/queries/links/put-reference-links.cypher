// Leads live claims of reference data to their ends and their source.
// $ids: list of claim ids without such links
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.state = 'live' AND c.isReference
MATCH (subject:Identity {id: c.subjectIdentity})
MATCH (object:Identity {id: c.objectIdentity})
MATCH (s:Entity {id: subject.entityId})
MATCH (o:Entity {id: object.entityId})
MATCH (a:Source {id: c.sourceId})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(a)
