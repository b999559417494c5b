// Reference sources by id.
// $ids: list of ids
UNWIND $ids AS id
MATCH (s:Source {id: id})
USING INDEX s:Source(id)
RETURN s.id, s.name, s.version
