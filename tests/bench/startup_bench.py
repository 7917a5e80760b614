# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""First drawn frame and peak memory of the app, in turn with a bare Kirigami window and with Kasts.

The app opens a profile with the whole standard school year in it. All three run with the same surroundings on the same
kind of screen, one after another in each round, and are watched from outside.
"""

import contextlib
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from bench import answer, emit, running, spread, tell, verdict
from screen import Appearance, Invisible, screen

# OpenGL as on any desktop, by Mesa on the processor; or Qt Quick's own painter.
RENDERERS = {"llvmpipe": {"LIBGL_ALWAYS_SOFTWARE": "1"}, "painter": {"QT_QUICK_BACKEND": "software"}}
BARE = pathlib.Path(__file__).parent / "bare/Window.qml"
FRAME_OF_BARE, FRAME_OF_KASTS, MEMORY_OF_BARE = 1.3, 0.7, 1.15


class Program:
    """How to start one; its environment is what it needs beyond what all get."""

    def __init__(self, *command, **environment):
        self.command = command
        self.environment = environment


def add_arguments(parser):
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seed", type=int, default=1, help="which school year")
    parser.add_argument("--renderer", choices=RENDERERS, default="llvmpipe", help="who draws without a graphics card; default llvmpipe")
    parser.add_argument("--shots", type=pathlib.Path, help="folder for pictures: each program's first frame, and at rest")


def run(arguments):
    with tempfile.TemporaryDirectory(prefix="weekwijzer-bench-") as scratch, contextlib.ExitStack() as stack:
        folder = pathlib.Path(scratch)
        profile = folder / "profile"
        answer(arguments.build / "tests/bench/weekwijzer-bench", "device-year", "--profile", profile, "--seed", arguments.seed)
        programs = {
            "bare": Program("qml6", BARE),
            # The same window as desktop programs dress it, to tell what the clothes cost.
            "bare, dressed": Program("qml6", "--apptype", "widget", BARE, QT_QUICK_CONTROLS_STYLE="org.kde.desktop"),
            "kasts": Program("kasts"),
            "weekwijzer": Program(arguments.build / "app/weekwijzer", "--profile", profile),
        }
        pixels = stack.enter_context(screen(scratch))
        surroundings = stack.enter_context(session(folder, pixels.display)) | RENDERERS[arguments.renderer]
        measured = {name: [] for name in programs}
        for turn in range(arguments.rounds + 1):
            tell(f"… round {turn} of {arguments.rounds}" if turn else "… a round to warm up")
            for name, program in programs.items():
                shot = turn == 0 and arguments.shots and arguments.shots / f"{name}.png"
                result = start(program.command, pixels, surroundings | home(folder / name) | program.environment, shot)
                # The first one fills caches: the system's and each program's own.
                if turn:
                    emit(work="startup", peer=name, renderer=arguments.renderer, round=turn, **result)
                    measured[name].append(result)
    summarise(measured)
    return 0


@contextlib.contextmanager
def session(folder, display):
    """A session bus, and what else all programs get alike."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    surroundings = {
        "DISPLAY": display,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
    }
    with running("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                 env=surroundings) as bus:
        yield surroundings | {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}


def home(folder):
    """A home that only this program writes to."""
    folder.mkdir(exist_ok=True)
    return {"HOME": str(folder)}


def peak_memory(process):
    """In MiB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


@contextlib.contextmanager
def started(command, **options):
    """The running program, and the moment at which it was started."""
    began = time.monotonic()
    with running(*command, **options) as process:
        yield process, began


def save(picture, file):
    subprocess.run(["convert", "xwd:-", str(file)], input=picture, check=True)


def start(command, pixels, surroundings, shot):
    empty = pixels.sample()
    if pixels.colours(empty) > 1:
        raise RuntimeError("the screen is not empty")
    with (
        tempfile.TemporaryFile("w+") as words,
        started(command, env=surroundings, stdout=words, stderr=words) as (process, began),
    ):
        try:
            seen = Appearance(pixels, empty, process, began)
        except Invisible:
            words.seek(0)
            tell(words.read())
            raise
        memory = peak_memory(process)
        if shot:
            shot.parent.mkdir(parents=True, exist_ok=True)
            save(seen.first_picture, shot.with_name(f"{shot.stem}-first.png"))
            save(pixels.picture(), shot)
    deadline = time.monotonic() + 10
    while pixels.sample() != empty and time.monotonic() < deadline:
        time.sleep(0.02)
    return {"seconds": seen.frame, "settled": seen.settled, "memory": memory}


def summarise(measured):
    tell(f"\n  {'min/median/max':<16} {'first frame, s':>16} {'at rest, s':>16} {'peak memory, MiB':>18}")
    for name, results in measured.items():
        tell(f"  {name:<16} " + " ".join(f"{spread([result[what] for result in results], form):>{width}}"
                                       for what, form, width in (("seconds", "{:.2f}", 16), ("settled", "{:.2f}", 16), ("memory", "{:.0f}", 18))))

    def median(name, what):
        return statistics.median(result[what] for result in measured[name])

    tell("\nBudgets, by medians")
    verdict("first frame, of the bare window's", median("weekwijzer", "seconds") / median("bare", "seconds"), FRAME_OF_BARE)
    verdict("first frame, of Kasts'", median("weekwijzer", "seconds") / median("kasts", "seconds"), FRAME_OF_KASTS)
    verdict("peak memory, of the bare window's", median("weekwijzer", "memory") / median("bare", "memory"), MEMORY_OF_BARE)
