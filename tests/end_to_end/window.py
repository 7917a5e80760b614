# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app in a real window: seen through the accessibility bus, driven with keys and the mouse.

Controls are found by role and name, as a screen reader finds them; what is done with them goes through the X server.
"""

import os
import pathlib
import re
import select
import signal
import subprocess
import time

PATIENCE = 20  # seconds for something to appear; only what is broken takes as long
SIZE = (1366, 860)


class Screen:
    """An X server of its own without a monitor, a message bus and a small window manager; for as long as `with` lasts."""

    def __init__(self):
        self.processes = []
        self.saved = {}

    def __enter__(self):
        try:
            self.set("DISPLAY", ":" + self.said("Xvfb", "-displayfd", "{}", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"))
            self.set("DBUS_SESSION_BUS_ADDRESS", self.said("dbus-daemon", "--session", "--nofork", "--print-address={}"))
            for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
                self.set(name, None)
            self.processes.append(subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()
        for name, value in self.saved.items():
            self.set(name, value)

    def set(self, name, value):
        self.saved.setdefault(name, os.environ.get(name))
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value

    def said(self, *command):
        """Starts a server and waits for the line it writes to the file descriptor that replaces {}."""
        reading, writing = os.pipe()
        process = subprocess.Popen([part.format(writing) for part in command], pass_fds=(writing,), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        self.processes.append(process)
        line = b""
        while not line.endswith(b"\n"):
            ready, _, _ = select.select([reading], [], [], PATIENCE)
            part = os.read(reading, 4096) if ready else b""
            if not part:
                raise AssertionError(f"{command[0]} does not start")
            line += part
        os.close(reading)
        return line.decode().strip()


def accessibility():
    """The bindings, imported only once there is a bus for them."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.init()
    return Atspi


def xdotool(*arguments):
    subprocess.run(["xdotool", *(str(argument) for argument in arguments)], check=True, stdout=subprocess.DEVNULL)


def until(look, what, seconds=PATIENCE):
    """What `look` answers as soon as it is something."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not happen within {seconds} s")
        time.sleep(0.03)


class Control:
    """Something on the screen that has a role and a name."""

    def __init__(self, atspi, node):
        self.atspi = atspi
        self.node = node
        self.name = node.get_name() or ""
        self.role = node.get_role_name()

    def has(self, *states):
        held = self.node.get_state_set()
        return all(held.contains(getattr(self.atspi.StateType, state)) for state in states)

    def is_there(self):
        """Still, or has what was pressed before taken it away?"""
        return self.node.get_component_iface() is not None

    def box(self):
        extents = self.node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def middle(self):
        x, y, width, height = self.box()
        return x + width // 2, y + height // 2

    def focus(self):
        """As a screen reader moves the keyboard's focus."""
        self.node.get_component_iface().grab_focus()
        until(lambda: self.has("FOCUSED"), f"the focus on “{self.name}”")

    def click(self):
        xdotool("mousemove", *self.middle(), "click", 1)


class App:
    """The app with one profile; `through` is a program that starts it, itself becoming it."""

    def __init__(self, program, profile, log, through=()):
        self.arguments = [*through, str(program), "--profile", str(profile), "--lang", "en", "--watch"]
        self.log = pathlib.Path(log)
        self.told = 0
        self.process = None
        self.atspi = None
        self.root = None

    def begin(self):
        """Starts it without waiting for its window."""
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                                                 "LC_ALL": "C.UTF-8", "QT_FORCE_STDERR_LOGGING": "1"})

    def start(self):
        self.begin()
        self.atspi = self.atspi or accessibility()
        self.root = until(self.on_the_bus, "the app's window")
        self.root.set_cache_mask(self.atspi.Cache.NONE)
        return self

    def on_the_bus(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the app ended with {self.process.returncode}, see {self.log}")
        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            candidate = desktop.get_child_at_index(index)
            if candidate and candidate.get_process_id() == self.process.pid and candidate.get_child_count() > 0:
                return candidate
        return None

    def end(self, how):
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(PATIENCE)
            self.process = None

    def resize(self, width, height):
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)], check=True, capture_output=True,
                                text=True).stdout.split()[0]
        xdotool("windowsize", "--sync", window, width, height, "windowmove", window, 0, 0)

    def stalls(self):
        """Milliseconds of each time the window has not answered since the last look."""
        with open(self.log, encoding="utf-8", errors="replace") as log:
            log.seek(self.told)
            news = log.read()
            self.told = log.tell()
        return [int(lasted) for lasted in re.findall(r"did not answer for (\d+) ms", news)]

    def kill(self):
        self.end(signal.SIGKILL)

    def close(self):
        self.end(signal.SIGTERM)

    # -------------------------------------------------------------------------------------------------- what is to be seen

    def controls(self, hidden=False):
        """All that shows, from the outside in; `hidden` also what is scrolled out of sight."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop(0)
            try:
                control = Control(self.atspi, node)
                # What is in something that does not show does not show either.
                if not hidden and node is not self.root and not control.has("SHOWING"):
                    continue
                children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
                waiting += [child for child in children if child is not None]
                yield control
            except Exception as problem:  # gone between one question and the next
                if type(problem).__module__ not in ("gi.repository.GLib", "gi._error", "gi._gi"):
                    raise

    def all(self, name, role=None, hidden=False):
        """Controls whose name matches the pattern from its beginning."""
        pattern = re.compile(name)
        return [control for control in self.controls(hidden) if pattern.match(control.name) and (role is None or control.role in role.split("|"))]

    def find(self, name, role=None, seconds=PATIENCE):
        return until(lambda: self.all(name, role), f"“{name}”{' as ' + role if role else ''} on the screen", seconds)[0]

    def find_anywhere(self, name, role=None):
        """Also what is scrolled out of sight; then it is turned into sight."""
        return self.reveal(until(lambda: self.all(name, role, hidden=True), f"“{name}” on the page")[0])

    def tab_to(self, name, role="button"):
        """Goes on with Tab until a control called so has the focus."""
        for _ in range(30):
            key("Tab")
            time.sleep(0.05)
            if [control for control in self.all(f"{name}$", role, hidden=True) if control.has("FOCUSED")]:
                return
        raise AssertionError(f"Tab does not come to “{name}”")

    def shows(self, name, role=None):
        return bool(self.all(name, role))

    def reveal(self, control):
        """Turns the wheel until the control is in sight."""
        frame = self.root.get_child_at_index(0).get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        for _ in range(60):
            _, middle = control.middle()
            if frame.y + 90 <= middle <= frame.y + frame.height - 110:
                return control
            xdotool("mousemove", frame.x + frame.width // 2, frame.y + frame.height // 2, "click", 4 if middle < frame.y + 90 else 5)
            time.sleep(0.05)
        raise AssertionError(f"“{control.name}” does not come into sight")

    def screenshot(self, path):
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], check=True)


def key(*keys):
    xdotool("key", *keys)


def type_text(text):
    xdotool("type", "--delay", 4, text)


def drag(start, end):
    """By hand: down, a few steps, a moment of rest, up."""
    xdotool("mousemove", *start, "mousedown", 1)
    for part in range(1, 9):
        xdotool("mousemove", start[0] + (end[0] - start[0]) * part // 8, start[1] + (end[1] - start[1]) * part // 8)
        time.sleep(0.02)
    xdotool("mousemove", end[0] + 1, end[1], "mousemove", *end)
    time.sleep(0.1)
    xdotool("mouseup", 1)
