// The live articles of origins.
// $ids: list of origin ids
UNWIND $ids AS id
MATCH (a:Article {originId: id})
WHERE a.retractionReason IS NULL
RETURN id, collect(a.id)
