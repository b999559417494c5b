// Ids that stand for another, in order.
MATCH (i:Identity)
WHERE i.id > '' AND i.id <> i.entityId AND EXISTS { MATCH (e:Entity {id: i.entityId}) WHERE e.sourceCount > 0 }
RETURN i.id, i.entityId
ORDER BY i.id
