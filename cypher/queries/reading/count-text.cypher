// Counts the sentences that match a full-text query.
// $query: full-text query
CALL db.index.fulltext.queryNodes('sentence_words', $query) YIELD node
MATCH (a:Article {id: node.articleId})
WHERE a.retractionReason IS NULL
RETURN count(*)
