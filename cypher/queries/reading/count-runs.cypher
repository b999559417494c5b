// Counts import runs.
MATCH (r:ImportRun)
RETURN count(r)
