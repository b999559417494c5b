// The same for one firm, also through the regions and countries that its places belong to, nearest first.
MATCH (f:Firm {name: 'Tencent'})-[:LOCATED_IN]->(place:Hub)
MATCH path = (place)-[:PART_OF*0..3]->(hub:Hub)<-[applies:APPLIES_IN]-(p:Policy)
RETURN p.name AS policy, hub.name AS in, place.name AS place, length(path) - 1 AS steps, applies.derivation AS derivation
ORDER BY steps, policy
