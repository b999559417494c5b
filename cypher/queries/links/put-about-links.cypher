// Leads the statements of live articles to the entities that they are about.
// $ids: list of article ids without such links
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX a:Article(id)
WHERE a.retractionReason IS NULL
MATCH (s:Statement {articleId: id})
USING INDEX s:Statement(articleId)
UNWIND s.aboutIdentities AS about
MATCH (i:Identity {id: about})
USING INDEX i:Identity(id)
MATCH (e:Entity {id: i.entityId})
USING INDEX e:Entity(id)
WITH DISTINCT s, e
CREATE (s)-[:ABOUT]->(e)
