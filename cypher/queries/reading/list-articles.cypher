// A page of all live articles.
// $from, $to: days, absent for any time; $publisher: folded name, absent for all
// $order: NEWEST, OLDEST, TITLE
// $after, $before: sort keys to stay between; $limit: integer
MATCH (a:Article)
WHERE a.retractionReason IS NULL
  AND ($from IS NULL OR a.publishedLast >= $from)
  AND ($to IS NULL OR a.publishedFirst <= $to)
  AND ($publisher IS NULL OR a.publisherFolded = $publisher)
WITH a, CASE $order
  WHEN 'NEWEST' THEN [-coalesce(a.publishedDay, 0), a.id]
  WHEN 'OLDEST' THEN [coalesce(a.publishedDay, 99999999), a.id]
  ELSE [a.title, a.id] END AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH a, key
ORDER BY key ASC /*direction*/
LIMIT $limit
RETURN [a.id, a.source, a.kind, a.url, a.canonicalUrl, a.title, a.titleIsDerived, a.authors, a.publisher, a.published, a.language,
   a.creditedUrl, a.creditedHeadline, a.textHash, a.extractor, a.originId, a.version, a.textLength, a.retractionReason], '', a.publishedFirst
