// Judgements that name an identity behind entities, in the order of each asked id, one row for each feature.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (a:Identity {id: asked})
CALL (a) {
  MATCH (i:Identity {entityId: a.entityId})
  RETURN collect(i.id) AS own
}
CALL (own) {
  UNWIND own AS id
  MATCH (k:IdentityKey {identityId: id})
  WITH DISTINCT own, k.key AS key
  MATCH (y:IdentityKey)
  WHERE y.key = key
  WITH own, key, y
  ORDER BY key, y.rank, y.identityId
  WITH own, key, head(collect(y.rule)) AS rule, head(collect(y.content)) AS content, collect(y.identityId) AS ids
  UNWIND ids[1..] AS id
  WITH own, rule, content, CASE WHEN ids[0] < id THEN [ids[0], id] ELSE [id, ids[0]] END AS pair
  WHERE pair[0] IN own OR pair[1] IN own
  RETURN pair[0] AS left, pair[1] AS right, rule, [content] AS features, null AS verdict, null AS score, 'auto' AS judge
  UNION
  UNWIND own AS id
  CALL (id) {
    MATCH (j:Judgement {left: id})
    RETURN j
    UNION
    MATCH (j:Judgement {right: id})
    RETURN j
  }
  RETURN j.left AS left, j.right AS right, j.rule AS rule, j.features AS features, j.verdict AS verdict, j.score AS score, j.judge AS judge
}
WITH DISTINCT asked, left, right, rule, features, verdict, score, judge
RETURN left, right, rule, features, verdict, score, judge, asked
ORDER BY asked, left, right, judge, rule, features
