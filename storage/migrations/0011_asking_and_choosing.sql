-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Instants are milliseconds since 1970, UTC.

ALTER TABLE school ADD COLUMN answer_within INTEGER;       -- school days
ALTER TABLE school ADD COLUMN shared_with_parents INTEGER; -- bits of SharingChoice::Part
ALTER TABLE person ADD COLUMN coach BLOB;
ALTER TABLE school_group ADD COLUMN home_days INTEGER;     -- bits: Monday to Sunday of an even week, then of an odd one
ALTER TABLE plan_item ADD COLUMN route INTEGER CHECK (route BETWEEN 0 AND 2);
ALTER TABLE plan_item ADD COLUMN board BLOB;
ALTER TABLE plan_item ADD COLUMN instead_of BLOB;
ALTER TABLE plan_item ADD COLUMN forms INTEGER;            -- bits of PlanItem::Form
ALTER TABLE plan_item ADD COLUMN needs TEXT;
ALTER TABLE support_choice ADD COLUMN subject BLOB;

CREATE TABLE choice_board (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    plan    BLOB NOT NULL REFERENCES week_plan (id) ON DELETE CASCADE,
    title   TEXT NOT NULL,
    pick    INTEGER NOT NULL -- how many of its items
) STRICT;
CREATE INDEX choice_board_by_scope ON choice_board (scope, id, version);
CREATE INDEX choice_board_by_plan ON choice_board (plan);

CREATE TABLE absence (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope     BLOB NOT NULL CHECK (length(scope) = 17),
    version   INTEGER NOT NULL,
    student   BLOB NOT NULL,
    first_day INTEGER NOT NULL, -- Julian day number
    last_day  INTEGER NOT NULL -- Julian day number
) STRICT;
CREATE INDEX absence_by_scope ON absence (scope, id, version);

CREATE TABLE work_choice (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    picked  INTEGER NOT NULL CHECK (picked IN (0, 1)),
    forms   INTEGER -- bits of PlanItem::Form
) STRICT;
CREATE INDEX work_choice_by_scope ON work_choice (scope, id, version);

CREATE TABLE question (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope       BLOB NOT NULL CHECK (length(scope) = 17),
    version     INTEGER NOT NULL,
    student     BLOB NOT NULL,
    item        BLOB NOT NULL,
    feedback    BLOB,
    text        TEXT NOT NULL,
    made_at     INTEGER NOT NULL,
    received_at INTEGER,
    settled_at  INTEGER
) STRICT;
CREATE INDEX question_by_scope ON question (scope, id, version);
CREATE INDEX question_by_item ON question (item);

CREATE TABLE answer (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    student  BLOB NOT NULL,
    question BLOB NOT NULL,
    teacher  BLOB NOT NULL,
    text     TEXT NOT NULL,
    made_at  INTEGER NOT NULL,
    read_at  INTEGER
) STRICT;
CREATE INDEX answer_by_scope ON answer (scope, id, version);
CREATE INDEX answer_by_question ON answer (question);

CREATE TABLE question_hour (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope     BLOB NOT NULL CHECK (length(scope) = 17),
    version   INTEGER NOT NULL,
    for_group BLOB NOT NULL,
    subject   BLOB,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 is Monday
    time      INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439), -- minutes since local midnight
    length    INTEGER CHECK (length BETWEEN 1 AND 6000), -- minutes
    place     TEXT
) STRICT;
CREATE INDEX question_hour_by_scope ON question_hour (scope, id, version);

CREATE TABLE class_note (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    text    TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX class_note_by_scope ON class_note (scope, id, version);
CREATE INDEX class_note_by_item ON class_note (item);

CREATE TABLE own_task (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    student  BLOB NOT NULL,
    week     INTEGER NOT NULL, -- year × 100 + ISO week
    title    TEXT NOT NULL,
    subject  BLOB,
    item     BLOB,
    feedback BLOB,
    estimate INTEGER CHECK (estimate BETWEEN 1 AND 6000) -- minutes
) STRICT;
CREATE INDEX own_task_by_scope ON own_task (scope, id, version);
CREATE INDEX own_task_by_week ON own_task (student, week);

CREATE TABLE coach_message (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope       BLOB NOT NULL CHECK (length(scope) = 17),
    version     INTEGER NOT NULL,
    student     BLOB NOT NULL,
    wish        INTEGER NOT NULL CHECK (wish BETWEEN 0 AND 1),
    feeling     INTEGER NOT NULL CHECK (feeling BETWEEN 0 AND 3),
    text        TEXT,
    made_at     INTEGER NOT NULL,
    received_at INTEGER,
    seen_at     INTEGER
) STRICT;
CREATE INDEX coach_message_by_scope ON coach_message (scope, id, version);

CREATE TABLE expectation_letter (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope         BLOB NOT NULL CHECK (length(scope) = 17),
    version       INTEGER NOT NULL,
    school        BLOB NOT NULL,
    for_group     BLOB,
    language      TEXT NOT NULL, -- BCP 47
    of_your_child TEXT,
    of_you        TEXT,
    not_of_you    TEXT,
    whom_to_call  TEXT
) STRICT;
CREATE INDEX expectation_letter_by_scope ON expectation_letter (scope, id, version);

CREATE TABLE shared_state (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    item    BLOB NOT NULL,
    state   INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3)
) STRICT;
CREATE INDEX shared_state_by_scope ON shared_state (scope, id, version);

CREATE TABLE sharing_choice (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    parts   INTEGER -- bits of SharingChoice::Part
) STRICT;
CREATE INDEX sharing_choice_by_scope ON sharing_choice (scope, id, version);

CREATE TABLE finished_day (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    student  BLOB NOT NULL,
    day      INTEGER NOT NULL, -- Julian day number
    finished INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT;
CREATE INDEX finished_day_by_scope ON finished_day (scope, id, version);

-- A kept text may be about the new kinds too; a check can't be changed in place.
CREATE TABLE wider_kept_text (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    owner      BLOB NOT NULL,
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 36),
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
