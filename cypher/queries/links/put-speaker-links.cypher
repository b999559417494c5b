// Leads the statements of live articles to their speakers and their article.
// $ids: list of article ids without such links
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.retractionReason IS NULL
MATCH (s:Statement {articleId: id})
MATCH (i:Identity {id: s.speakerIdentity})
MATCH (e:Entity {id: i.entityId})
CREATE (s)-[:SPOKEN_BY]->(e)
CREATE (s)-[:STATED_IN]->(a)
