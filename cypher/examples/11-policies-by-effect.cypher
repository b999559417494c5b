// What policies do to whom: supports, funds, attracts, retains, restricts, bans, requires, sanctions.
MATCH (p:Policy)-[r:TARGETS]->(t)
OPTIONAL MATCH (p)-[:ISSUED_BY]->(issuer)
RETURN r.effect AS effect, p.name AS policy, p.status AS status, collect(DISTINCT issuer.name) AS issuers, collect(DISTINCT t.name) AS targets
ORDER BY effect, policy
