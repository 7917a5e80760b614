#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a network: what students do travels to the hub and back on a stick that somebody carries.

usage: stick_test.py --build FOLDER [unittest's own arguments]
"""

import os
import shutil

from journey import Journey, main
from programs import free_to_place


class ByStick(Journey):
    def setUp(self):
        super().setUp()
        self.stick = self.scratch / "stick"
        self.stick.mkdir()

    def carry(self, *devices):
        """A mule takes everybody's work in and everybody's answers out."""
        for device in devices:
            device.do("bundle", "export", "--to", self.stick)
        report = self.hub.command("bundle", "import", self.stick)
        for device in devices:
            device.do("bundle", "import", self.stick)
        return report

    def test_two_students_and_a_mule(self):
        phone = self.device(self.students[0], "phone")
        laptop = self.device(self.students[1], "laptop")
        tablet = self.device(self.students[0], "tablet")
        # From here on nobody has a network, and the hub doesn't listen.
        self.hub.stop()
        item = self.work_offline(phone)
        other = free_to_place(laptop.items())[0]
        laptop.do("place", other["id"], "friday")
        self.assertGreater(phone.do("status")["waiting"], 0)
        self.assertEqual(phone.attempt("sync").code, 9)

        report = self.carry(phone, laptop)
        self.assertEqual((report["taken"], report["failed"]), (2, 0))
        for device in (phone, laptop):
            self.assertEqual(device.do("status")["waiting"], 0)
            self.assertEqual(device.do("status")["notAccepted"], [])
        self.assertIsNotNone(phone.item(item["id"])["handIns"][0]["receivedAt"])
        # The other device of the same student hears of it the same way.
        self.carry(tablet)
        self.assertEqual(tablet.own_state(), phone.own_state())
        self.assertNotEqual(laptop.own_state(), phone.own_state())

        # The stick lies in a drawer and comes once more: nothing changes.
        before, rows = phone.own_state(), self.hub.records("tick")
        self.hub.command("bundle", "import", self.stick)
        phone.do("bundle", "import", self.stick)
        self.assertEqual((phone.own_state(), self.hub.records("tick")), (before, rows))
        # And the network, when it is back, has nothing left to do.
        self.hub.start()
        phone.sync()
        self.assertEqual(phone.own_state(), before)

    def test_a_school_that_takes_back_what_it_agreed_is_obeyed_by_stick(self):
        phone = self.device(self.students[0], "phone")
        self.hub.stop()
        item = free_to_place(phone.items())[0]
        phone.do("hand-in", item["id"], "--text", "Klaar.")
        self.carry(phone)
        self.assertIn(3, {row["fields"]["state"] for row in self.hub.records("shared_state")})
        self.hub.command("sharing", "--parts", "nothing")
        self.carry(phone)
        self.assertGreater(phone.do("status")["waiting"], 0)
        self.carry(phone)
        self.assertEqual({row["fields"]["state"] for row in self.hub.records("shared_state")}, {0})

    def test_a_photo_comes_to_the_teacher(self):
        phone = self.device(self.students[0], "phone")
        laptop = self.device(self.teacher, "laptop")
        self.hub.stop()
        item = self.work_offline(phone)
        photo = self.scratch / "photo.bin"
        photo.write_bytes(os.urandom(700_000))
        phone.do("attach", item["id"], photo)
        # In; to the teacher, who hears of it; and what the teacher then asks for.
        self.carry(phone)
        self.assertEqual([file["state"] for file in phone.do("files")["files"]], ["here"])
        self.carry(laptop)
        self.carry(laptop)
        file = next(file for file in laptop.do("files")["files"] if file["size"] == 700_000)
        laptop.do("files", "save", file["file"], self.scratch / "saved.jpg")
        self.assertEqual((self.scratch / "saved.jpg").read_bytes(), photo.read_bytes())

    def test_what_lies_on_the_stick_tells_nothing(self):
        phone = self.device(self.students[0], "phone")
        item = self.work_offline(phone)
        self.carry(phone)
        files = sorted(self.stick.iterdir())
        self.assertEqual([file.suffix for file in files], [".wwb", ".wwb"])
        for file in files:
            content = file.read_bytes()
            for words in (self.students[0]["name"], item["title"], "Breuken deel je"):
                self.assertNotIn(words.encode(), content)
                self.assertNotIn(words, file.name)

    def test_damage_and_strangers_are_refused_in_words(self):
        phone = self.device(self.students[0], "phone")
        self.work_offline(phone)
        work = self.scratch / phone.do("bundle", "export", "--to", self.stick)["files"][0]
        content = work.read_bytes()
        for damaged, kind in ((content[:len(content) // 2], "Damaged"), (content[:100] + b"x" + content[101:], "BadSignature"), (b"nothing", "BadInput"),
                              (content[:7] + b"\x02" + content[8:], "NewerFile")):
            work.write_bytes(damaged)
            result = self.hub.try_command("bundle", "import", work)
            self.assertEqual([bundle["error"] for bundle in result.json["bundles"]], [kind])
            self.assertNotEqual(result.code, 0)
        self.assertEqual(self.hub.try_command("bundle", "import", self.scratch / "nowhere").code, 5)
        self.assertEqual(phone.attempt("bundle", "import", self.stick).code, 14)
        self.assertEqual(phone.attempt("bundle", "export", "--to", self.scratch / "nowhere").code, 5)
        self.assertEqual(phone.attempt("bundle", "export").code, 2)
        # Its own device is no longer known: the work stays there, and can be written again.
        work.write_bytes(content)
        self.hub.command("revoke", "--device", self.hub.command("devices")["devices"][0]["id"])
        self.assertEqual(self.hub.try_command("bundle", "import", self.stick).json["bundles"][0]["error"], "Unpaired")
        self.assertGreater(phone.do("bundle", "export", "--to", self.stick)["changes"], 0)

    def test_answers_go_where_they_are_wanted(self):
        phone = self.device(self.students[0], "phone")
        self.work_offline(phone)
        phone.do("bundle", "export", "--to", self.stick)
        answers = self.scratch / "answers"
        answers.mkdir()
        self.hub.command("bundle", "import", self.stick, "--answers", answers)
        self.assertEqual(len(list(self.stick.iterdir())), 1)
        shutil.rmtree(self.stick)
        phone.do("bundle", "import", answers)
        self.assertEqual(phone.do("status")["waiting"], 0)


if __name__ == "__main__":
    main()
