// Leads live articles to the entities that they mention, with the number of mentions.
// $ids: list of article ids without such links
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX a:Article(id)
WHERE a.retractionReason IS NULL
MATCH (m:Member {sourceId: id})
USING INDEX m:Member(sourceId)
WHERE m.state = 'live'
MATCH (i:Identity {id: m.identityId})
USING INDEX i:Identity(id)
MATCH (e:Entity {id: i.entityId})
USING INDEX e:Entity(id)
WITH a, e, sum(m.mentionCount) AS mentions
CREATE (a)-[:MENTIONS {count: mentions}]->(e)
