// Statements in articles; each key gets a page of its own, by article, then place.
// $ids: list of article ids
// $after, $before: sort keys to stay between; $limit: integer
UNWIND $ids AS asked
CALL (asked) {
  MATCH (s:Statement {articleId: asked})
  WHERE EXISTS { (s)-[:STATED_IN]->() }
  WITH s, [s.articleId, s.position] AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH s, key
  ORDER BY key ASC /*direction*/
  LIMIT $limit
  RETURN collect([s.articleId, s.position, s.id, s.kind, s.start, s.end, s.speakerKey, head([(s)-[:SPOKEN_BY]->(speaker) | speaker.id]), s.aboutKeys,
    [(s)-[:ABOUT]->(topic) | topic.id], s.text]) AS rows
}
RETURN asked, rows
