// How are two entities connected? Only relationships between entities are walked, never claims or articles, at most four steps.
MATCH (a:Firm {name: 'Tencent'}), (b:Firm {name: 'Baidu'})
MATCH path = SHORTEST 1 (a)-[:LOCATED_IN|PART_OF|APPLIES_IN|TARGETS|ISSUED_BY|WORKS_AT|MOVED_TO|RECRUITS_FROM|COMPETES_WITH|PARTNERS_WITH]-{1,4}(b)
RETURN [n IN nodes(path) | n.name] AS entities, [r IN relationships(path) | type(r)] AS steps
