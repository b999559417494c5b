// Waits until the indexes are there.
CALL db.awaitIndexes(300)
