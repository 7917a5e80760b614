-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With what the hub signs bundles for sticks, and opens those that are sealed to it.
CREATE TABLE hub_key (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    seed BLOB NOT NULL CHECK (length(seed) = 32) -- Ed25519
) STRICT;

-- By which key a device's bundles are known.
CREATE TABLE device_key (
    device BLOB NOT NULL PRIMARY KEY REFERENCES device (id) ON DELETE CASCADE,
    key    BLOB NOT NULL UNIQUE CHECK (length(key) = 32) -- Ed25519, public
) STRICT, WITHOUT ROWID;
