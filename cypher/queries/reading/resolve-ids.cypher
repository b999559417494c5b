// The entities that ids stand for.
// $ids: list of entity ids, current or former
UNWIND $ids AS asked
MATCH (i:Identity {id: asked})
RETURN asked, i.entityId
