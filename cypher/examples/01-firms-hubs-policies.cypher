// Which policies apply in the places where firms sit? The whole pattern comes back as a picture in Neo4j Browser.
MATCH (f:Firm)-[:LOCATED_IN]->(:Hub)<-[:APPLIES_IN]-(p:Policy)
RETURN f, p
LIMIT 100
