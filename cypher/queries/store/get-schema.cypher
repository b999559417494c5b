// The version of the schema; no row in a database without a graph.
MATCH (s:Store {id: 'talentgraph'})
RETURN s.schema
