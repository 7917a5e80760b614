-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- With what this device signs bundles for sticks, and whose answers it believes. No row on a device that was paired before.
CREATE TABLE stick_key (
    only    INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    device  BLOB NOT NULL CHECK (length(device) = 16), -- under another name the device needs another key
    seed    BLOB NOT NULL CHECK (length(seed) = 32),   -- Ed25519
    hub_key BLOB NOT NULL CHECK (length(hub_key) = 32) -- Ed25519, public
) STRICT;
