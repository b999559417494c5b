// How many nodes there are: a database that has some but no store belongs to another program.
MATCH (n)
RETURN count(n)
