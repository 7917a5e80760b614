-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The sum of the digests of a scope's rows, as of the count at which it was taken.
ALTER TABLE scope ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN digest_seq INTEGER NOT NULL DEFAULT -1;
CREATE INDEX record_by_scope ON record (scope, withdrawn, kind, id, seq);

-- Where the count begins in a scope that is new; far beyond every number given before, once the hub has been put back.
ALTER TABLE hub ADD COLUMN base INTEGER NOT NULL DEFAULT 0;

-- Times the hub was found to have been put back from an older copy: numbers between what a scope had then and `base` are
-- what devices still have of the history that is lost.
CREATE TABLE restoration (
    base INTEGER NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL -- milliseconds since 1970 UTC
) STRICT;
CREATE TABLE restored_scope (
    base  INTEGER NOT NULL REFERENCES restoration (base),
    scope BLOB NOT NULL CHECK (length(scope) = 17),
    seq   INTEGER NOT NULL, -- the last number that is still known
    PRIMARY KEY (base, scope)
) STRICT, WITHOUT ROWID;

-- The batches a device has sent, so that a late copy of one is told from another device that speaks with its name.
CREATE TABLE batch (
    device BLOB NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    first  INTEGER NOT NULL, -- number of its first change
    last   INTEGER NOT NULL,
    hash   BLOB NOT NULL,    -- first 16 bytes of the SHA-256 of its changes
    PRIMARY KEY (device, first)
) STRICT, WITHOUT ROWID;

-- The device that a device was before its database was copied; NULL for one that was paired.
ALTER TABLE device ADD COLUMN forked_from BLOB;

-- Persons erased on request: nothing about them is taken any more.
CREATE TABLE erased (
    person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
