// The number of the last committed change.
MATCH (s:Store {id: 'talentgraph'})
RETURN s.revision
