// Notes the number of the change.
// $revision: integer
MATCH (s:Store {id: 'talentgraph'})
SET s.revision = $revision
