// Counts mentions in articles.
// $ids: list of article ids
UNWIND $ids AS asked
CALL (asked) {
  MATCH (m:Member {sourceId: asked})
  MATCH (own:Identity {id: m.identityId})
  WHERE m.state = 'live' AND NOT m.isReference
  RETURN sum(m.mentionCount) AS total
}
RETURN asked, total
