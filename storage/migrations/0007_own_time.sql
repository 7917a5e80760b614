-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE available_time (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- from Monday
    minutes INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;
CREATE INDEX available_time_by_scope ON available_time (scope, id, version);

CREATE TABLE own_activity (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope   BLOB NOT NULL CHECK (length(scope) = 17),
    version INTEGER NOT NULL,
    student BLOB NOT NULL,
    title   TEXT NOT NULL,
    day     INTEGER NOT NULL, -- of a weekly one the first
    weekly  INTEGER NOT NULL CHECK (weekly IN (0, 1)),
    time    INTEGER NOT NULL CHECK (time BETWEEN 0 AND 1439),
    length  INTEGER NOT NULL CHECK (length BETWEEN 1 AND 6000) -- minutes
) STRICT;
CREATE INDEX own_activity_by_scope ON own_activity (scope, id, version);

-- A kept text may be about the new kinds too; a check can't be changed in place.
CREATE TABLE wider_kept_text (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope      BLOB NOT NULL CHECK (length(scope) = 17),
    version    INTEGER NOT NULL,
    owner      BLOB NOT NULL,
    about_kind INTEGER NOT NULL CHECK (about_kind BETWEEN 1 AND 18),
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
