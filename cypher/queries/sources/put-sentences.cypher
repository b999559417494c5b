// Puts sentences into the search.
// $rows: list of maps with the properties below
UNWIND $rows AS row
CREATE (s:Sentence)
SET s.articleId = row.articleId, s.position = row.position, s.words = row.words, s.han = row.han
