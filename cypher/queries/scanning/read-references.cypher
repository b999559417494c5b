// Reference sources with their claims, in order.
// $after: an id; $limit: integer
MATCH (r:Source)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
RETURN r.id, r.name, r.version,
  COLLECT {
    MATCH (m:Member {sourceId: r.id})
    WHERE m.state = 'live'
    MATCH (i:Identity {id: m.identityId})
    RETURN [i.entityId, m.localKey, m.kind, m.body, m.mentionStarts, m.mentionEnds, m.mentionForms]
    ORDER BY m.position
  },
  COLLECT {
    MATCH (c:Claim {sourceId: r.id})
    WHERE c.state = 'live'
    RETURN [c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.quote]
    ORDER BY c.position
  }
ORDER BY r.id
