// Counts statements about entities.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  MATCH (e)<-[:ABOUT]-(s:Statement)
  RETURN count(*) AS total
}
RETURN asked, total
