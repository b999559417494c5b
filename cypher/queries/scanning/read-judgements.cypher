// All judgements as pairs, in order, one row for each feature. Automatic ones follow from shared keys: a star around the first identity.
CALL () {
  MATCH (y:IdentityKey)
  WHERE y.key > ''
  WITH y
  ORDER BY y.key, y.rank, y.identityId
  WITH y.key AS key, head(collect(y.rule)) AS rule, head(collect(y.content)) AS content, collect(y.identityId) AS ids
  UNWIND ids[1..] AS id
  WITH rule, content, CASE WHEN ids[0] < id THEN [ids[0], id] ELSE [id, ids[0]] END AS pair
  RETURN pair[0] AS left, pair[1] AS right, rule, [content] AS features, null AS verdict, null AS score, 'auto' AS judge
  UNION ALL
  MATCH (j:Judgement)
  RETURN j.left AS left, j.right AS right, j.rule AS rule, j.features AS features, j.verdict AS verdict, j.score AS score, j.judge AS judge
}
RETURN left, right, rule, features, verdict, score, judge
ORDER BY left, right, judge, rule, features
