-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- All of this stays on the device: another one of the same student reminds on its own.

-- How the student wants to be reminded; no row while they said nothing. Times are minutes since local midnight.
CREATE TABLE reminder_wish (
    only        INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    is_on       INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    quiet_from  INTEGER NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
    quiet_to    INTEGER NOT NULL CHECK (quiet_to BETWEEN 0 AND 1439),
    begins      INTEGER NOT NULL CHECK (begins BETWEEN 0 AND 1439),
    thins       INTEGER NOT NULL CHECK (thins IN (0, 1)),
    when_closed INTEGER NOT NULL CHECK (when_closed IN (0, 1))
) STRICT;

CREATE TABLE shown_telling (
    item     BLOB NOT NULL CHECK (length(item) = 16),
    cause    INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 3),
    day      INTEGER NOT NULL,
    time     INTEGER NOT NULL CHECK (time BETWEEN -1 AND 1439), -- -1: none
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (item, cause, day, time)
) STRICT;

CREATE TABLE snooze (
    item  BLOB NOT NULL PRIMARY KEY CHECK (length(item) = 16),
    until INTEGER NOT NULL
) STRICT;
