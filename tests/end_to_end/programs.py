# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs as objects: a hub on a free port of the loopback, and devices without a window."""

import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time

# The demo school's three weeks lie around this Wednesday of week 47.
TODAY = "2026-11-18"
WEEK = "2026-W47"

PATIENCE = 30  # seconds; only a program that hangs takes as long

# The same today for the programs and for who drives them, wherever that is.
os.environ["TZ"] = "Europe/Brussels"
time.tzset()


def environment():
    """The same words everywhere."""
    return {**os.environ, "LC_ALL": "C.UTF-8"}


class Refused(AssertionError):
    """A program ended with another code than 0."""

    def __init__(self, arguments, result):
        super().__init__(f"{' '.join(map(str, arguments))} ended with {result.code}: {result.error_text}")
        self.result = result


class Result:
    """How a command ended, and what it said."""

    def __init__(self, process):
        self.code = process.returncode
        self.text = process.stdout
        self.error_text = process.stderr.strip()

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def error(self):
        """What weekwijzer-cli says on failure: kind and message."""
        return json.loads(self.error_text)["error"]


class Build:
    """Where the programs are: the folder CMake built in."""

    def __init__(self, folder):
        folder = pathlib.Path(folder).resolve()
        self.folder = folder
        self.hub = folder / "sync/hub/weekwijzer-hub"
        self.cli = folder / "app/cli/weekwijzer-cli"
        self.reminders = folder / "app/reminders/weekwijzer-reminders"
        self.app = next((path for path in (folder / "app/weekwijzer", folder / "qml/weekwijzer") if path.exists()),
                        folder / "app/weekwijzer")


def run(arguments, given=None):
    process = subprocess.run([str(argument) for argument in arguments], input=given, capture_output=True, text=True,
                             timeout=PATIENCE, env=environment(), check=False,
                             stdin=subprocess.DEVNULL if given is None else None)
    return Result(process)


class Hub:
    """A hub's folder, and its server while that runs; after a restart it listens where it did before."""

    def __init__(self, build, folder):
        self.program = build.hub
        self.folder = pathlib.Path(folder)
        self.process = None
        self.url = None
        self.complaints = None

    def try_command(self, name, *arguments):
        return run([self.program, name, "--data", self.folder, "--json", *arguments])

    def command(self, name, *arguments):
        result = self.try_command(name, *arguments)
        if result.code != 0:
            raise Refused((name, *arguments), result)
        return result.json

    def make_demo(self, date=TODAY):
        return self.command("demo", "--date", date)

    def people(self, role):
        return [person for person in self.command("people")["people"] if person["role"] == role]

    def person(self, name):
        return next(person for person in self.command("people")["people"] if person["name"] == name)

    def code(self, person):
        return self.command("pair-code", "--person", person["id"])["code"]

    def records(self, kind):
        """Rows of a kind that have not been withdrawn: {id, seq, fields, …}."""
        return [row for row in self.command("records", "--kind", kind)["records"] if not row["withdrawn"]]

    def begin(self):
        """Starts the server; `wait_until_ready` says when it listens."""
        self.complaints = open(self.folder / "hub.log", "ab")
        listen = "127.0.0.1:0" if self.url is None else self.url.removeprefix("http://")
        self.process = subprocess.Popen([self.program, "serve", "--data", self.folder, "--listen", listen], env=environment(),
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.complaints)

    def wait_until_ready(self):
        line = b""
        deadline = time.monotonic() + PATIENCE
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            part = os.read(self.process.stdout.fileno(), 4096) if ready else b""
            if not part:
                raise AssertionError(f"the hub does not listen: {(self.folder / 'hub.log').read_text()[-2000:]}")
            line += part
        self.url = json.loads(line)["listening"]

    def start(self):
        self.begin()
        self.wait_until_ready()
        return self

    def end(self, how):
        if self.process is None:
            return None
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.complaints.close()
        self.process = None
        return code

    def stop(self):
        return self.end(signal.SIGTERM)

    def kill(self):
        return self.end(signal.SIGKILL)


class Device:
    """A profile's folder, used through weekwijzer-cli."""

    def __init__(self, build, folder, date=TODAY):
        self.build = build
        self.program = build.cli
        self.folder = pathlib.Path(folder)
        self.date = date

    def arguments(self, *arguments):
        return [str(argument) for argument in (self.program, "--profile", self.folder, "--json", "--date", self.date, *arguments)]

    def attempt(self, *arguments, given=None):
        return run(self.arguments(*arguments), given)

    def do(self, *arguments, given=None):
        result = self.attempt(*arguments, given=given)
        if result.code != 0:
            raise Refused(arguments, result)
        return result.json

    def look(self, *question):
        """As `do`, in a copy of the profile: while the app runs, it holds the profile itself."""
        trouble = None
        for _ in range(5):
            with tempfile.TemporaryDirectory(prefix="weekwijzer-copy-") as scratch:
                copy = Device(self.build, pathlib.Path(scratch) / "profile", self.date)
                try:
                    shutil.copytree(self.folder, copy.folder)
                    return copy.do(*question)
                except (shutil.Error, Refused) as problem:
                    trouble = problem
                    time.sleep(0.1)  # copied between two writes, or while a file got its name
        raise AssertionError(f"the profile cannot be read: {trouble}")

    def start(self, *arguments):
        """Begins a command without waiting for its end."""
        return subprocess.Popen(self.arguments(*arguments), env=environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def pair(self, hub, person, url=None):
        return self.do("pair", "--hub", url or hub.url, "--code", hub.code(person), "--device", self.folder.name)

    def sync(self):
        return self.do("sync")

    def items(self, week=WEEK):
        return self.do("week", week)["items"]

    def item(self, ident):
        return self.do("item", ident)

    def own_state(self, week=WEEK):
        """What the student made of a week: everything that two of their devices have to agree on."""
        return {item["id"]: {"moment": item["moment"], "done": item["done"], "state": item["state"],
                             "steps": [step["done"] for step in item["steps"]],
                             "handIns": [(work["id"], work["text"], work["receivedAt"]) for work in item["handIns"]],
                             "feedback": [(answer["id"], answer["readAt"]) for answer in item["feedback"]]}
                for item in self.items(week)}


def free_to_place(items):
    """Items whose day the student chooses."""
    return [item for item in items if item["moment"] is None or not item["moment"]["fixed"]]


def with_steps(items, number=2):
    return [item for item in items if len(item["steps"]) >= number]
