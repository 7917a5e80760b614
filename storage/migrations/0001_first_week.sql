-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One table per record kind, as declared in storage/records. NULL is "not filled in". Every kind has
--   scope    type and key of the audience it lives in, 17 bytes
--   version  the hub's sequence number of the row as last seen; 0 until the hub has it
-- Days are Julian day numbers, times minutes since local midnight, instants milliseconds since 1970 UTC.

CREATE TABLE school (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    name    TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    name    TEXT NOT NULL,
    role    INTEGER NOT NULL CHECK (role IN (1, 2, 4, 8, 16)) -- student, guardian, teacher, office, hub
) STRICT;

CREATE TABLE school_group (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    school  BLOB NOT NULL,
    name    TEXT NOT NULL
) STRICT;

CREATE TABLE subject (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope        BLOB NOT NULL CHECK (length(scope) = 17),
    version      INTEGER NOT NULL,
    school       BLOB NOT NULL,
    name         TEXT NOT NULL,
    abbreviation TEXT,
    colour       INTEGER NOT NULL CHECK (colour >= 0),
    icon         TEXT
) STRICT;

CREATE TABLE week_plan (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope     BLOB NOT NULL CHECK (length(scope) = 17),
    version   INTEGER NOT NULL,
    for_group BLOB NOT NULL,
    week      INTEGER NOT NULL, -- ISO year × 100 + ISO week
    note      TEXT
) STRICT;
CREATE INDEX week_plan_by_week ON week_plan (week);

CREATE TABLE plan_item (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope         BLOB NOT NULL CHECK (length(scope) = 17),
    version       INTEGER NOT NULL,
    plan          BLOB NOT NULL REFERENCES week_plan (id) ON DELETE CASCADE,
    subject       BLOB NOT NULL,
    title         TEXT NOT NULL,
    sort          INTEGER NOT NULL CHECK (sort BETWEEN 0 AND 3), -- task, test, lesson, live moment
    done_in_class TEXT,
    goal          TEXT,
    why           TEXT,
    mode          INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 3), -- not said, physical, online live, own time
    place         INTEGER NOT NULL CHECK (place BETWEEN 0 AND 3), -- not said, home, school, anywhere
    day           INTEGER,
    time          INTEGER CHECK (time BETWEEN 0 AND 1439),
    material      TEXT,
    hand_in_how   TEXT,
    hand_in_where TEXT,
    due           INTEGER,
    due_time      INTEGER CHECK (due_time BETWEEN 0 AND 1439),
    ask           TEXT,
    evaluation    TEXT,
    estimate      INTEGER CHECK (estimate BETWEEN 1 AND 6000), -- minutes
    importance    INTEGER NOT NULL CHECK (importance BETWEEN 0 AND 2), -- must, should, extra
    audience      TEXT,
    independence  INTEGER NOT NULL CHECK (independence BETWEEN 0 AND 3) -- not said, with help, plan along, alone
) STRICT;
CREATE INDEX plan_item_by_plan ON plan_item (plan);

CREATE TABLE step (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    item     BLOB NOT NULL REFERENCES plan_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_item ON step (item);

-- What a student made stays when the item it is about goes, so none of these has a foreign key on it.

CREATE TABLE planner_moment (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    day     INTEGER,
    time    INTEGER CHECK (time BETWEEN 0 AND 1439)
) STRICT;
CREATE INDEX planner_moment_by_item ON planner_moment (item);

CREATE TABLE tick (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    step    BLOB, -- NULL: the item as a whole
    done    INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX tick_by_item ON tick (item);

CREATE TABLE hand_in (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope       BLOB NOT NULL CHECK (length(scope) = 17),
    version     INTEGER NOT NULL,
    student     BLOB NOT NULL,
    item        BLOB NOT NULL,
    text        TEXT NOT NULL,
    made_at     INTEGER NOT NULL,
    received_at INTEGER
) STRICT;
CREATE INDEX hand_in_by_item ON hand_in (item);

CREATE TABLE feedback (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope     BLOB NOT NULL CHECK (length(scope) = 17),
    version   INTEGER NOT NULL,
    student   BLOB NOT NULL,
    item      BLOB NOT NULL,
    hand_in   BLOB,
    teacher   BLOB NOT NULL,
    where_to  TEXT,
    where_now TEXT,
    next_step TEXT,
    made_at   INTEGER NOT NULL,
    read_at   INTEGER
) STRICT;
CREATE INDEX feedback_by_item ON feedback (item);

-- Who this device belongs to and how far it has come; one row.
CREATE TABLE device (
    only         INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    hub          TEXT NOT NULL,    -- the hub's address; empty for a demonstration without one
    token        BLOB NOT NULL,    -- 32 random bytes the hub knows the hash of
    person       BLOB NOT NULL,
    school       BLOB NOT NULL,
    sealed       INTEGER NOT NULL, -- number of the last change ever sealed
    settled      INTEGER NOT NULL, -- number of the last change the hub has answered
    clock        INTEGER NOT NULL, -- hybrid logical clock: milliseconds × 65536 + counter
    last_contact INTEGER           -- when an exchange last ended well
) STRICT;

-- Where this device stands in each scope.
CREATE TABLE cursor (
    scope    BLOB NOT NULL PRIMARY KEY CHECK (length(scope) = 17),
    position BLOB NOT NULL -- the hub's own words, given back as they came
) STRICT;

-- Changes the hub has not answered yet, oldest first.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    number   INTEGER UNIQUE,   -- null until sealed, then immutable and without gaps
    verb     INTEGER NOT NULL CHECK (verb BETWEEN 1 AND 2), -- set, withdraw
    kind     INTEGER NOT NULL,
    record   BLOB NOT NULL,
    clock    INTEGER NOT NULL, -- hybrid logical clock of the latest edit in it
    base     INTEGER NOT NULL, -- version of the row that was on the screen
    fields   BLOB NOT NULL     -- CBOR map by field key
) STRICT;
CREATE INDEX outbox_by_record ON outbox (record);

-- Changes the hub refused, with their whole content, so that nothing a person made is lost.
CREATE TABLE not_accepted (
    number     INTEGER NOT NULL PRIMARY KEY,
    kind       INTEGER NOT NULL,
    record     BLOB NOT NULL,
    fields     BLOB NOT NULL,
    reason     INTEGER NOT NULL, -- ErrorKind
    refused_at INTEGER NOT NULL
) STRICT;

-- How far a document made here has travelled.
CREATE TABLE delivery (
    record     BLOB NOT NULL PRIMARY KEY,
    sent_at    INTEGER, -- when it last left this device
    settled_at INTEGER  -- when the hub's answer came
) STRICT;
