#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files between a student, the hub and a teacher, with the real programs.

usage: files_test.py --build FOLDER [unittest's own arguments]
"""

import random
import struct
import subprocess
import wave

from cutting_proxy import CuttingProxy
from journey import Journey, main
from programs import Device


def content(size, seed=1):
    """Bytes that can't be packed, as photos and videos are."""
    return random.Random(seed).randbytes(size)


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def noted_by_a_phone(jpeg):
    """The same picture with what a phone adds: the place and its owner in EXIF and XMP, a comment, and a film after the end."""
    entry = struct.pack(">HHII", 0x0002, 5, 3, 26)
    degrees = struct.pack(">6I", 51, 1, 3, 1, 11, 1)
    place = struct.pack(">H", 1) + entry + struct.pack(">I", 0) + degrees
    first = struct.pack(">H", 1) + struct.pack(">HHII", 0x8825, 4, 1, 26) + struct.pack(">I", 0)
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + first + place
    xmp = b"http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>51,3,11N</exif:GPSLatitude>"
    return jpeg[:2] + segment(0xE1, exif) + segment(0xE1, xmp) + segment(0xFE, b"Noor, Gent") + jpeg[2:] + b"ftypmp42 film"


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

    def test_a_scan_reaches_the_teacher_and_a_worksheet_the_student(self):
        self.tablet.do("hand-in", self.item, "--text", "zie foto")
        photo = self.tablet.do("attach", self.item, self.file("scan.bin", 700_000))["file"]
        self.assertEqual([file["state"] for file in self.tablet.do("files")["files"]], ["on the way"])
        self.desk.do("material", self.item, self.file("werkblad.pdf", 300_000, 2), "--title", "Werkblad")
        for device in (self.tablet, self.desk, self.tablet):
            self.assertEqual(device.sync()["files"]["left"], 0)
        self.assertEqual([file["state"] for file in self.desk.do("files")["files"]], ["here", "here"])
        self.assertEqual(self.saved(self.desk, photo), content(700_000))
        self.assertEqual(self.saved(self.tablet, "werkblad"), content(300_000, 2))

    def test_what_a_teacher_says_comes_to_the_student_alone(self):
        recording = self.scratch / "antwoord.wav"
        with wave.open(str(recording), "wb") as sound:
            sound.setparams((1, 1, 8000, 0, "NONE", "none"))
            sound.writeframes(content(100_000, 3))
        self.tablet.do("hand-in", self.item, "--text", "klaar")
        self.tablet.sync()
        self.desk.sync()
        hand_in = self.desk.do("feedback", "waiting")["handIns"][0]["id"]
        refused = self.desk.attempt("feedback", "give", hand_in, "--recording", self.file("les.pdf", 1000))
        self.assertEqual(refused.error["kind"], "Invalid")
        self.desk.do("feedback", "give", hand_in, "--recording", recording)
        self.desk.sync()
        self.assertEqual(self.tablet.sync()["files"]["left"], 0)
        spoken = self.tablet.do("feedback")["feedback"][0]["recording"]
        self.assertEqual(self.saved(self.tablet, spoken), recording.read_bytes())
        mother = self.device(self.parent, "phone")
        self.assertEqual(mother.do("files")["files"], [])

    def test_a_photo_handed_in_offline_reaches_the_teacher_without_its_place(self):
        path = self.scratch / "blad.jpg"
        subprocess.run(["convert", "-size", "3000x2000", "plasma:red-blue", path], check=True)
        path.write_bytes(noted_by_a_phone(path.read_bytes()))
        secrets = [b"Exif", b"GPS", b"ns.adobe.com", b"Noor", b"film", struct.pack(">6I", 51, 1, 3, 1, 11, 1)]
        for secret in secrets:
            self.assertIn(secret, path.read_bytes())
        kept = self.tablet.do("attach", self.item, path, "--next", "--size", "small")
        self.assertEqual(self.tablet.do("files")["files"], [])
        self.tablet.do("hand-in", self.item, "--text", "")
        for device in (self.tablet, self.desk):
            self.assertEqual(device.sync()["files"]["left"], 0)
        self.assertEqual(self.listed(self.desk)["blad.jpg"]["mediaType"], "image/jpeg")
        arrived = self.saved(self.desk, kept["file"])
        self.assertTrue(arrived.startswith(b"\xff\xd8") and arrived.endswith(b"\xff\xd9"))
        self.assertEqual(len(arrived), kept["size"])
        self.assertLess(len(arrived), len(path.read_bytes()) / 2)
        for secret in secrets:
            self.assertNotIn(secret, arrived)

    def test_a_picture_that_is_cut_is_not_kept(self):
        path = self.scratch / "half.jpg"
        subprocess.run(["convert", "-size", "300x200", "plasma:red-blue", path], check=True)
        path.write_bytes(path.read_bytes()[:-500])
        self.assertEqual(self.tablet.attempt("attach", self.item, path, "--next").error["kind"], "BadInput")
        self.assertEqual(self.tablet.attempt("hand-in", self.item, "--text", "").error["kind"], "Invalid")

    def test_small_files_come_along_with_the_exchange(self):
        self.desk.do("material", self.item, self.file("woorden.txt", 9_000), "--title", "Woorden")
        self.desk.sync()
        self.tablet.sync()
        self.assertEqual(self.listed(self.tablet)["Woorden"]["state"], "here")
        self.assertEqual(self.saved(self.tablet, "woorden"), content(9_000))

    def test_a_parent_gets_no_photo_of_work(self):
        self.tablet.do("hand-in", self.item, "--text", "zie foto")
        self.tablet.do("attach", self.item, self.file("scan.bin", 100_000))
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
