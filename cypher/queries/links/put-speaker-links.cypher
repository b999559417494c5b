// Leads the statements of live articles to their speakers and their article.
// $ids: list of article ids without such links
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX a:Article(id)
WHERE a.retractionReason IS NULL
MATCH (s:Statement {articleId: id})
USING INDEX s:Statement(articleId)
MATCH (i:Identity {id: s.speakerIdentity})
USING INDEX i:Identity(id)
MATCH (e:Entity {id: i.entityId})
USING INDEX e:Entity(id)
CREATE (s)-[:SPOKEN_BY]->(e)
CREATE (s)-[:STATED_IN]->(a)
