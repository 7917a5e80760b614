-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which records name which file; who may see such a record may see the file.
CREATE TABLE file_use (
    name   BLOB NOT NULL CHECK (length(name) = 32), -- SHA-256 of the file's content
    kind   INTEGER NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    PRIMARY KEY (name, kind, record),
    FOREIGN KEY (kind, record) REFERENCES record (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX file_use_by_record ON file_use (kind, record);

-- Files that are here as a whole and whose hash was right; their content lies sealed in the folder `blobs`.
CREATE TABLE blob (
    name   BLOB NOT NULL PRIMARY KEY CHECK (length(name) = 32),
    size   INTEGER NOT NULL CHECK (size > 0), -- bytes
    person BLOB NOT NULL,                     -- who sent it first
    at     INTEGER NOT NULL                   -- when it was whole, milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_by_person ON blob (person, size);
