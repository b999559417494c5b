// Takes away what leads from claims to their ends and sources.
// $ids: list of claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[l:SUBJECT|OBJECT|STATED_IN]->()
USING INDEX c:Claim(id)
DELETE l
