// Leads live claims of articles to their ends and the article.
// $ids: list of claim ids without such links
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX c:Claim(id)
WHERE c.state = 'live' AND NOT c.isReference
MATCH (subject:Identity {id: c.subjectIdentity})
USING INDEX subject:Identity(id)
MATCH (object:Identity {id: c.objectIdentity})
USING INDEX object:Identity(id)
MATCH (s:Entity {id: subject.entityId})
USING INDEX s:Entity(id)
MATCH (o:Entity {id: object.entityId})
USING INDEX o:Entity(id)
MATCH (a:Article {id: c.sourceId})
USING INDEX a:Article(id)
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:STATED_IN]->(a)
