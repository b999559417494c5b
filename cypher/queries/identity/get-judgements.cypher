// Judgements by people that name one of the identities.
// $ids: list of identity ids
UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement {left: id})
  USING INDEX j:Judgement(left)
  RETURN j
  UNION
  MATCH (j:Judgement {right: id})
  USING INDEX j:Judgement(right)
  RETURN j
}
WITH DISTINCT j
RETURN j.left, j.right, j.verdict, j.score, j.rule, j.features, j.judge
