-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The hub's side of every record, whatever its kind. Scopes are type and key in 17 bytes, instants milliseconds since
-- 1970 UTC, clocks hybrid logical (milliseconds × 65536 + counter), hashes SHA-256.

CREATE TABLE hub (
    only   INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    epoch  BLOB NOT NULL CHECK (length(epoch) = 4), -- another one means another history: cursors start anew
    clock  INTEGER NOT NULL,                        -- not behind any clock ever seen
    school BLOB NOT NULL CHECK (length(school) = 16)
) STRICT;

-- How far the count of changes has come in each scope.
CREATE TABLE scope (
    scope BLOB NOT NULL PRIMARY KEY CHECK (length(scope) = 17),
    seq   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    kind       INTEGER NOT NULL,
    id         BLOB NOT NULL CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    seq        INTEGER NOT NULL, -- the scope's count at the latest change
    parent     BLOB,             -- the record whose scope this one shares
    week       INTEGER NOT NULL, -- year × 100 + ISO week for what belongs to a week plan, else 0
    withdrawn  INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    made_seq   INTEGER NOT NULL, -- with the next two: the version of each field that `versions` doesn't name
    made_clock INTEGER NOT NULL,
    maker      BLOB,             -- device; NULL: the hub itself
    fields     BLOB NOT NULL,    -- CBOR map: field key to value
    versions   BLOB NOT NULL,    -- CBOR map: field key to [seq, clock, device]
    PRIMARY KEY (kind, id)
) STRICT;
CREATE UNIQUE INDEX record_by_seq ON record (scope, seq);
CREATE INDEX record_by_parent ON record (parent) WHERE parent IS NOT NULL;

-- Who belongs where. Students and teachers are members of groups.
CREATE TABLE member (
    school_group BLOB NOT NULL,
    person       BLOB NOT NULL,
    PRIMARY KEY (school_group, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_person ON member (person);

CREATE TABLE guardian (
    guardian BLOB NOT NULL,
    student  BLOB NOT NULL,
    PRIMARY KEY (guardian, student)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    token_hash  BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    person      BLOB NOT NULL,
    name        TEXT NOT NULL,    -- as its person calls it
    last_number INTEGER NOT NULL, -- of its changes that have an outcome
    paired_at   INTEGER NOT NULL,
    revoked_at  INTEGER
) STRICT;

-- Changes that were refused, until the device says it knows.
CREATE TABLE outcome (
    device BLOB NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    reason INTEGER NOT NULL, -- ErrorKind
    PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE pairing_code (
    selector    TEXT NOT NULL PRIMARY KEY, -- the part before the dash
    secret_hash BLOB NOT NULL CHECK (length(secret_hash) = 32),
    person      BLOB NOT NULL,
    expires_at  INTEGER NOT NULL,
    failures    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Files that week plans were imported from, each by its name within a group.
CREATE TABLE source (
    id           INTEGER NOT NULL PRIMARY KEY,
    school_group BLOB NOT NULL,
    name         TEXT NOT NULL,
    UNIQUE (school_group, name)
) STRICT;

-- What a file said when it was last imported, so that a corrected one changes only what it corrects.
CREATE TABLE source_item (
    source   INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    item     BLOB NOT NULL CHECK (length(item) = 16),
    row_key  TEXT NOT NULL,    -- the file's own name for the row; empty when it has none
    subject  BLOB NOT NULL,
    week     INTEGER NOT NULL, -- year × 100 + ISO week
    position INTEGER NOT NULL, -- of the row within the file
    fields   BLOB NOT NULL,    -- CBOR map of the item's fields
    steps    BLOB NOT NULL,    -- CBOR array of texts
    PRIMARY KEY (source, item)
) STRICT, WITHOUT ROWID;
