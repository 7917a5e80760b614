# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workloads first, idle, monday, tick and gap over several lines, in turn with PouchDB.

Each round begins with an empty device and a hub that has the standard school year, for gap with a hub that gets the year only
after the device was there; both sides get the same texts, go
through the same link, and are timed in their own process from the moment the device begins until it rests.
"""

import contextlib
import datetime
import json
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import urllib.parse

import npm_packages
from bench import answer, emit, running, spread, tell, verdict
from link import LINES, Link

WORKS = ("first", "idle", "monday", "tick", "gap")
# What the hub has to begin with, and what happens then; "hello" is not measured.
STORIES = {"year": ("first", "idle", "monday", "tick"), "school": ("hello", "gap")}
BODY_BUDGETS = {"first": 300_000, "idle": 400, "monday": 16_000}
# On 2g, of the peer's time.
TIME_BUDGETS = {"first": 0.5, "monday": 0.35}
BYTES_OF_PEER = 0.6
USABLE_BUDGET = 8.0


def add_arguments(parser):
    parser.add_argument("--link", choices=LINES, action="append", help="only over this line; default LAN and 2g")
    parser.add_argument("--rounds", type=int, help="default 5, and 2 over lines that are slow")
    parser.add_argument("--peer", choices=("weekwijzer", "pouchdb"), action="append", help="only this side")
    parser.add_argument("--seed", type=int, default=1, help="which school year")


def listening(process):
    """The address a hub says it serves at."""
    return urllib.parse.urlsplit(json.loads(process.stdout.readline())["listening"])


class Weekwijzer:
    """The real hub, and a device on the real client."""

    name = "weekwijzer"

    def __init__(self, build, folder, seed):
        self.hub = build / "sync/hub/weekwijzer-hub"
        self.bench = build / "tests/bench/weekwijzer-bench"
        self.seed = seed
        self.folder = folder
        self.token = [self.do(f"hub-{begin}", "--data", folder / begin) for begin in STORIES][0]["token"]

    def do(self, command, *arguments):
        return answer(self.bench, command, "--seed", self.seed, *arguments)

    @contextlib.contextmanager
    def round(self, line, folder, begin):
        school, profile = folder / "hub", folder / "device"
        shutil.copytree(self.folder / begin, school)
        with running(self.hub, "serve", "--data", school, "--listen", "127.0.0.1:0", stdout=subprocess.PIPE) as hub:
            address = listening(hub)
            with Link(line, address.hostname, address.port) as link:
                def prepare(name):
                    if name == "monday":
                        self.do("hub-monday", "--data", school)
                        self.do("device-monday", "--profile", profile)
                    if name == "tick":
                        self.do("device-tick", "--profile", profile)
                    if name == "gap":
                        self.do("hub-plans", "--data", school)

                def work(_):
                    url = f"http://127.0.0.1:{link.port}"
                    return self.do("device-sync", "--profile", profile, "--hub", url, "--token", self.token)

                yield link, prepare, work


class PouchDB:
    """PouchDB in node, replicating with express-pouchdb."""

    name = "pouchdb"

    def __init__(self, build, folder, seed):
        self.programs = npm_packages.installed(build)
        self.texts = folder / "texts"
        subprocess.run([build / "tests/support/weekwijzer-school-year", "--out", self.texts, "--seed", str(seed)], check=True)
        changes = json.loads((self.texts / "monday_up.json").read_text())
        (self.texts / "tick_up.json").write_text(json.dumps([{**changes[-1], "id": "one-tick"}]))
        weeks = {item["plan"] for item in json.loads((self.texts / "first.json").read_text())}
        year, number, _ = datetime.date.today().isocalendar()
        this_week = f"{year}-W{number:02}"
        self.week = this_week if this_week in weeks else min(weeks)

    @contextlib.contextmanager
    def round(self, line, folder, begin):
        school, device = folder / "hub", folder / "device"
        school.mkdir()
        device.mkdir()
        command = ("node", self.programs / "hub.mjs", school, *((self.texts / "first.json",) if begin == "year" else ()))
        with running(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as hub:
            address = listening(hub)
            with Link(line, address.hostname, address.port) as link:
                url = f"http://127.0.0.1:{link.port}{address.path}"

                def prepare(name):
                    if name == "idle":
                        # After a first load that only came down, it once looks at every document for what to send.
                        answer("node", self.programs / "device.mjs", name, device, url, self.week)
                    if name in ("monday", "gap"):
                        hub.stdin.write(f"{self.texts / {'monday': 'monday_down.json', 'gap': 'first.json'}[name]}\n".encode())
                        hub.stdin.flush()
                        hub.stdout.readline()

                def work(name):
                    changes = (self.texts / f"{name}_up.json",) if name in ("monday", "tick") else ()
                    return answer("node", self.programs / "device.mjs", name, device, url, self.week, *changes)

                yield link, prepare, work


def one_round(side, name, folder):
    """All workloads in a row, each story on a device of its own."""
    for begin, works in STORIES.items():
        place = folder / begin
        place.mkdir(parents=True)
        with side.round(LINES[name], place, begin) as (link, prepare, work):
            for what in works:
                with link.unhindered():
                    prepare(what)
                    if what == "hello":
                        work(what)
                        continue
                before = link.traffic
                done = work(what)
                yield {"work": what, "peer": side.name, "link": name, **done, **vars(link.traffic - before)}
    shutil.rmtree(folder)


def run(arguments):
    lines = arguments.link or ["LAN", "2g"]
    wanted = arguments.peer or ["weekwijzer", "pouchdb"]
    measured = []
    with tempfile.TemporaryDirectory(prefix="weekwijzer-bench-") as scratch:
        folder = pathlib.Path(scratch)
        sides = [side(arguments.build, folder, arguments.seed) for side in (Weekwijzer, PouchDB) if side.name in wanted]
        for name in lines:
            rounds = arguments.rounds or (2 if LINES[name].delay else 5)
            for turn in range(rounds):
                for side in sides:
                    tell(f"… {side.name} over {name}, round {turn + 1} of {rounds}")
                    for result in one_round(side, name, folder / f"{side.name}-{name}-{turn}"):
                        emit(**result)
                        measured.append(result)
    summarise(measured, lines)
    return 0


def summarise(measured, lines):
    def of(work, peer, name, what):
        return [result[what] for result in measured
                if (result["work"], result["peer"], result["link"]) == (work, peer, name) and what in result]

    def bodies(work, peer, name):
        return [up + down for up, down in zip(of(work, peer, name, "up"), of(work, peer, name, "down"))]

    for name in lines:
        tell(f"\n{name}, min/median/max")
        tell(f"  {'':<18} {'requests':>10} {'up':>10} {'down':>11} {'seconds':>22} {'week usable':>20}")
        for work in WORKS:
            for peer in ("weekwijzer", "pouchdb"):
                seconds = of(work, peer, name, "seconds")
                if seconds:
                    usable = of(work, peer, name, "usable")
                    tell(f"  {work:<7}{peer:<11} {max(of(work, peer, name, 'requests')):>10} {max(of(work, peer, name, 'up')):>10} "
                         f"{max(of(work, peer, name, 'down')):>11} {spread(seconds, '{:.2f}'):>22} "
                         f"{spread(usable, '{:.2f}') if usable else '':>20}")
    tell("\nBudgets")
    for name in lines:
        for work in WORKS:
            ours, theirs = bodies(work, "weekwijzer", name), bodies(work, "pouchdb", name)
            if not ours:
                continue
            verdict(f"{name} {work}: requests", max(of(work, "weekwijzer", name, "requests")), 1, "{:.0f}")
            if work in BODY_BUDGETS:
                verdict(f"{name} {work}: bytes of bodies", max(ours), BODY_BUDGETS[work], "{:.0f}")
            if theirs:
                verdict(f"{name} {work}: bytes of PouchDB's", max(ours) / min(theirs), BYTES_OF_PEER)
            if theirs and name == "2g" and work in TIME_BUDGETS:
                times = [statistics.median(of(work, peer, name, "seconds")) for peer in ("weekwijzer", "pouchdb")]
                verdict(f"{name} {work}: time of PouchDB's", times[0] / times[1], TIME_BUDGETS[work])
            if name == "2g" and work == "first":
                verdict(f"{name} {work}: seconds until this week is usable", max(of(work, "weekwijzer", name, "usable")), USABLE_BUDGET)
