-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which teacher coaches which students.
CREATE TABLE coach (
    coach   BLOB NOT NULL,
    student BLOB NOT NULL,
    PRIMARY KEY (coach, student)
) STRICT, WITHOUT ROWID;
CREATE INDEX coach_by_student ON coach (student);
