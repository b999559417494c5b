// The articles of origins.
// $ids: list of origin ids
UNWIND $ids AS id
MATCH (a:Article {originId: id})
USING INDEX a:Article(originId)
RETURN a.id, a.originId, a.version, a.textHash, a.extractor, a.published, a.retractionReason
