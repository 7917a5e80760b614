-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE school_group ADD COLUMN grade INTEGER CHECK (grade >= 0); -- school year, from 1
ALTER TABLE planner_moment ADD COLUMN estimate INTEGER CHECK (estimate BETWEEN 1 AND 6000); -- minutes

CREATE TABLE own_week (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope        BLOB NOT NULL CHECK (length(scope) = 17),
    version      INTEGER NOT NULL,
    student      BLOB NOT NULL,
    week         INTEGER NOT NULL, -- year × 100 + ISO week
    goal         TEXT,
    reached      INTEGER CHECK (reached BETWEEN 0 AND 3),
    went_well    TEXT,
    went_less    TEXT,
    looked_ahead INTEGER,
    looked_back  INTEGER
) STRICT;
CREATE INDEX own_week_by_scope ON own_week (scope, id, version);

CREATE TABLE if_then_plan (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    student    BLOB NOT NULL,
    item       BLOB NOT NULL,
    moment     TEXT,
    place      TEXT,
    first_step TEXT,
    obstacle   TEXT,
    answer     TEXT,
    rehearsed  INTEGER
) STRICT;
CREATE INDEX if_then_plan_by_scope ON if_then_plan (scope, id, version);

CREATE TABLE work_decision (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    what    INTEGER NOT NULL CHECK (what BETWEEN 0 AND 3),
    to_week INTEGER -- year × 100 + ISO week
) STRICT;
CREATE INDEX work_decision_by_scope ON work_decision (scope, id, version);
CREATE INDEX work_decision_by_week ON work_decision (student, to_week);

CREATE TABLE check_in (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    week    INTEGER NOT NULL, -- year × 100 + ISO week
    moment  INTEGER NOT NULL CHECK (moment BETWEEN 0 AND 1),
    going   INTEGER NOT NULL CHECK (going BETWEEN 0 AND 3)
) STRICT;
CREATE INDEX check_in_by_scope ON check_in (scope, id, version);

CREATE TABLE support_choice (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope        BLOB NOT NULL CHECK (length(scope) = 17),
    version      INTEGER NOT NULL,
    student      BLOB NOT NULL,
    level        INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    level_before INTEGER NOT NULL CHECK (level_before BETWEEN 0 AND 4),
    reason       INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 2),
    decided_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX support_choice_by_scope ON support_choice (scope, id, version);

-- A kept text may be about the new kinds too; a check can't be changed in place.
CREATE TABLE wider_kept_text (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    owner      BLOB NOT NULL,
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 23),
    about      BLOB NOT NULL,
    field      INTEGER NOT NULL CHECK (field >= 0),
    text       TEXT NOT NULL,
    device     TEXT, -- as its person calls it
    written_at INTEGER NOT NULL,
    settled_at INTEGER
) STRICT;
INSERT INTO wider_kept_text (id, scope, version, owner, about_kind, about, field, text, device, written_at, settled_at)
SELECT id, scope, version, owner, about_kind, about, field, text, device, written_at, settled_at FROM kept_text;
DROP TABLE kept_text;
ALTER TABLE wider_kept_text RENAME TO kept_text;
CREATE INDEX kept_text_by_about ON kept_text (about);
CREATE INDEX kept_text_by_scope ON kept_text (scope, id, version);
