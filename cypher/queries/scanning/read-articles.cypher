// Live articles with everything read in them, in order.
// $after: an article id; $limit: integer
MATCH (a:Article)
WHERE a.id > $after AND a.retractionReason IS NULL
WITH a
ORDER BY a.id
LIMIT $limit
RETURN [a.id, a.source, a.kind, a.url, a.canonicalUrl, a.title, a.titleIsDerived, a.authors, a.publisher, a.published, a.language,
   a.creditedUrl, a.creditedHeadline, a.textHash, a.extractor, a.originId, a.version, a.textLength, a.retractionReason],
  head(COLLECT { MATCH (t:ArticleText {id: a.id}) RETURN t.text }), a.sentences,
  COLLECT {
    MATCH (m:Member {sourceId: a.id})
    WHERE m.state = 'live'
    MATCH (i:Identity {id: m.identityId})
    RETURN [i.entityId, m.localKey, m.kind, m.body, m.mentionStarts, m.mentionEnds, m.mentionForms]
    ORDER BY m.position
  },
  COLLECT {
    MATCH (c:Claim {sourceId: a.id})
    WHERE c.state = 'live'
    RETURN [c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote]
    ORDER BY c.position
  },
  COLLECT {
    MATCH (s:Statement {articleId: a.id})
    RETURN [s.id, s.speakerKey, s.kind, s.start, s.end, s.aboutKeys]
    ORDER BY s.position
  }
ORDER BY a.id
