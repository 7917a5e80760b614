-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a student shares with their parents (kinds 34 and 35) is nobody else's: it moves from the family's scope (4) to one of
-- its own (7), with its numbers. Devices do the same to what they have.
UPDATE record SET scope = CAST(x'07' || substr(scope, 2) AS BLOB) WHERE kind IN (34, 35);
INSERT INTO scope (scope, seq) SELECT scope, max(max(seq), (SELECT base FROM hub)) FROM record WHERE kind IN (34, 35) GROUP BY scope;
UPDATE scope SET digest_seq = -1 WHERE substr(scope, 1, 1) = x'04';
INSERT INTO restored_scope (base, scope, seq)
SELECT base, CAST(x'07' || substr(scope, 2) AS BLOB), seq FROM restored_scope WHERE substr(scope, 1, 1) = x'04';
