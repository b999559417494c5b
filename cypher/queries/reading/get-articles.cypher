// Articles by id, retracted ones too.
// $ids: list of article ids; $withText: boolean
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN [a.id, a.source, a.kind, a.url, a.canonicalUrl, a.title, a.titleIsDerived, a.authors, a.publisher, a.published, a.language,
   a.creditedUrl, a.creditedHeadline, a.textHash, a.extractor, a.originId, a.version, a.textLength, a.retractionReason],
  CASE WHEN $withText THEN head(COLLECT { MATCH (t:ArticleText {id: id}) RETURN t.text }) ELSE '' END
