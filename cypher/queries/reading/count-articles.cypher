// Counts live articles.
// $from, $to: days, absent for any time; $publisher: folded name, absent for all
MATCH (a:Article)
WHERE a.retractionReason IS NULL
  AND ($from IS NULL OR a.publishedLast >= $from)
  AND ($to IS NULL OR a.publishedFirst <= $to)
  AND ($publisher IS NULL OR a.publisherFolded = $publisher)
RETURN count(a)
