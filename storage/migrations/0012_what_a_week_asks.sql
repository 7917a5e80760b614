-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A week asks for these whenever it is looked at, of all the years on the device.
CREATE INDEX plan_item_by_day ON plan_item (day) WHERE day IS NOT NULL;
CREATE INDEX plan_item_by_moment ON plan_item (instead_of) WHERE instead_of IS NOT NULL;
CREATE INDEX own_task_by_any_week ON own_task (week);
CREATE INDEX work_decision_by_any_week ON work_decision (to_week);
CREATE INDEX work_choice_by_item ON work_choice (item);
CREATE INDEX shared_state_by_student ON shared_state (student, item);
