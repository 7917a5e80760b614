#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files between a student, the hub and a teacher, with the real programs.

usage: files_test.py --build FOLDER [unittest's own arguments]
"""

import random

from cutting_proxy import CuttingProxy
from journey import Journey, main
from programs import Device


def content(size, seed=1):
    """Bytes that can't be packed, as photos and videos are."""
    return random.Random(seed).randbytes(size)


class Files(Journey):
    def setUp(self):
        super().setUp()
        self.tablet = self.device(self.students[0], "tablet")
        self.desk = self.device(self.teacher, "desk")
        self.item = self.tablet.items()[0]["id"]

    def file(self, name, size, seed=1):
        path = self.scratch / name
        path.write_bytes(content(size, seed))
        return path

    def listed(self, device):
        return {file["title"]: file for file in device.do("files")["files"]}

    def saved(self, device, file):
        path = self.scratch / "saved"
        device.do("files", "save", file, path)
        return path.read_bytes()

    def test_a_photo_reaches_the_teacher_and_a_worksheet_the_student(self):
        self.tablet.do("hand-in", self.item, "--text", "zie foto")
        photo = self.tablet.do("attach", self.item, self.file("photo.jpg", 700_000))["file"]
        self.assertEqual([file["state"] for file in self.tablet.do("files")["files"]], ["on the way"])
        self.desk.do("material", self.item, self.file("werkblad.pdf", 300_000, 2), "--title", "Werkblad")
        for device in (self.tablet, self.desk, self.tablet):
            self.assertEqual(device.sync()["files"]["left"], 0)
        self.assertEqual([file["state"] for file in self.desk.do("files")["files"]], ["here", "here"])
        self.assertEqual(self.saved(self.desk, photo), content(700_000))
        self.assertEqual(self.saved(self.tablet, "werkblad"), content(300_000, 2))

    def test_small_files_come_along_with_the_exchange(self):
        self.desk.do("material", self.item, self.file("woorden.txt", 9_000), "--title", "Woorden")
        self.desk.sync()
        self.tablet.sync()
        self.assertEqual(self.listed(self.tablet)["Woorden"]["state"], "here")
        self.assertEqual(self.saved(self.tablet, "woorden"), content(9_000))

    def test_a_parent_gets_no_photo_of_work(self):
        self.tablet.do("hand-in", self.item, "--text", "zie foto")
        self.tablet.do("attach", self.item, self.file("photo.jpg", 100_000))
        self.tablet.sync()
        phone = self.device(self.parent, "phone")
        self.assertEqual(phone.do("files")["files"], [])

    def test_a_line_that_costs_money_waits_and_says_its_price(self):
        self.desk.do("material", self.item, self.file("film.mp4", 400_000), "--title", "Film")
        self.desk.sync()
        waited = self.tablet.do("sync", "--metered")["files"]
        self.assertEqual((waited["left"], waited["priced"]), (0, 400_000))
        self.assertEqual(self.listed(self.tablet)["Film"]["state"], "at the hub")
        self.assertEqual(self.tablet.do("sync", "--metered", "--pay")["files"]["priced"], 0)
        self.assertEqual(self.saved(self.tablet, "film"), content(400_000))

    def test_a_hub_that_is_killed_and_a_device_that_is_cut_go_on_where_they_were(self):
        self.desk.do("material", self.item, self.file("film.mp4", 3_000_000), "--title", "Film")
        self.desk.sync()
        proxy = CuttingProxy(self.hub.url)
        self.addCleanup(proxy.close)
        laptop = Device(self.build, self.scratch / "laptop")
        laptop.pair(self.hub, self.students[0], proxy.url)
        while self.listed(laptop).get("Film", {"state": ""})["state"] != "here":
            proxy.lose_replies(after=400_000)
            laptop.attempt("sync")
            self.hub.kill()
            self.hub.start()
        self.assertGreaterEqual(proxy.lost, 1)
        self.assertEqual(self.saved(laptop, "film"), content(3_000_000))


if __name__ == "__main__":
    main()
