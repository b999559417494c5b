-- The graph of articles, claims and entities.
-- Names of kinds, statuses and the like are the lower-case words of the ontology (firm, in_force, reported).
-- Lists and records inside a column are JSON. Dates are partial: 2024, 2024-06 or 2024-06-03.
-- Tables with long rows keep their rowid: new rows are then appended side by side, and only the short index entry goes to a random page.
-- "state" of a member or claim: live; dropped = a later version of its source no longer has it; retracted = its article is.

-- One row: the number of the last committed change.
CREATE TABLE store (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO store (id, revision) VALUES (1, 0);

-- ── Sources ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- The newest version of each article.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,       -- internal; sentence_fts.rowid is made of it
  id TEXT NOT NULL UNIQUE,
  origin_id TEXT NOT NULL,          -- the group of articles that are one voice
  version INTEGER NOT NULL,         -- 1 for the first version read
  retraction_reason TEXT,           -- present when retracted: then it is not live
  title TEXT NOT NULL,
  publisher TEXT,
  publisher_folded TEXT,            -- for comparison
  published TEXT,                   -- partial date as stated
  published_first TEXT,             -- first and last day that it covers, yyyy-MM-dd
  published_last TEXT,
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  url TEXT,
  canonical_url TEXT,
  title_is_derived INTEGER NOT NULL,
  authors TEXT NOT NULL,            -- JSON list
  language TEXT,
  credited_url TEXT,
  credited_headline TEXT,
  text_hash TEXT NOT NULL,
  text_length INTEGER NOT NULL,     -- UTF-16 units
  extractor TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,     -- when this version was written, Unix milliseconds
  sentences TEXT NOT NULL           -- JSON list of [start, end] of the content sentences, UTF-16 units
) STRICT;
CREATE INDEX article_by_origin ON article (origin_id, id);
CREATE INDEX article_by_newest ON article (published_first DESC, id);
CREATE INDEX article_by_title ON article (title, id);

-- Kept apart so that lists of articles do not read texts.
CREATE TABLE article_text (
  article_id TEXT PRIMARY KEY REFERENCES article (id),
  text TEXT NOT NULL
) STRICT;

-- Sentences of live articles. rowid = article.number * 1048576 + position of the sentence in article.sentences, from 0.
-- words: folded text. han: unigrams and bigrams of its Han characters, see NameGrams.
CREATE VIRTUAL TABLE sentence_fts USING fts5 (
  words, han, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- Background data: never articles, never origins.
CREATE TABLE reference_source (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── What the sources say ──────────────────────────────────────────────────────────────────────────────────────────

-- An entity as one source knows it.
CREATE TABLE member (
  source_id TEXT NOT NULL,          -- article.id or reference_source.id
  local_key TEXT NOT NULL,
  position INTEGER NOT NULL,        -- in the source, from 0
  is_reference INTEGER NOT NULL,    -- 1: source_id is a reference_source
  identity_id TEXT NOT NULL REFERENCES identity (id),
  identity_keys TEXT NOT NULL,      -- JSON list of identity_key.key that it supports while it is live
  state TEXT NOT NULL,              -- live, dropped, retracted
  kind TEXT NOT NULL,
  mention_count INTEGER NOT NULL,
  body TEXT NOT NULL,               -- JSON: subkind, named, name, names, lexiconKey, attributes
  mentions TEXT NOT NULL,           -- JSON list of [start, end, form], in text order; form = number of MentionForm
  PRIMARY KEY (source_id, local_key, identity_id) -- another version may attach to another identity
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_identity ON member (identity_id, source_id, local_key);

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,       -- internal
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL,          -- article.id or reference_source.id
  position INTEGER NOT NULL,        -- in the source, from 0
  is_reference INTEGER NOT NULL,
  state TEXT NOT NULL,              -- live, dropped, retracted
  type TEXT NOT NULL,
  relationship_id TEXT NOT NULL,    -- the relationship that it supports or denies
  subject_identity TEXT NOT NULL REFERENCES identity (id),
  object_identity TEXT NOT NULL REFERENCES identity (id),
  from_identity TEXT REFERENCES identity (id),
  attributed_identity TEXT REFERENCES identity (id),
  derivation TEXT NOT NULL,         -- reported, reference
  derivation_rank INTEGER NOT NULL, -- 0 reported, 1 reference: claims are listed in this order
  modality TEXT NOT NULL,
  confidence REAL NOT NULL,
  dropped_on TEXT,                  -- publication date of the version that dropped it
  recorded_at INTEGER NOT NULL,     -- when it was first written, Unix milliseconds
  superseded_at INTEGER,            -- when it was dropped
  body TEXT NOT NULL                -- JSON: everything else that the claim says
) STRICT;
CREATE INDEX claim_by_source ON claim (source_id, position);
CREATE INDEX claim_by_relationship ON claim (relationship_id, derivation_rank, confidence DESC, id);
CREATE INDEX claim_by_subject ON claim (subject_identity, derivation_rank, confidence DESC, id);
CREATE INDEX claim_by_object ON claim (object_identity, derivation_rank, confidence DESC, id);

-- Statements of the newest version of each article.
CREATE TABLE statement (
  article_id TEXT NOT NULL REFERENCES article (id),
  position INTEGER NOT NULL,        -- in the article, from 0
  id TEXT NOT NULL,
  speaker_key TEXT NOT NULL,
  speaker_identity TEXT NOT NULL REFERENCES identity (id),
  kind TEXT NOT NULL,
  char_start INTEGER NOT NULL,
  char_end INTEGER NOT NULL,
  about_keys TEXT NOT NULL,         -- JSON list of local keys
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_speaker ON statement (speaker_identity, article_id, position);

CREATE TABLE statement_about (
  identity_id TEXT NOT NULL REFERENCES identity (id),
  article_id TEXT NOT NULL,
  position INTEGER NOT NULL,        -- of the statement
  PRIMARY KEY (identity_id, article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_about_by_article ON statement_about (article_id);

-- ── Identity ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- What members attach to. Every id that was ever given out is one of these, is never deleted, and leads to its entity.
CREATE TABLE identity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  rank INTEGER NOT NULL,            -- 0 lexicon key, 1 kind and normalised name, 2 member of one source
  key TEXT NOT NULL,                -- the text that the id is the hash of
  entity_id TEXT NOT NULL           -- the identity of lowest rank, then smallest key, of its component
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_by_entity ON identity (entity_id, id);

-- What identities share: two with the same key are judged SAME or SUGGESTED by the key's rule.
CREATE TABLE identity_key (
  key TEXT NOT NULL,                -- hash of rule and content
  identity_id TEXT NOT NULL REFERENCES identity (id),
  rule TEXT NOT NULL,
  content TEXT NOT NULL,            -- what is shared, for readers: "person jonas adler, with Anthropic"
  rank INTEGER NOT NULL,            -- rank of the identity
  support INTEGER NOT NULL,         -- number of live members that carry it
  PRIMARY KEY (key, rank, identity_id)
) STRICT;
CREATE INDEX identity_key_by_identity ON identity_key (identity_id);

-- Judgements by people; automatic ones follow from identity_key.
CREATE TABLE judgement (
  left_id TEXT NOT NULL REFERENCES identity (id),
  right_id TEXT NOT NULL REFERENCES identity (id),
  judge TEXT NOT NULL,
  verdict TEXT NOT NULL,
  score REAL NOT NULL,
  rule TEXT NOT NULL,
  features TEXT NOT NULL,           -- JSON list
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (left_id, right_id, judge)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_by_right ON judgement (right_id);

-- ── Origins ───────────────────────────────────────────────────────────────────────────────────────────────────────

-- What articles share that makes them candidates for one origin. By number, because there are two dozen rows an article.
CREATE TABLE origin_key (
  key INTEGER NOT NULL,             -- 64-bit hash of sort and content
  article_number INTEGER NOT NULL REFERENCES article (number),
  sort INTEGER NOT NULL,            -- number of OriginKeySort: same text, credits, is credited, near-copy band
  PRIMARY KEY (key, article_number, sort)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_key_by_article ON origin_key (article_number);

-- MinHash of an article's shingles: near copies are told by comparing two of them.
CREATE TABLE article_signature (
  article_id TEXT PRIMARY KEY REFERENCES article (id),
  signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- ── The projection: can be dropped and rebuilt from the tables above ──────────────────────────────────────────────

-- Entities; those without a live source stay so that their ids resolve (source_count = 0: not live).
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subkind TEXT,
  named INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  names TEXT NOT NULL,              -- JSON list, most frequent first
  attributes TEXT NOT NULL,         -- JSON
  source_count INTEGER NOT NULL,    -- live members, reference ones too
  article_count INTEGER NOT NULL,
  origin_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  tally TEXT NOT NULL               -- JSON: counts from which the columns before follow
) STRICT;
CREATE INDEX entity_by_relevance ON entity (kind, origin_count DESC, name, id);
CREATE INDEX entity_by_name ON entity (name, id);
CREATE INDEX entity_by_mentions ON entity (mention_count DESC, name, id);

-- Every name of each live entity, for look-up and search.
CREATE TABLE entity_name (
  number INTEGER PRIMARY KEY,       -- entity_name_fts.rowid
  entity_id TEXT NOT NULL REFERENCES entity (id),
  name TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX entity_name_by_entity ON entity_name (entity_id);
CREATE INDEX entity_name_by_folded ON entity_name (folded, entity_id);

-- trigrams: of the folded name between two spaces, '_' for a space. han: unigrams and bigrams. See NameGrams.
CREATE VIRTUAL TABLE entity_name_fts USING fts5 (
  trigrams, han, content = '', contentless_delete = 1, detail = 'column',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_+#'"
);

CREATE TABLE relationship (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL REFERENCES entity (id),
  type TEXT NOT NULL,
  object_id TEXT NOT NULL REFERENCES entity (id),
  variant TEXT NOT NULL,
  status TEXT NOT NULL,             -- supported, contested, unsupported, retracted
  is_standing INTEGER NOT NULL,     -- 1: supported or contested
  derivation TEXT NOT NULL,
  modality TEXT NOT NULL,
  temporal_status TEXT NOT NULL,
  confidence REAL NOT NULL,         -- four decimals
  origin_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  claim_count INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT,
  unsupported_since TEXT,
  retraction_reason TEXT,
  collective INTEGER NOT NULL,
  from_identity TEXT REFERENCES identity (id),        -- MOVED_TO; its identity.entity_id is the public id
  attributed_identity TEXT REFERENCES identity (id),  -- likewise
  qualifiers TEXT NOT NULL,         -- JSON, without from
  offers TEXT NOT NULL,             -- JSON list, for filters
  periods TEXT NOT NULL,            -- JSON list of [from, to, status]
  derived_from TEXT NOT NULL,       -- JSON list of relationship ids
  tally TEXT NOT NULL               -- JSON: counts from which the columns before follow
) STRICT;
CREATE INDEX relationship_by_subject ON relationship (subject_id, type, is_standing, confidence DESC, origin_count DESC, object_id, id);
CREATE INDEX relationship_by_object ON relationship (object_id, type, is_standing, confidence DESC, origin_count DESC, subject_id, id);

-- ── Book-keeping ──────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE import_run (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,         -- ISO 8601, UTC
  finished_at TEXT,
  extractor TEXT NOT NULL,
  articles_read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  claims INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
