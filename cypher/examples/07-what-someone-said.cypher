// What named speakers said, and about whom. Their words are no facts.
MATCH (s:Statement)-[:SPOKEN_BY]->(speaker)
MATCH (s)-[:STATED_IN]->(a:Article)
RETURN speaker.name AS speaker, s.text AS words, COLLECT { MATCH (s)-[:ABOUT]->(e) RETURN DISTINCT e.name ORDER BY e.name } AS about, a.title AS article
ORDER BY speaker, article, s.position
LIMIT 50
