// Counts statements in articles.
// $ids: list of article ids
UNWIND $ids AS asked
CALL (asked) {
  MATCH (s:Statement {articleId: asked})
  WHERE EXISTS { (s)-[:STATED_IN]->() }
  RETURN count(*) AS total
}
RETURN asked, total
