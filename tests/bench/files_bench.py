# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lesson of 20 MB comes down while the link is cut 10 times, and a photo of 3 MB goes up while it is cut 5 times.

`photo` runs in turn with tus-js-client sending to @tus/server, over the same link and cuts.
"""

import contextlib
import datetime
import functools
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
import urllib.parse

import npm_packages
from bench import answer, emit, running, spread, tell, verdict
from link import LINES, Link

WORKS = {"lesson": ("down", 20_000_000, 10), "photo": ("up", 3_000_000, 5)}
BUDGET = 1.02


def add_arguments(parser, work):
    parser.add_argument("--link", choices=LINES, action="append", help="only over this line; default LAN, for photo also 3g")
    parser.add_argument("--rounds", type=int, help="default 3 over LAN, 1 over others")
    parser.set_defaults(work=work)


def listening(process):
    """The address a hub says it serves at."""
    return urllib.parse.urlsplit(json.loads(process.stdout.readline())["listening"])


class Weekwijzer:
    """The real hub and two devices without a window: the teacher's has a line of its own."""

    name = "weekwijzer"

    def __init__(self, build):
        self.hub = build / "sync/hub/weekwijzer-hub"
        self.cli = build / "app/cli/weekwijzer-cli"

    def device(self, folder, *arguments):
        return answer(self.cli, "--profile", folder, "--json", *arguments)

    def paired(self, folder, school, role, url):
        people = answer(self.hub, "people", "--data", school, "--json")["people"]
        person = next(person for person in people if person["role"] == role)
        code = answer(self.hub, "pair-code", "--data", school, "--json", "--person", person["id"])["code"]
        self.device(folder, "pair", "--hub", url, "--code", code)
        self.device(folder, "sync")

    @contextlib.contextmanager
    def round(self, work, line, folder, content):
        school, student, teacher = folder / "hub", folder / "student", folder / "teacher"
        answer(self.hub, "demo", "--data", school, "--json", "--date", datetime.date.today().isoformat())
        with running(self.hub, "serve", "--data", school, "--listen", "127.0.0.1:0", stdout=subprocess.PIPE) as hub:
            address = listening(hub)
            with Link(line, address.hostname, address.port) as link:
                with link.unhindered():
                    self.paired(student, school, "student", f"http://127.0.0.1:{link.port}")
                    self.paired(teacher, school, "teacher", f"http://127.0.0.1:{address.port}")
                    item = self.device(student, "week")["items"][0]["id"]
                    if work == "lesson":
                        self.device(teacher, "material", item, content, "--title", "Les")
                        self.device(teacher, "sync")
                    else:
                        self.device(student, "hand-in", item, "--text", "zie foto")
                        self.device(student, "sync")
                        self.device(student, "attach", item, content)
                yield link, functools.partial(self.travel, student, teacher, content, folder)

    def travel(self, student, teacher, content, folder):
        """Until the device has nothing left to send or fetch; then all of it must be where it belongs."""
        began = time.monotonic()
        while self.device(student, "sync")["files"]["left"]:
            pass
        seconds = time.monotonic() - began
        self.device(teacher, "sync")
        for device in (student, teacher):
            file = self.device(device, "files")["files"][0]["file"]
            self.device(device, "files", "save", file, folder / "copy")
            assert (folder / "copy").read_bytes() == content.read_bytes(), "the file is another one"
        return seconds


class Tus:
    """tus-js-client in node, sending to @tus/server."""

    name = "tus"

    def __init__(self, build):
        self.programs = npm_packages.installed(build)

    @contextlib.contextmanager
    def round(self, _, line, folder, content):
        store = folder / "store"
        store.mkdir(parents=True)
        with running("node", self.programs / "tus_hub.mjs", store, stdout=subprocess.PIPE) as hub:
            address = listening(hub)
            with Link(line, address.hostname, address.port) as link:
                yield link, functools.partial(self.travel, link.port, content, store)

    def travel(self, port, content, store):
        began = time.monotonic()
        answer("node", self.programs / "tus_device.mjs", f"http://127.0.0.1:{port}/files", content)
        seconds = time.monotonic() - began
        arrived = [path for path in store.iterdir() if path.suffix != ".json"]
        assert [path.read_bytes() for path in arrived] == [content.read_bytes()], "the file is another one"
        return seconds


def one_round(side, work, name, folder):
    way, size, cuts = WORKS[work]
    folder.mkdir()
    content = folder / ("les.mp4" if work == "lesson" else "foto.jpg")
    content.write_bytes(random.Random(size).randbytes(size))
    with side.round(work, LINES[name], folder, content) as (link, travel):
        before = link.traffic
        # Between the cuts equal parts of the file, and of the little around it.
        link.cut(way, size // (cuts + 1), cuts)
        seconds = travel()
        traffic = link.traffic - before
        result = {"work": work, "peer": side.name, "link": name, "seconds": seconds, "cuts": link.cuts, **vars(traffic)}
    shutil.rmtree(folder)
    return result


def run(arguments):
    work = arguments.work
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    lines = arguments.link or (["LAN", "3g"] if work == "photo" else ["LAN"])
    sides = [Weekwijzer(arguments.build)] + ([Tus(arguments.build)] if work == "photo" else [])
    way, size, _ = WORKS[work]
    measured = []
    with tempfile.TemporaryDirectory(prefix="weekwijzer-bench-") as scratch:
        for name in lines:
            for turn in range(arguments.rounds or (1 if LINES[name].delay else 3)):
                for side in sides:
                    tell(f"… {side.name} over {name}, round {turn + 1}")
                    measured.append(one_round(side, work, name, pathlib.Path(scratch) / f"{side.name}-{name}-{turn}"))
                    emit(**measured[-1])
    for name in lines:
        tell(f"\n{work} over {name}, min/median/max")
        for side in sides:
            own = [result for result in measured if (result["peer"], result["link"]) == (side.name, name)]
            tell(f"  {side.name:<11} {own[0]['cuts']:>2} cuts  bytes/file {spread([one[way] / size for one in own], '{:.4f}'):>22}"
                 f"  all bytes/file {spread([(one['wire_up'] + one['wire_down']) / size for one in own], '{:.4f}'):>22}"
                 f"  {spread([one['seconds'] for one in own], '{:.1f}'):>16} s  {max(one['requests'] for one in own):>4} requests")
    tell("\nBudgets")
    for name in lines:
        ours = [result[way] / size for result in measured if (result["peer"], result["link"]) == ("weekwijzer", name)]
        verdict(f"{name} {work}: bytes of bodies, of the file", max(ours), BUDGET, "{:.4f}")
    return 0
