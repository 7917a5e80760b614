-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE subject_guide (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope         BLOB NOT NULL CHECK (length(scope) = 17),
    version       INTEGER NOT NULL,
    for_group     BLOB NOT NULL,
    subject       BLOB NOT NULL,
    introduction  TEXT,
    year_overview TEXT,
    goals         TEXT,
    contents      TEXT,
    reaching      TEXT
) STRICT;
CREATE INDEX subject_guide_by_scope ON subject_guide (scope, id, version);
CREATE INDEX subject_guide_by_subject ON subject_guide (subject);

CREATE TABLE work_form (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    guide    BLOB NOT NULL REFERENCES subject_guide (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    sort     INTEGER NOT NULL CHECK (sort BETWEEN 0 AND 1),
    name     TEXT NOT NULL,
    why      TEXT
) STRICT;
CREATE INDEX work_form_by_scope ON work_form (scope, id, version);
CREATE INDEX work_form_by_guide ON work_form (guide, position);

CREATE TABLE step_card (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope    BLOB NOT NULL CHECK (length(scope) = 17),
    version  INTEGER NOT NULL,
    guide    BLOB NOT NULL REFERENCES subject_guide (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    about    INTEGER NOT NULL CHECK (about BETWEEN 0 AND 3),
    title    TEXT NOT NULL,
    steps    TEXT NOT NULL -- a line each
) STRICT;
CREATE INDEX step_card_by_scope ON step_card (scope, id, version);
CREATE INDEX step_card_by_guide ON step_card (guide, position);

-- Of a plan's items those of one subject, without looking at the others.
DROP INDEX plan_item_by_plan;
CREATE INDEX plan_item_by_plan ON plan_item (plan, subject);
CREATE INDEX own_task_by_subject ON own_task (student, subject, week);
-- What is yet to be read is little, whatever the years bring.
CREATE INDEX feedback_unread ON feedback (item) WHERE read_at IS NULL;

-- A kept text may be about the new kinds too; a check can't be changed in place.
CREATE TABLE wider_kept_text (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    owner      BLOB NOT NULL,
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 39),
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
