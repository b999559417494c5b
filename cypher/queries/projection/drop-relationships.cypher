// Takes relationships of one type away from between their ends.
// $rows: list of {id, subject, object}
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MATCH (s)-[r:LOCATED_IN /*type*/ {id: row.id}]->(o)
DELETE r
