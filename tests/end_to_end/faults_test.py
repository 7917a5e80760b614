#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real faults on the real programs: full disks, copied profiles, newer files, a hub that restarts under load, bad guests.

usage: faults_test.py --build FOLDER [unittest's own arguments]
"""

import concurrent.futures
import contextlib
import os
import shutil
import socket
import subprocess
import threading
import time
import unittest

from cutting_proxy import CuttingProxy
from journey import Journey, main
from programs import PATIENCE, Device, Hub, free_to_place, run

DISK_FULL, NEWER_FILE = 15, 14


@contextlib.contextmanager
def small_disk(folder, size):
    """A file system with room for so many KiB."""
    folder.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)],
                                                   stderr=subprocess.DEVNULL, check=False).returncode == 0
    if not mounted:
        raise unittest.SkipTest("only root may mount a small file system here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder, leaving=0):
    """Takes all room but this many bytes; answers the file that has it."""
    path = folder / "filler"
    with open(path, "wb", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(b"\0" * 4096):
            pass
    os.truncate(path, max(0, path.stat().st_size - leaving))
    return path


class FullDisk(Journey):
    def texts(self, device):
        return sorted(work["text"] for item in device.items() for work in item["handIns"])

    def test_a_device_without_room_keeps_what_it_said_it_kept(self):
        with small_disk(self.scratch / "disk", 4096) as disk:
            tablet = Device(self.build, disk / "tablet")
            tablet.pair(self.hub, self.students[0])
            tablet.sync()
            item = free_to_place(tablet.items())[0]["id"]
            filler = fill(disk, leaving=96 * 1024)
            saved, refused = [], 0
            for number in range(40):
                text = f"Versie {number}: " + "een lang verhaal " * 300
                attempt = tablet.attempt("hand-in", item, "--text", text)
                if attempt.code == 0:
                    saved.append(text)
                else:
                    self.assertEqual((attempt.code, attempt.error["kind"]), (DISK_FULL, "DiskFull"))
                    refused += 1
            self.assertGreater(refused, 0)
            self.assertEqual(self.texts(tablet), sorted(saved))
            self.assertIn(tablet.attempt("sync").code, (0, DISK_FULL))
            self.assertEqual(self.texts(tablet), sorted(saved))
            filler.unlink()
            self.assertEqual(tablet.sync()["waiting"], 0)
            self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), sorted(saved))

    def test_a_hub_without_room_says_so_and_goes_on_later(self):
        with small_disk(self.scratch / "disk", 16384) as disk:
            hub = Hub(self.build, disk / "hub")
            hub.make_demo()
            hub.start()
            self.addCleanup(hub.kill)
            tablet = Device(self.build, self.scratch / "tablet")
            tablet.pair(hub, hub.people("student")[0])
            tablet.sync()
            item = free_to_place(tablet.items())[0]["id"]
            filler = fill(disk)
            texts = [f"Versie {number}: " + "een lang verhaal " * 300 for number in range(30)]
            for text in texts:
                tablet.do("hand-in", item, "--text", text)
            attempt = tablet.attempt("sync")
            self.assertEqual(attempt.error["kind"], "Busy")
            self.assertEqual(tablet.do("status")["waiting"], len(texts) + 1)  # And what parents see of it.
            filler.unlink()
            self.assertEqual(tablet.sync()["waiting"], 0)
            self.assertEqual(sorted(row["fields"]["text"] for row in hub.records("hand_in")), sorted(texts))
            self.assertEqual(hub.stop(), 0)


class Copies(Journey):
    def test_a_copied_profile_takes_a_name_of_its_own_and_nothing_is_lost(self):
        tablet = self.device(self.students[0], "tablet")
        items = [item["id"] for item in free_to_place(tablet.items())[:2]]
        tablet.do("hand-in", items[0], "--text", "Van voor het kopiëren")
        shutil.copytree(tablet.folder, self.scratch / "copy")
        copy = Device(self.build, self.scratch / "copy")
        tablet.do("hand-in", items[0], "--text", "Van de tablet")
        copy.do("hand-in", items[1], "--text", "Van de kopie")
        expected = ["Van de kopie", "Van de tablet", "Van voor het kopiëren"]
        for _ in range(2):
            for device in (tablet, copy):
                self.assertEqual(device.sync()["waiting"], 0)
        self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), expected)
        self.assertEqual(tablet.own_state(), copy.own_state())
        # Both go on speaking, each for itself.
        tablet.do("tick", items[0])
        copy.do("tick", items[1])
        for device in (tablet, copy, tablet):
            self.assertEqual(device.sync()["waiting"], 0)
        self.assertEqual(tablet.own_state(), copy.own_state())

    def test_a_profile_put_back_from_yesterday_goes_on(self):
        tablet = self.device(self.students[0], "tablet")
        item = free_to_place(tablet.items())[0]["id"]
        tablet.do("hand-in", item, "--text", "Eerste")
        shutil.copytree(tablet.folder, self.scratch / "yesterday")
        tablet.do("hand-in", item, "--text", "Tweede")
        tablet.sync()
        shutil.rmtree(tablet.folder)
        shutil.copytree(self.scratch / "yesterday", tablet.folder)
        tablet.do("hand-in", item, "--text", "Derde")
        for _ in range(2):
            self.assertEqual(tablet.sync()["waiting"], 0)
        self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), ["Derde", "Eerste", "Tweede"])
        self.assertEqual(sorted(work["text"] for work in tablet.item(item)["handIns"]), ["Derde", "Eerste", "Tweede"])


class OtherVersions(Journey):
    def with_version(self, path, key, version):
        """Marks a database as written by another version of the program."""
        script = f"PRAGMA key = \"x'{key}'\"; PRAGMA user_version = {version}; PRAGMA wal_checkpoint(TRUNCATE);"
        subprocess.run(["sqlcipher", str(path), script], check=True, stdout=subprocess.DEVNULL)

    def test_a_file_of_a_newer_program_is_left_alone(self):
        tablet = self.device(self.students[0], "tablet")
        database = tablet.folder / "device.db"
        key = (tablet.folder / "device.key").read_text().strip()
        self.with_version(database, key, 99)
        before = database.read_bytes()
        for arguments in (("week",), ("sync",), ("status",)):
            attempt = tablet.attempt(*arguments)
            self.assertEqual((attempt.code, attempt.error["kind"]), (NEWER_FILE, "NewerFile"))
        self.assertEqual(database.read_bytes(), before)

    def test_a_hub_of_a_newer_program_is_left_alone(self):
        self.assertEqual(self.hub.stop(), 0)
        database = self.hub.folder / "hub.db"
        self.with_version(database, (self.hub.folder / "hub.key").read_bytes().hex(), 99)
        before = database.read_bytes()
        self.assertEqual(self.hub.try_command("people").code, NEWER_FILE)
        serving = run([self.build.hub, "serve", "--data", self.hub.folder, "--listen", "127.0.0.1:0"])
        self.assertEqual(serving.code, NEWER_FILE)
        self.assertEqual(database.read_bytes(), before)


class Load(Journey):
    ROUNDS = 12

    def busy_student(self, device, number):
        """Works and exchanges, whether the hub is there or not; answers what was handed in."""
        items = [item["id"] for item in free_to_place(device.items())[:3]]
        texts = []
        for turn in range(self.ROUNDS):
            text = f"{device.folder.name} {number} {turn}"
            device.do("hand-in", items[turn % 3], "--text", text)
            device.do("tick", items[turn % 3], *(() if turn % 2 else ("--undo",)))
            texts.append(text)
            attempt = device.attempt("sync")
            if attempt.code not in (0, 9, 10):
                raise AssertionError(f"sync ended with {attempt.code}: {attempt.error_text}")
        return texts

    def test_a_hub_that_restarts_under_load_loses_nothing_and_doubles_nothing(self):
        devices = [self.device(self.students[number % len(self.students)], f"device{number}") for number in range(4)]
        done = threading.Event()
        restarts = []

        def restart():
            while not done.is_set():
                time.sleep(0.15)
                restarts.append(self.hub.stop() if len(restarts) % 2 else self.hub.kill())
                self.hub.start()

        with concurrent.futures.ThreadPoolExecutor(len(devices) + 1) as pool:
            work = [pool.submit(self.busy_student, device, number) for number, device in enumerate(devices)]
            restarting = pool.submit(restart)
            concurrent.futures.wait(work)
            done.set()
            restarting.result()
        self.assertGreater(len(restarts), 3)
        # A hub that was asked to stop finished what it had begun.
        self.assertTrue(all(code in (0, -9) for code in restarts), restarts)
        handed_in = sorted(text for each in work for text in each.result())
        for _ in range(2):
            for device in devices:
                self.assertEqual(device.sync()["waiting"], 0)
        self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), handed_in)
        for one, other in zip(devices, devices[len(self.students):]):
            self.assertEqual(one.own_state(), other.own_state())

    def test_two_hubs_on_one_database_are_one_hub(self):
        second = Hub(self.build, self.hub.folder)
        second.start()
        self.addCleanup(second.kill)
        devices = [self.device(self.students[0], f"device{number}", hub.url) for number, hub in enumerate((self.hub, second))]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            handed_in = sorted(text for texts in pool.map(self.busy_student, devices, (0, 1)) for text in texts)
        for device in (*devices, *devices):
            self.assertEqual(device.sync()["waiting"], 0)
        self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), handed_in)
        self.assertEqual(devices[0].own_state(), devices[1].own_state())


class CutReplies(Journey):
    def test_cut_here_and_there_it_comes_to_the_same(self):
        way = CuttingProxy(self.hub.url)
        self.addCleanup(way.close)
        tablet = self.device(self.students[0], "tablet", way.url)
        item = self.work_offline(tablet)
        for passed in (0, 1, 16, 150, 170, 180, 190, 200, 230, 260, 300):
            way.lose_replies(after=passed)
            tablet.attempt("sync")
            tablet.do("hand-in", item["id"], "--text", f"Na {passed} bytes")
        way.keep_replies()
        for _ in range(2):
            self.assertEqual(tablet.sync()["waiting"], 0)
        texts = sorted(work["text"] for work in tablet.item(item["id"])["handIns"])
        self.assertEqual(sorted(row["fields"]["text"] for row in self.hub.records("hand_in")), texts)
        self.assertEqual(len(texts), 12)
        self.assertEqual(self.device(self.students[0], "witness").own_state(), tablet.own_state())


class BadGuests(Journey):
    HEAD = b"POST /v1/sync HTTP/1.1\r\nHost: hub\r\nContent-Type: application/vnd.weekwijzer.frames\r\n"

    def connection(self):
        host, port = self.hub.url.removeprefix("http://").rsplit(":", 1)
        line = socket.create_connection((host, int(port)), PATIENCE)
        self.addCleanup(line.close)
        return line

    def answer(self, request):
        """All that comes back for it, until nothing more does."""
        line = self.connection()
        line.settimeout(0.5)
        got = b""
        with contextlib.suppress(OSError):
            line.sendall(request)
        with contextlib.suppress(OSError):
            while part := line.recv(65536):
                got += part
        return got

    def memory(self):
        """KiB the hub's process has in use."""
        with open(f"/proc/{self.hub.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))

    def seconds_for_health(self):
        begun = time.monotonic()
        self.assertIn(b"200 OK", self.answer(b"GET /v1/health HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"))
        return time.monotonic() - begun

    def test_slow_senders_keep_nobody_waiting(self):
        before = self.memory()
        guests = [self.connection() for _ in range(300)]
        for number, guest in enumerate(guests):
            guest.sendall(self.HEAD + (b"Content-Length: 4000000\r\n\r\nabc" if number % 2 else b"X-Slow"))
        for _ in range(3):
            for guest in guests:
                guest.sendall(b"x")
            self.assertLess(self.seconds_for_health(), 2)
        self.assertEqual(self.device(self.students[0], "tablet").sync()["waiting"], 0)
        self.assertLess(self.memory() - before, 64 * 1024)

    def test_masses_of_headers_are_no_request(self):
        before = self.memory()
        for headers in (b"X: y\r\n" * 10_000, b"".join(b"X%d: y\r\n" % number for number in range(10_000)), b"X: " + b"y" * 4_000_000):
            got = self.answer(self.HEAD + headers + b"Content-Length: 3\r\n\r\nabc")
            self.assertNotIn(b" 200 ", got[:20])
        self.assertLess(self.seconds_for_health(), 2)
        self.assertLess(self.memory() - before, 64 * 1024)

    def test_two_truths_about_the_length_are_none(self):
        smuggled = b"GET /v1/health HTTP/1.1\r\nHost: hub\r\n\r\n"
        for lengths in (b"Content-Length: 3\r\nContent-Length: 50\r\n", b"Content-Length: 50\r\nContent-Length: 3\r\n",
                        b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
                        b"Content-Length: 3, 3\r\n", b"Content-Length: 12abc\r\n", b"Content-Length: 0x3\r\n", b"Content-Length: +3\r\n",
                        b"Transfer-Encoding: xchunked\r\n", b"Transfer-Encoding: chunked, identity\r\n"):
            got = self.answer(self.HEAD + lengths + b"\r\nabc" + smuggled)
            self.assertNotIn(b'{"status":"ok"}', got, lengths)
        self.assertLess(self.seconds_for_health(), 2)

    def test_who_asks_and_does_not_listen_takes_no_memory(self):
        before = self.memory()
        guests = [self.connection() for _ in range(50)]
        for guest in guests:
            guest.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            with contextlib.suppress(OSError):
                guest.settimeout(0.2)
                guest.sendall(b"GET /v1/health HTTP/1.1\r\nHost: hub\r\n\r\n" * 2000)
        self.assertLess(self.seconds_for_health(), 5)
        self.assertLess(self.memory() - before, 64 * 1024)


if __name__ == "__main__":
    main()
