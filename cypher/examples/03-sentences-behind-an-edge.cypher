// Why is an edge there? Its claims, each with the sentence and the article. Check before publishing.
MATCH (a:Firm)-[r:LOCATED_IN]->(b:Hub)
MATCH (c:Claim {relationshipId: r.id})-[:STATED_IN]->(source)
RETURN a.name AS firm, b.name AS hub, c.quote AS sentence, coalesce(source.title, source.name) AS source, source.published AS published, c.confidence AS confidence
ORDER BY firm, hub, confidence DESC
LIMIT 50
