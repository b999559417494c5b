// Leads live claims of articles to their ends and the article.
// $ids: list of claim ids without such links
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.state = 'live' AND NOT c.isReference
MATCH (subject:Identity {id: c.subjectIdentity})
MATCH (object:Identity {id: c.objectIdentity})
MATCH (s:Entity {id: subject.entityId})
MATCH (o:Entity {id: object.entityId})
MATCH (a:Article {id: c.sourceId})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(a)
