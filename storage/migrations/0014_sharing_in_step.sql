-- SPDX-FileCopyrightText: 2026 Weekwijzer contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE coach_message ADD COLUMN coach BLOB; -- whom it was told to; NULL in rows of before

-- What is shared with parents is nobody else's: it moves from the family's scope (4) to the parents' (7).
UPDATE shared_state SET scope = CAST(x'07' || substr(scope, 2) AS BLOB);
UPDATE sharing_choice SET scope = CAST(x'07' || substr(scope, 2) AS BLOB);

-- Records that changed since what parents see was last brought in step with them: an item on which something was done, a new
-- plan, the school or the student's choice. Kept by triggers, so that a row and this word of it come together whoever writes.
CREATE TABLE sharing_news (
    record BLOB NOT NULL PRIMARY KEY CHECK (length(record) = 16)
) STRICT, WITHOUT ROWID;
INSERT INTO sharing_news SELECT id FROM school;

CREATE TRIGGER news_of_tick AFTER INSERT ON tick BEGIN
    INSERT INTO sharing_news VALUES (NEW.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_changed_tick AFTER UPDATE OF done ON tick WHEN NEW.done <> OLD.done BEGIN
    INSERT INTO sharing_news VALUES (NEW.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_lost_tick AFTER DELETE ON tick BEGIN
    INSERT INTO sharing_news VALUES (OLD.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_hand_in AFTER INSERT ON hand_in BEGIN
    INSERT INTO sharing_news VALUES (NEW.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_lost_hand_in AFTER DELETE ON hand_in BEGIN
    INSERT INTO sharing_news VALUES (OLD.item) ON CONFLICT DO NOTHING;
END;
-- Work may be here before the item it is about.
CREATE TRIGGER news_of_item AFTER INSERT ON plan_item
WHEN EXISTS (SELECT 1 FROM tick WHERE item = NEW.id) OR EXISTS (SELECT 1 FROM hand_in WHERE item = NEW.id) BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_step AFTER INSERT ON step WHEN EXISTS (SELECT 1 FROM tick WHERE item = NEW.item) BEGIN
    INSERT INTO sharing_news VALUES (NEW.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_lost_step AFTER DELETE ON step WHEN EXISTS (SELECT 1 FROM tick WHERE item = OLD.item) BEGIN
    INSERT INTO sharing_news VALUES (OLD.item) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_plan AFTER INSERT ON week_plan BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_school AFTER INSERT ON school BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_changed_school AFTER UPDATE OF shared_with_parents ON school
WHEN NEW.shared_with_parents IS NOT OLD.shared_with_parents BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_choice AFTER INSERT ON sharing_choice BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER news_of_changed_choice AFTER UPDATE OF parts ON sharing_choice WHEN NEW.parts IS NOT OLD.parts BEGIN
    INSERT INTO sharing_news VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
