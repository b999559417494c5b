// Leads live claims of reference data to their ends and their source.
// $ids: list of claim ids without such links
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.state = 'live' AND c.isReference
MATCH (subject:Identity {id: c.subjectIdentity})
USING INDEX subject:Identity(id)
MATCH (object:Identity {id: c.objectIdentity})
USING INDEX object:Identity(id)
MATCH (s:Entity {id: subject.entityId})
USING INDEX s:Entity(id)
MATCH (o:Entity {id: object.entityId})
USING INDEX o:Entity(id)
MATCH (a:Source {id: c.sourceId})
USING INDEX a:Source(id)
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(a)
