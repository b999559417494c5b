// Counts mentions of entities.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
CALL (i) {
  MATCH (own:Identity {entityId: i.entityId})
  MATCH (m:Member {identityId: own.id})
  WHERE m.state = 'live' AND NOT m.isReference
  RETURN sum(m.mentionCount) AS total
}
RETURN asked, total
