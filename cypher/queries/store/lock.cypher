// Makes writers queue: the next one waits here until this transaction ends, and reads nothing before.
MATCH (s:Store {id: 'talentgraph'})
SET s.locked = true
