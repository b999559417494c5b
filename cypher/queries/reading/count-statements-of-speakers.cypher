// Counts statements that entities made.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  MATCH (e)<-[:SPOKEN_BY]-(s:Statement)
  RETURN count(*) AS total
}
RETURN asked, total
