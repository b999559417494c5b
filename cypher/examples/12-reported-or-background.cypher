// How much of the graph was reported, how much is background that no article said, and how much is concluded?
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, r.derivation AS derivation, count(*) AS relationships, round(avg(r.confidence), 2) AS confidence
ORDER BY type, derivation
