// Notes the version of the schema.
// $schema: integer
MERGE (s:Store {id: 'talentgraph'})
ON CREATE SET s.revision = 0
SET s.schema = $schema
