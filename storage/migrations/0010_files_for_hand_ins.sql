-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Files a student chose for work that isn't handed in yet. Of this device alone; what they name is never removed to make room.
CREATE TABLE chosen_file (
    position   INTEGER NOT NULL PRIMARY KEY, -- in the order of choosing
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    student    BLOB NOT NULL CHECK (length(student) = 16),
    item       BLOB NOT NULL CHECK (length(item) = 16),
    title      TEXT NOT NULL,                -- what its person calls it
    media_type TEXT NOT NULL,                -- RFC 6838
    size       INTEGER NOT NULL CHECK (size > 0), -- bytes
    file       BLOB NOT NULL CHECK (length(file) = 32) -- SHA-256
) STRICT;
CREATE INDEX chosen_file_by_item ON chosen_file (item);
CREATE INDEX chosen_file_by_file ON chosen_file (file);

-- What a student looked over before handing in; for their eyes alone.
CREATE TABLE checked_criterion (
    student   BLOB NOT NULL CHECK (length(student) = 16),
    item      BLOB NOT NULL CHECK (length(item) = 16),
    criterion TEXT NOT NULL, -- in the teacher's words
    PRIMARY KEY (student, item, criterion)
) STRICT, WITHOUT ROWID;

-- Work may be files alone; NOT NULL can't be taken away in place.
CREATE TABLE wider_hand_in (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope       BLOB NOT NULL CHECK (length(scope) = 17),
    version     INTEGER NOT NULL,
    student     BLOB NOT NULL,
    item        BLOB NOT NULL,
    text        TEXT,
    made_at     INTEGER NOT NULL,
    received_at INTEGER
) STRICT;
INSERT INTO wider_hand_in (id, scope, version, student, item, text, made_at, received_at)
SELECT id, scope, version, student, item, text, made_at, received_at FROM hand_in;
DROP TABLE hand_in;
ALTER TABLE wider_hand_in RENAME TO hand_in;
CREATE INDEX hand_in_by_item ON hand_in (item);
CREATE INDEX hand_in_by_scope ON hand_in (scope, id, version);

ALTER TABLE attachment ADD COLUMN title TEXT; -- what its student called it

DROP VIEW named_file;
CREATE VIEW named_file AS
SELECT 15 AS kind, material.id AS record, material.scope AS scope, material.title AS title, material.media_type AS media_type,
       material.file AS name, material.size AS size, coalesce(week_plan.week, 0) AS week, NULL AS student, 0 AS answered,
       coalesce(blob.safe, 0) AS safe, coalesce(blob.here, 0) AS here, coalesce(blob.on_hub, 0) AS on_hub, coalesce(blob.asked, 0) AS asked
FROM material
LEFT JOIN plan_item ON plan_item.id = material.item
LEFT JOIN week_plan ON week_plan.id = plan_item.plan
LEFT JOIN blob ON blob.name = material.file
UNION ALL
SELECT 16, attachment.id, attachment.scope, coalesce(attachment.title, ''), attachment.media_type, attachment.file, attachment.size, 0,
       attachment.student, EXISTS (SELECT 1 FROM feedback WHERE feedback.hand_in = attachment.hand_in),
       coalesce(blob.safe, 0), coalesce(blob.here, 0), coalesce(blob.on_hub, 0), coalesce(blob.asked, 0)
FROM attachment
LEFT JOIN blob ON blob.name = attachment.file;
