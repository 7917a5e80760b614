-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The hub's clock when an exchange last ended well: all that the hub had then was written before it. 0 when that was before this column.
ALTER TABLE device ADD COLUMN contact_clock INTEGER NOT NULL DEFAULT 0;
