// Takes relationships of one type away from between their ends.
// $rows: list of {id, subject, object}
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
USING INDEX s:Entity(id)
MATCH (o:Entity {id: row.object})
USING INDEX o:Entity(id)
MATCH (s)-[r:LOCATED_IN /*type*/ {id: row.id}]->(o)
DELETE r
