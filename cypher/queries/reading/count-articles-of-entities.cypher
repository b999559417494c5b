// Counts the live articles that mention entities.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
MATCH (e:Entity {id: i.entityId})
CALL (e) {
  MATCH (e)<-[:MENTIONS]-(a:Article)
  RETURN count(a) AS total
}
RETURN asked, total
