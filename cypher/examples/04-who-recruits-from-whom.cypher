// Who recruits from whom, and what is offered; the best attested first.
MATCH (to)-[r:RECRUITS_FROM]->(from)
RETURN to.name AS recruiter, from.name AS source, r.offers AS offers, r.originCount AS origins, r.confidence AS confidence
ORDER BY origins DESC, confidence DESC, recruiter, source
LIMIT 50
