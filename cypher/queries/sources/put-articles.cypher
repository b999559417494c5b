// Adds articles or replaces their former versions; a retraction is lifted, since no row has retractionReason.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.originId = row.originId, a.version = row.version, a.retractionReason = row.retractionReason, a.title = row.title,
    a.publisher = row.publisher, a.publisherFolded = row.publisherFolded, a.published = row.published,
    a.publishedFirst = row.publishedFirst, a.publishedLast = row.publishedLast, a.publishedDay = row.publishedDay, a.source = row.source,
    a.kind = row.kind, a.url = row.url, a.canonicalUrl = row.canonicalUrl, a.titleIsDerived = row.titleIsDerived, a.authors = row.authors,
    a.language = row.language, a.creditedUrl = row.creditedUrl, a.creditedHeadline = row.creditedHeadline, a.textHash = row.textHash,
    a.textLength = row.textLength, a.extractor = row.extractor, a.recordedAt = row.recordedAt, a.sentences = row.sentences
