// What is denied in one place and affirmed in another?
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'contested'
MATCH (c:Claim {relationshipId: r.id})-[:STATED_IN]->(article:Article)
RETURN a.name AS subject, type(r) AS type, b.name AS object, c.modality AS modality, c.quote AS sentence, article.title AS article
ORDER BY subject, type, object, modality
