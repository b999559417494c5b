// Those of the entities that have an identity which a person judged.
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (i:Identity {entityId: id})
USING INDEX i:Identity(entityId)
WHERE EXISTS { MATCH (j:Judgement {left: i.id}) } OR EXISTS { MATCH (j:Judgement {right: i.id}) }
RETURN DISTINCT id
