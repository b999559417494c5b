// Drops the records of all relationships.
MATCH (r:RelationshipRecord)
DELETE r
