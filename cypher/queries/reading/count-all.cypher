// Counts of everything, by facet.
RETURN
  COLLECT { MATCH (e:Entity) WHERE e.sourceCount > 0 AND e.named WITH e.kind AS kind, count(*) AS n RETURN [kind, n] } AS kinds,
  COUNT { MATCH (e:Entity) WHERE e.sourceCount > 0 AND NOT e.named } AS unnamed,
  COLLECT { MATCH (r:RelationshipRecord) WHERE r.isStanding WITH r.type AS type, count(*) AS n RETURN [type, n] } AS types,
  COLLECT { MATCH (c:Claim) WHERE c.state = 'live' WITH c.derivation AS derivation, count(*) AS n RETURN [derivation, n] } AS claims,
  COUNT { MATCH (a:Article) WHERE a.retractionReason IS NULL } AS articles,
  COUNT { MATCH (a:Article) WHERE a.retractionReason IS NULL RETURN DISTINCT a.originId } AS origins,
  COUNT { MATCH (:Statement)-[:STATED_IN]->(:Article) } AS statements,
  head(COLLECT { MATCH (s:Store {id: 'talentgraph'}) RETURN s.revision }) AS revision,
  COLLECT { MATCH (e:Entity) WHERE e.sourceCount > 0 AND e.articleCount = 0 AND e.named WITH e.kind AS kind, count(*) AS n RETURN [kind, n] } AS background
