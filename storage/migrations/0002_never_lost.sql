-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE draft (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    text    TEXT
) STRICT;
CREATE INDEX draft_by_item ON draft (item);

CREATE TABLE worked_time (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    device  BLOB NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;
CREATE INDEX worked_time_by_item ON worked_time (item);

CREATE TABLE kept_text (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    owner      BLOB NOT NULL,
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 16),
    about      BLOB NOT NULL,
    field      INTEGER NOT NULL CHECK (field >= 0),
    text       TEXT NOT NULL,
    device     TEXT, -- as its person calls it
    written_at INTEGER NOT NULL,
    settled_at INTEGER
) STRICT;
CREATE INDEX kept_text_by_about ON kept_text (about);

CREATE TABLE material (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    item       BLOB NOT NULL REFERENCES plan_item (id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL CHECK (size >= 0), -- bytes
    file       BLOB NOT NULL CHECK (length(file) = 32) -- SHA-256
) STRICT;
CREATE INDEX material_by_item ON material (item);
CREATE INDEX material_by_file ON material (file);

CREATE TABLE attachment (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    student    BLOB NOT NULL,
    hand_in    BLOB NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL CHECK (size >= 0), -- bytes
    file       BLOB NOT NULL CHECK (length(file) = 32) -- SHA-256
) STRICT;
CREATE INDEX attachment_by_hand_in ON attachment (hand_in);
CREATE INDEX attachment_by_file ON attachment (file);

-- A scope is compared with the hub's by ids and versions alone.
CREATE INDEX school_by_scope ON school (scope, id, version);
CREATE INDEX person_by_scope ON person (scope, id, version);
CREATE INDEX school_group_by_scope ON school_group (scope, id, version);
CREATE INDEX subject_by_scope ON subject (scope, id, version);
CREATE INDEX week_plan_by_scope ON week_plan (scope, id, version);
CREATE INDEX plan_item_by_scope ON plan_item (scope, id, version);
CREATE INDEX step_by_scope ON step (scope, id, version);
CREATE INDEX planner_moment_by_scope ON planner_moment (scope, id, version);
CREATE INDEX tick_by_scope ON tick (scope, id, version);
CREATE INDEX hand_in_by_scope ON hand_in (scope, id, version);
CREATE INDEX feedback_by_scope ON feedback (scope, id, version);
CREATE INDEX draft_by_scope ON draft (scope, id, version);
CREATE INDEX worked_time_by_scope ON worked_time (scope, id, version);
CREATE INDEX kept_text_by_scope ON kept_text (scope, id, version);
CREATE INDEX material_by_scope ON material (scope, id, version);
CREATE INDEX attachment_by_scope ON attachment (scope, id, version);

-- Does this scope agree with the hub's (0), or differ, so that it is compared part by part at the next exchange (1), or differ
-- by more rows to remove than is done without asking (2)?
ALTER TABLE cursor ADD COLUMN differs INTEGER NOT NULL DEFAULT 0 CHECK (differs IN (0, 1, 2));

-- Rows of a history that the hub has lost, and that it hasn't been told again yet.
CREATE TABLE set_aside (
    record  BLOB NOT NULL PRIMARY KEY CHECK (length(record) = 16),
    kind    INTEGER NOT NULL,
    base    INTEGER NOT NULL, -- the last version before what was lost
    clock   INTEGER NOT NULL, -- hybrid logical clock: it was written before then
    refused INTEGER NOT NULL CHECK (refused IN (0, 1)) -- the hub didn't take it back: not before it has what it is about
) STRICT;

-- The hub's name for this device; NULL on one that was paired before the hub told it.
ALTER TABLE device ADD COLUMN id BLOB;
-- Has its person agreed to remove more rows at once than is done without asking?
ALTER TABLE device ADD COLUMN may_remove INTEGER NOT NULL DEFAULT 0 CHECK (may_remove IN (0, 1));

-- What a person decided about a refused change: NULL while they have not looked.
ALTER TABLE not_accepted ADD COLUMN settled_at INTEGER;
