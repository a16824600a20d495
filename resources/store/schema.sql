-- A workspace (*.pledge), version 3. core/store/README.md says what may be relied on: the views whose names start with
-- v_. Tables change between versions. Lists stand as JSON arrays; what is not known is an empty text or NULL.

-- What holds for the whole file.
--   sources_revision  counts additions to sources and to what overrules their groups
--   finding_revision  the sources_revision that the finding was made from
--   blocks_version    the version of what the tables blocks_… were made by; where it is another, all are made anew
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Documents. `number` is given in order of import and, as AUTOINCREMENT keeps it, never again; the letter follows from it.
CREATE TABLE sources (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,
  letter   TEXT NOT NULL UNIQUE,
  imported TEXT NOT NULL
) STRICT;

-- The bytes as they came, compressed with zlib.
CREATE TABLE source_bytes (
  sha256  TEXT PRIMARY KEY,
  size    INTEGER NOT NULL,
  deflate BLOB NOT NULL
) STRICT;

-- A source at one time. Today each has one; a page that is fetched again, or text that is read by newer rules, gets another.
CREATE TABLE editions (
  number        INTEGER PRIMARY KEY,
  source        TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  edition       INTEGER NOT NULL,
  sha256        TEXT NOT NULL UNIQUE REFERENCES source_bytes (sha256),
  imported      TEXT NOT NULL,
  rules_version INTEGER NOT NULL, -- of the rules that read its claims
  UNIQUE (source, edition)
) STRICT;

-- The readable text of an edition. `sha256` is that of `text`: spans count code points of exactly this text.
CREATE TABLE articles (
  edition   INTEGER PRIMARY KEY REFERENCES editions (number) ON DELETE CASCADE,
  file      TEXT NOT NULL,
  title     TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author    TEXT NOT NULL,
  published TEXT NOT NULL,
  language  TEXT NOT NULL,
  text      TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  notes     TEXT NOT NULL
) STRICT;

-- What of a text is searched as one: a paragraph, or a part of a long one. Half-open, in code points of the text.
CREATE TABLE passages (
  number  INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL REFERENCES editions (number) ON DELETE CASCADE,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_edition ON passages (edition, start);

-- Statements at one place of one article. `said_by` tells the program's rules from people.
CREATE TABLE claims (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  edition        INTEGER NOT NULL REFERENCES editions (number) ON DELETE CASCADE,
  said_by        TEXT NOT NULL CHECK (said_by IN ('rule', 'person')),
  person         TEXT NOT NULL DEFAULT '',
  rule           TEXT NOT NULL,
  rules_version  INTEGER NOT NULL,
  kind           TEXT NOT NULL,
  span_start     INTEGER NOT NULL,
  span_end       INTEGER NOT NULL,
  quote          TEXT NOT NULL,
  amount         REAL NOT NULL,
  amount_max     REAL,
  unit           TEXT NOT NULL,
  per            TEXT NOT NULL,
  qualifier      TEXT NOT NULL,
  value          TEXT NOT NULL,
  calendar       TEXT NOT NULL,
  restates       INTEGER,
  audience       TEXT NOT NULL,
  audience_open  INTEGER NOT NULL,
  when_date      TEXT NOT NULL,
  when_role      TEXT,
  when_claim     INTEGER,
  standing       TEXT,
  pillar         TEXT NOT NULL,
  party_type     TEXT,
  role           TEXT,
  parties        TEXT NOT NULL,
  steps          TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_place ON claims (edition, span_start);

-- The search. Words are folded (core/base/search_words): lower case, Latin letters without marks, each ideograph, kana and
-- syllable of Hangul apart, a blank between each two. A row has the number of what it was made of: a passage, a claim, an
-- edition, a commitment, a row of `notes`. Of passages, whose text stands above, the index alone is kept.
CREATE VIRTUAL TABLE passage_search USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_search USING fts5 (quote, value, columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE source_search USING fts5 (title, publisher, author, file, columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE commitment_search USING fts5 (label, columnsize = 0, tokenize = 'ascii');
CREATE VIRTUAL TABLE note_search USING fts5 (note, tags, columnsize = 0, tokenize = 'ascii');

-- Who and what the parties are, across sources.
CREATE TABLE entities (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  type   TEXT NOT NULL,
  UNIQUE (name, type)
) STRICT;
CREATE TABLE aliases (
  entity INTEGER NOT NULL REFERENCES entities (number) ON DELETE CASCADE,
  alias  TEXT NOT NULL,
  PRIMARY KEY (entity, alias)
) STRICT, WITHOUT ROWID;

-- By what sources are found that may report one event, as core/model/blocks.h has it. Made with the finding.
CREATE TABLE block_marks (
  key    INTEGER NOT NULL,
  leads  INTEGER NOT NULL,
  source INTEGER NOT NULL, -- its number
  PRIMARY KEY (key, leads, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_translations (
  key      INTEGER NOT NULL,
  language TEXT NOT NULL,
  source   INTEGER NOT NULL,
  PRIMARY KEY (key, language, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE block_numbers (
  source INTEGER NOT NULL,
  key    INTEGER NOT NULL,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

-- Sources that good evidence links, directly or over others: what one of them reports does not bear on the announcements
-- of another `part`.
CREATE TABLE parts (
  source INTEGER PRIMARY KEY,
  part   INTEGER NOT NULL
) STRICT;
CREATE INDEX parts_by_part ON parts (part);

-- Sources whose announcements are out of date: they came, or one that was linked to them went.
CREATE TABLE pending (
  source INTEGER PRIMARY KEY
) STRICT;

-- The finding: what reconciling made of all claims. Replaced part by part.
CREATE TABLE announcements (
  id        TEXT PRIMARY KEY,
  title     TEXT NOT NULL,
  investor  TEXT NOT NULL,
  place     TEXT NOT NULL,
  investors TEXT NOT NULL,
  places    TEXT NOT NULL,
  announced TEXT NOT NULL
) STRICT;
CREATE TABLE announcement_sources (
  announcement TEXT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  source       TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (announcement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX announcement_sources_by_source ON announcement_sources (source);

-- Sources of one announcement that repeat one text; `sources` are ids. No source stands in two rows.
CREATE TABLE echoes (
  announcement TEXT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  sources      TEXT NOT NULL,
  reason       TEXT NOT NULL,
  PRIMARY KEY (announcement, position)
) STRICT, WITHOUT ROWID;

-- `part_of` holds the claims that sources tell those of the commitment to be parts of.
CREATE TABLE commitments (
  number       INTEGER PRIMARY KEY, -- for the search alone
  id           TEXT NOT NULL UNIQUE,
  announcement TEXT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  label        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  pillar       TEXT NOT NULL,
  standing     TEXT NOT NULL,
  part_of      TEXT NOT NULL DEFAULT '[]',
  UNIQUE (announcement, position)
) STRICT;
CREATE TABLE commitment_claims (
  commitment TEXT NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  claim      TEXT NOT NULL REFERENCES claims (id),
  PRIMARY KEY (commitment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX commitment_claims_by_claim ON commitment_claims (claim);

CREATE TABLE facets (
  id         TEXT PRIMARY KEY,
  commitment TEXT NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  facet      TEXT NOT NULL,
  verdict    TEXT NOT NULL,
  severity   TEXT NOT NULL,
  reason     TEXT NOT NULL,
  type       TEXT, -- what kind of difference a conflict is
  UNIQUE (commitment, position)
) STRICT;

-- `value` is JSON: {"unit","value",…}, a text, or a list. `display` is the same for people. Of the sources `independent`
-- counts those that repeat one text once, `party_texts` holds the ids of those that are a party's own, and `nearest` the
-- one published nearest to the announcement.
CREATE TABLE readings (
  id          TEXT PRIMARY KEY,
  facet       TEXT NOT NULL REFERENCES facets (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  value       TEXT NOT NULL,
  display     TEXT NOT NULL,
  calendar    TEXT NOT NULL,
  open        INTEGER NOT NULL,
  independent INTEGER NOT NULL DEFAULT 0,
  party_texts TEXT NOT NULL DEFAULT '[]',
  nearest     TEXT NOT NULL DEFAULT '',
  UNIQUE (facet, position)
) STRICT;
CREATE TABLE reading_sources (
  reading  TEXT NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source   TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_sources_by_source ON reading_sources (source);
CREATE TABLE reading_claims (
  reading  TEXT NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  claim    TEXT NOT NULL REFERENCES claims (id),
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_claims_by_claim ON reading_claims (claim);

-- Ids that groups had before they joined others.
CREATE TABLE forwards (
  old TEXT PRIMARY KEY,
  new TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger: whatever people did. Only added to. `id` is the SHA-256 of `json`, which names the events it followed.
CREATE TABLE events (
  id   TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;
CREATE TABLE event_heads (
  event TEXT NOT NULL REFERENCES events (id),
  head  TEXT NOT NULL REFERENCES events (id),
  PRIMARY KEY (event, head)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_heads_by_head ON event_heads (head);

-- Events that judge, or that say something in words, for the search. `target` is the id that it was about when it was
-- written. Of two that judge one facet the later replaces the earlier.
CREATE TABLE notes (
  number INTEGER PRIMARY KEY,
  event  TEXT NOT NULL UNIQUE REFERENCES events (id),
  at     TEXT NOT NULL,
  target TEXT NOT NULL,
  judges INTEGER NOT NULL
) STRICT;

-- Filters of the window that somebody named; `criteria` is JSON, as ui/document writes it.
CREATE TABLE saved_views (
  name     TEXT PRIMARY KEY,
  criteria TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW v_claims AS
SELECT c.id AS claim, s.letter AS source, a.publisher, c.kind,
       CASE WHEN c.kind IN ('money', 'people', 'share', 'capacity') THEN c.amount ELSE c.value END AS value,
       c.amount_max AS value_max, nullif(c.unit, '') AS unit, nullif(c.per, '') AS per,
       CASE WHEN c.kind IN ('money', 'people', 'share', 'capacity') THEN c.qualifier END AS qualifier,
       nullif(c.calendar, '') AS calendar,
       (SELECT group_concat(value, ', ') FROM json_each(c.audience)) AS audience,
       nullif(c.when_date, '') AS "when", c.when_role, c.standing, nullif(c.pillar, '') AS pillar, c.party_type, c.role,
       (SELECT group_concat(value, ', ') FROM json_each(c.parties)) AS parties,
       c.span_start AS start, c.span_end AS "end", c.quote, c.said_by, c.rule, c.rules_version,
       (SELECT group_concat(value, ' ') FROM json_each(c.steps)) AS steps, a.file
FROM claims c
JOIN editions e ON e.number = c.edition
JOIN sources s ON s.id = e.source
JOIN articles a ON a.edition = e.number
ORDER BY s.number, c.span_start, c.number;

CREATE VIEW v_readings AS
SELECT r.id AS reading, f.id AS facet_id, n.title AS announcement, m.label AS commitment, f.facet, f.verdict, f.severity,
       r.display AS value, r.value AS value_json, nullif(r.calendar, '') AS calendar, r.open,
       (SELECT group_concat(letter, ' ') FROM (SELECT s.letter FROM reading_sources x JOIN sources s ON s.id = x.source
          WHERE x.reading = r.id ORDER BY s.number)) AS sources,
       (SELECT count(*) FROM reading_claims x WHERE x.reading = r.id) AS claims,
       (SELECT group_concat(q, ' | ') FROM (SELECT s.letter || ': ' || c.quote AS q FROM reading_claims x
          JOIN claims c ON c.id = x.claim JOIN editions e ON e.number = c.edition JOIN sources s ON s.id = e.source
          WHERE x.reading = r.id ORDER BY x.position)) AS quotes, r.independent,
       (SELECT group_concat(letter, ' ') FROM (SELECT s.letter FROM json_each(r.party_texts) x
          JOIN sources s ON s.id = x.value ORDER BY s.number)) AS party_texts,
       (SELECT s.letter FROM sources s WHERE s.id = r.nearest) AS nearest
FROM readings r
JOIN facets f ON f.id = r.facet
JOIN commitments m ON m.id = f.commitment
JOIN announcements n ON n.id = m.announcement
ORDER BY n.announced, n.title, n.id, m.position, f.position, r.position;

CREATE VIEW v_facets AS
SELECT f.id AS facet_id, n.title AS announcement, m.label AS commitment, m.kind, nullif(m.pillar, '') AS pillar, m.standing,
       f.facet, f.verdict, f.severity, f.reason,
       (SELECT count(*) FROM readings r WHERE r.facet = f.id) AS readings,
       (SELECT group_concat(display, ' / ') FROM (SELECT r.display FROM readings r WHERE r.facet = f.id
          ORDER BY r.position)) AS "values",
       (SELECT group_concat(letter, ' ') FROM (SELECT DISTINCT s.number, s.letter FROM readings r
          JOIN reading_sources x ON x.reading = r.id JOIN sources s ON s.id = x.source
          WHERE r.facet = f.id ORDER BY s.number)) AS sources,
       m.id AS commitment_id, n.id AS announcement_id, f.type
FROM facets f
JOIN commitments m ON m.id = f.commitment
JOIN announcements n ON n.id = m.announcement
ORDER BY n.announced, n.title, n.id, m.position, f.position;

CREATE VIEW v_annotations AS
SELECT id AS event, json ->> '$.at' AS "at", json ->> '$.by' AS "by", json ->> '$.target.type' AS target,
       json ->> '$.target.id' AS target_id, json ->> '$.target.facet' AS facet,
       json ->> '$.judgement' AS judgement, json ->> '$.reading.display' AS reading,
       json -> '$.value' AS value_json, json ->> '$.note' AS note,
       (SELECT group_concat(value, ', ') FROM json_each(events.json, '$.tags')) AS tags,
       (SELECT group_concat(value ->> '$.quote', ' | ') FROM json_each(events.json, '$.target.anchors')) AS quotes
FROM events
WHERE json_valid(json) AND json ->> '$.kind' = 'annotate'
ORDER BY json ->> '$.at', id;
