// Adds or replaces judgements by pair and judge.
// $rows: list of maps with the properties below
UNWIND $rows AS row
MERGE (j:Judgement {key: row.key})
SET j.left = row.left, j.right = row.right, j.judge = row.judge, j.verdict = row.verdict, j.score = row.score, j.rule = row.rule,
    j.features = row.features, j.recordedAt = row.recordedAt
