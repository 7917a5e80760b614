-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Files that are here, whole or in part, and those a person asked for; their content lies sealed in the folder `blobs`.
CREATE TABLE blob (
    name    BLOB NOT NULL PRIMARY KEY CHECK (length(name) = 32), -- SHA-256 of its content
    size    INTEGER NOT NULL CHECK (size > 0),                   -- bytes
    safe    INTEGER NOT NULL CHECK (safe BETWEEN 0 AND size),    -- bytes from its start that are on disk
    here    INTEGER NOT NULL CHECK (here IN (0, 1)),             -- all of it, and its hash was right
    on_hub  INTEGER NOT NULL CHECK (on_hub IN (0, 1)),           -- the hub said it has all of it; until then it stays here
    asked   INTEGER NOT NULL CHECK (asked IN (0, 1)),            -- a person wants it here, whatever week it belongs to
    used_at INTEGER NOT NULL                                     -- when it was made here, came or was last opened
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_by_hand_in ON feedback (hand_in);

-- Every file that a record on this device names, and how much of it is here.
CREATE VIEW named_file AS
SELECT 15 AS kind, material.id AS record, material.scope AS scope, material.title AS title, material.media_type AS media_type,
       material.file AS name, material.size AS size, coalesce(week_plan.week, 0) AS week, NULL AS student, 0 AS answered,
       coalesce(blob.safe, 0) AS safe, coalesce(blob.here, 0) AS here, coalesce(blob.on_hub, 0) AS on_hub, coalesce(blob.asked, 0) AS asked
FROM material
LEFT JOIN plan_item ON plan_item.id = material.item
LEFT JOIN week_plan ON week_plan.id = plan_item.plan
LEFT JOIN blob ON blob.name = material.file
UNION ALL
SELECT 16, attachment.id, attachment.scope, '', attachment.media_type, attachment.file, attachment.size, 0, attachment.student,
       EXISTS (SELECT 1 FROM feedback WHERE feedback.hand_in = attachment.hand_in),
       coalesce(blob.safe, 0), coalesce(blob.here, 0), coalesce(blob.on_hub, 0), coalesce(blob.asked, 0)
FROM attachment
LEFT JOIN blob ON blob.name = attachment.file;
