// Counts pairs of entities that share a key of a suggesting rule and that nobody has judged.
// $scores: score by name of the rule
MATCH (y:IdentityKey)
WHERE y.key > '' AND y.rule IN keys($scores)
WITH y
ORDER BY y.key, y.rank, y.identityId
WITH y.key AS key, head(collect(y.rule)) AS rule, head(collect(y.content)) AS content, collect(y.identityId) AS ids
WHERE size(ids) > 1
MATCH (first:Identity {id: ids[0]})
UNWIND ids[1..] AS id
MATCH (other:Identity {id: id})
WHERE first.entityId <> other.entityId
WITH CASE WHEN first.entityId < other.entityId THEN [first.entityId, other.entityId] ELSE [other.entityId, first.entityId] END AS pair,
  rule, content, $scores[rule] AS score
ORDER BY score DESC, rule, content
WITH pair, max(score) AS score, head(collect(rule)) AS rule, collect(DISTINCT content) AS features
WHERE NOT EXISTS {
  MATCH (l:Identity {entityId: pair[0]})
  MATCH (j:Judgement) WHERE j.left = l.id
  MATCH (r:Identity {id: j.right}) WHERE r.entityId = pair[1]
} AND NOT EXISTS {
  MATCH (l:Identity {entityId: pair[0]})
  MATCH (j:Judgement) WHERE j.right = l.id
  MATCH (r:Identity {id: j.left}) WHERE r.entityId = pair[1]
}
RETURN count(*)
