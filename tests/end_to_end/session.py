# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop session as far as reminders need one: a real session bus, and on it a service that shows notices to nobody."""

import html
import os
import pathlib
import queue
import subprocess
import threading

from gi.repository import Gio, GLib

from programs import PATIENCE, environment

NOTICES = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="s"/><arg direction="in" type="as"/><arg direction="in" type="a{sv}"/><arg direction="in" type="i"/>
<arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


class Notice:
    """As the service was asked to show it."""

    def __init__(self, number, title, body, actions):
        self.number = number
        self.title = title
        self.lines = html.unescape(body).split("\n")
        self.buttons = dict(zip(actions[::2], actions[1::2]))


class Session:
    """A session bus of its own, or the one at `address`; programs are found and files written only below `folder`."""

    def __init__(self, folder, address=None):
        self.folder = pathlib.Path(folder)
        self.shown = queue.Queue()
        self.taken_away = queue.Queue()
        self.number = 0
        services = self.folder / "data/dbus-1/services"
        services.mkdir(parents=True)
        self.bus = None
        if address is None:
            self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=self.environment())
            address = self.bus.stdout.readline().strip()
        self.address = address
        self.loop = GLib.MainLoop()
        self.thread = threading.Thread(target=self.loop.run, daemon=True)
        self.thread.start()
        self.desktop = self.connect()
        interface = Gio.DBusNodeInfo.new_for_xml(NOTICES).interfaces[0]
        self.desktop.register_object_with_closures2("/org/freedesktop/Notifications", interface, self.answer, None, None)
        self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                 GLib.Variant("(su)", ("org.freedesktop.Notifications", 0)))

    def environment(self):
        changed = {"XDG_DATA_HOME": self.folder / "data", "XDG_CONFIG_HOME": self.folder / "config", "XDG_RUNTIME_DIR": self.folder}
        if hasattr(self, "address"):
            changed["DBUS_SESSION_BUS_ADDRESS"] = self.address
        return {**environment(), **{name: str(value) for name, value in changed.items()}}

    def install(self, service_file, program):
        """The bus starts `program` when it is called by the name in the file, as it does once that is installed."""
        lines = [f"Exec={program}" if line.startswith("Exec=") else line for line in service_file.read_text().splitlines()]
        (self.folder / "data/dbus-1/services" / service_file.name).write_text("\n".join(lines) + "\n")
        self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig")

    def connect(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connection = Gio.DBusConnection.new_for_address_sync(self.address, flags, None, None)
        connection.set_exit_on_close(False)
        return connection

    def ask(self, service, path, interface, method, arguments=None, connection=None):
        return (connection or self.desktop).call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    def has(self, name):
        return self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", GLib.Variant("(s)", (name,))).unpack()[0]

    def answer(self, _connection, _sender, _path, _interface, method, arguments, invocation):
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["actions", "body", "body-markup"],)))
        elif method == "Notify":
            _, _, _, title, body, actions, _, _ = arguments.unpack()
            self.number += 1
            self.shown.put(Notice(self.number, title, body, actions))
            invocation.return_value(GLib.Variant("(u)", (self.number,)))
        else:
            self.taken_away.put(arguments.unpack()[0])
            invocation.return_value(None)

    def press(self, notice, key, token=None):
        """With `token` the desktop gives leave to come to the front."""
        if token is not None:
            self.desktop.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActivationToken",
                                     GLib.Variant("(us)", (notice.number, token)))
        self.desktop.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActionInvoked",
                                 GLib.Variant("(us)", (notice.number, key)))

    def next_notice(self):
        return self.shown.get(timeout=PATIENCE)

    def end(self):
        if self.bus is None:
            self.desktop.close_sync()
        elif self.bus.poll() is None:
            self.bus.terminate()
            self.bus.wait(PATIENCE)
            self.bus.stdout.close()
        self.loop.quit()
        self.thread.join(PATIENCE)


class Reminders:
    """The program that reminds, at a time of the test's choice: the clock of the process goes on from there."""

    def __init__(self, build, session, time, *arguments):
        self.session = session
        path = f"{build.app.parent}:{os.environ['PATH']}"  # where the window's program is
        # The library itself, because the faketime command leaves its child behind when it is ended.
        clock = {"LD_PRELOAD": "/usr/$LIB/faketime/libfaketime.so.1", "FAKETIME": f"@{time}", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        self.process = subprocess.Popen([str(build.reminders), *map(str, arguments)], env={**session.environment(), **clock, "PATH": path},
                                        stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def settle(self):
        """Until it has planned: it answers nobody before."""
        deadline = GLib.get_monotonic_time() + PATIENCE * 1_000_000
        while not self.session.has("org.weekwijzer.Reminders"):
            if self.process.poll() is not None or GLib.get_monotonic_time() > deadline:
                raise AssertionError(f"weekwijzer-reminders has no name: {self.process.stderr.read()}")
        self.session.ask("org.weekwijzer.Reminders", "/", "org.freedesktop.DBus.Peer", "Ping")

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.wait()

    def wait(self):
        code = self.process.wait(PATIENCE)
        self.process.stderr.close()
        return code
