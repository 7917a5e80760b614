-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE feedback ADD COLUMN media_type TEXT;                       -- RFC 6838, of a recording
ALTER TABLE feedback ADD COLUMN size INTEGER CHECK (size > 0);         -- bytes
ALTER TABLE feedback ADD COLUMN file BLOB CHECK (length(file) = 32);   -- SHA-256
CREATE INDEX feedback_by_file ON feedback (file) WHERE file IS NOT NULL;

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
LEFT JOIN blob ON blob.name = attachment.file
UNION ALL
SELECT 11, feedback.id, feedback.scope, '', feedback.media_type, feedback.file, feedback.size, 0, feedback.student, 0,
       coalesce(blob.safe, 0), coalesce(blob.here, 0), coalesce(blob.on_hub, 0), coalesce(blob.asked, 0)
FROM feedback
LEFT JOIN blob ON blob.name = feedback.file
WHERE feedback.file IS NOT NULL;
