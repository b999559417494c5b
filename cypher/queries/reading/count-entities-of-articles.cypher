// Counts the entities that live articles mention.
// $ids: list of article ids
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Article {id: asked})-[m:MENTIONS]->(e:Entity)
  WHERE m.count > 0
  RETURN count(e) AS total
}
RETURN asked, total
