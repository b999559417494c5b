// The graph of articles, claims and entities: uniqueness of keys, and the indexes that the statements of cypher/queries start from.
//
// For analysts: (:Entity:Firm) and the other kinds with typed relationships between them, (:Claim)-[:SUBJECT|OBJECT]->(:Entity),
// (:Claim)-[:STATED_IN]->(:Article), (:Article)-[:MENTIONS]->(:Entity), (:Statement)-[:SPOKEN_BY|ABOUT]->(:Entity). Only what is live is linked.
// Everything else is book-keeping: rows that refer to one another by their keys.
// Names of kinds, statuses and the like are the lower-case words of the ontology. Dates are partial texts (2024, 2024-06, 2024-06-03);
// properties that end in "Day" are the same as numbers (20240603) to order by.
//
// Statements that write a batch name the indexes that they start from (USING INDEX): their plans are made while the database is
// empty, when reading all of it looks as cheap as any index, and are kept while the first import fills it.

// One node: the number of the last committed change, and the version of this schema.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;

// ── Sources ───────────────────────────────────────────────────────────────────────────────────────────────────────

// The newest version of each article; its text is apart, so that lists of articles do not read it.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_origin IF NOT EXISTS FOR (n:Article) ON (n.originId);
CREATE CONSTRAINT article_text_id IF NOT EXISTS FOR (n:ArticleText) REQUIRE n.id IS UNIQUE;

// Sentences of live articles. words: folded text as single words. han: unigrams and bigrams of its Han characters.
CREATE INDEX sentence_article IF NOT EXISTS FOR (n:Sentence) ON (n.articleId);
CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS FOR (n:Sentence) ON EACH [n.words, n.han]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// Background data: never articles, never origins.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

// ── What the sources say ──────────────────────────────────────────────────────────────────────────────────────────

// An entity as one source knows it. key = source, local key and identity: another version may attach to another identity.
CREATE CONSTRAINT member_key IF NOT EXISTS FOR (n:Member) REQUIRE n.key IS UNIQUE;
CREATE INDEX member_source IF NOT EXISTS FOR (n:Member) ON (n.sourceId);
CREATE INDEX member_identity IF NOT EXISTS FOR (n:Member) ON (n.identityId);

CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.sourceId);
CREATE INDEX claim_relationship IF NOT EXISTS FOR (n:Claim) ON (n.relationshipId);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectIdentity);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectIdentity);

// Statements of the newest version of each article.
CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.articleId);

// ── Identity ──────────────────────────────────────────────────────────────────────────────────────────────────────

// What members attach to. Every id that was ever given out is one of these, is never deleted, and leads to its entity.
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_entity IF NOT EXISTS FOR (n:Identity) ON (n.entityId);

// What identities share: two with the same key are judged SAME or SUGGESTED by the key's rule. pair = key and identity.
CREATE CONSTRAINT identity_key_pair IF NOT EXISTS FOR (n:IdentityKey) REQUIRE n.pair IS UNIQUE;
CREATE INDEX identity_key_key IF NOT EXISTS FOR (n:IdentityKey) ON (n.key);
CREATE INDEX identity_key_identity IF NOT EXISTS FOR (n:IdentityKey) ON (n.identityId);

// Judgements by people. key = both identities and the judge.
CREATE CONSTRAINT judgement_key IF NOT EXISTS FOR (n:Judgement) REQUIRE n.key IS UNIQUE;
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);

// ── Origins ───────────────────────────────────────────────────────────────────────────────────────────────────────

// What articles share that makes them candidates for one origin.
CREATE INDEX origin_key_key IF NOT EXISTS FOR (n:OriginKey) ON (n.key);
CREATE INDEX origin_key_article IF NOT EXISTS FOR (n:OriginKey) ON (n.articleId);

// ── The projection: can be dropped and rebuilt from the nodes above ───────────────────────────────────────────────

// Entities; those without a live source stay, without the label of their kind, so that their ids resolve.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

// Every name of each live entity. trigrams: of the folded name between two spaces, '_' for a space. han: unigrams and bigrams.
CREATE INDEX name_entity IF NOT EXISTS FOR (n:Name) ON (n.entityId);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE FULLTEXT INDEX name_grams IF NOT EXISTS FOR (n:Name) ON EACH [n.trigrams, n.han]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

// All relationships, those without live support too, with the counts that they follow from. Those that stand are also
// relationships of their type between their ends.
CREATE CONSTRAINT relationship_id IF NOT EXISTS FOR (n:RelationshipRecord) REQUIRE n.id IS UNIQUE;
CREATE INDEX relationship_subject IF NOT EXISTS FOR (n:RelationshipRecord) ON (n.subjectId, n.type);
CREATE INDEX relationship_object IF NOT EXISTS FOR (n:RelationshipRecord) ON (n.objectId, n.type);

// ── Book-keeping ──────────────────────────────────────────────────────────────────────────────────────────────────

CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
