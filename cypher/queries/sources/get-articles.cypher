// Articles by id.
// $ids: list of article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX a:Article(id)
RETURN a.id, a.originId, a.version, a.textHash, a.extractor, a.published, a.retractionReason
