// Origins with all their articles, in order.
MATCH (a:Article)
WHERE a.originId > ''
WITH a.originId AS origin, a.id AS article
ORDER BY origin, article
RETURN origin, collect(article)
ORDER BY origin
