// The members of entities in all states, those of one entity together, with entity and origin.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (i:Identity {entityId: id})
USING INDEX i:Identity(entityId)
MATCH (m:Member {identityId: i.id})
USING INDEX m:Member(identityId)
OPTIONAL MATCH (a:Article {id: m.sourceId})
USING INDEX a:Article(id)
RETURN m.sourceId, m.isReference, m.position, m.identityId, m.identityKeys, m.state, m.localKey, m.kind, m.body,
  m.mentionStarts, m.mentionEnds, m.mentionForms, id, a.originId
ORDER BY id
