// Leads the statements of live articles to the entities that they are about.
// $ids: list of article ids without such links
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.retractionReason IS NULL
MATCH (s:Statement {articleId: id})
UNWIND s.aboutIdentities AS about
MATCH (i:Identity {id: about})
MATCH (e:Entity {id: i.entityId})
WITH DISTINCT s, e
CREATE (s)-[:ABOUT]->(e)
