// The members of sources in all states.
// $ids: list of article ids and ids of reference sources
UNWIND $ids AS id
MATCH (m:Member {sourceId: id})
USING INDEX m:Member(sourceId)
RETURN m.sourceId, m.isReference, m.position, m.identityId, m.identityKeys, m.state, m.localKey, m.kind, m.body,
  m.mentionStarts, m.mentionEnds, m.mentionForms
