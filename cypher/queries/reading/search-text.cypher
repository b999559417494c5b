// Sentences that match a full-text query, newest article first, then by article and place.
// $query: full-text query
// $after, $before: sort keys to stay between; $limit: integer
CALL db.index.fulltext.queryNodes('sentence_words', $query) YIELD node
MATCH (a:Article {id: node.articleId})
WITH a, node, [-coalesce(a.publishedDay, 0), a.id, node.position] AS key
WHERE a.retractionReason IS NULL AND ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH a, node, key
ORDER BY key ASC /*direction*/
LIMIT $limit
RETURN a.id, node.position, a.sentences, head(COLLECT { MATCH (t:ArticleText {id: a.id}) RETURN t.text }), a.publishedFirst
