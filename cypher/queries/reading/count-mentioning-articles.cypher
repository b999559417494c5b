// Counts live articles that mention all of some entities.
// $mentioning: list of entity ids, one or more
// $from, $to: days, absent for any time; $publisher: folded name, absent for all
MATCH (:Entity {id: head($mentioning)})<-[:MENTIONS]-(a:Article)
WHERE a.retractionReason IS NULL
  AND ($from IS NULL OR a.publishedLast >= $from)
  AND ($to IS NULL OR a.publishedFirst <= $to)
  AND ($publisher IS NULL OR a.publisherFolded = $publisher)
  AND all(id IN tail($mentioning) WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })
RETURN count(a)
