-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What an erasure has yet to take from the disk, after its rows: a file by its name, unless other records name it; and with the id of
-- whom they were about, the bytes that rows leave where they were.
CREATE TABLE to_forget (
    name BLOB NOT NULL PRIMARY KEY CHECK (length(name) IN (16, 32)) -- an id, or SHA-256
) STRICT, WITHOUT ROWID;
