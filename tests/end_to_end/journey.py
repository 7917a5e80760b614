# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of a journey begin with."""

import pathlib
import sys
import tempfile
import unittest

from programs import Build, Device, Hub, free_to_place, with_steps


class Journey(unittest.TestCase):
    """A hub with the demo school, running."""

    build = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory(prefix="weekwijzer-journey-")
        self.addCleanup(scratch.cleanup)
        self.scratch = pathlib.Path(scratch.name)
        self.hub = Hub(self.build, self.scratch / "hub")
        self.hub.make_demo()
        self.hub.start()
        self.addCleanup(self.hub.stop)
        self.students = self.hub.people("student")
        self.parent = self.hub.people("guardian")[0]
        self.teacher = self.hub.person("Lies")

    def device(self, person, name, url=None):
        """Paired, and in step with the hub."""
        device = Device(self.build, self.scratch / name)
        device.pair(self.hub, person, url)
        device.sync()
        return device

    def work_offline(self, device):
        """What a student does on the bus; answers the item that work was handed in for."""
        items = device.items()
        placed = free_to_place(items)[:3]
        for item, day in zip(placed, ("monday", "donderdag", "2026-11-20")):
            device.do("place", item["id"], day, "--time", "16:30")
        stepwise = with_steps(items)[0]
        device.do("tick", stepwise["id"], "--step", "1")
        device.do("tick", stepwise["id"], "--step", "2")
        device.do("tick", stepwise["id"], "--step", "2", "--undo")
        device.do("hand-in", stepwise["id"], "--text", "Breuken deel je door te vermenigvuldigen met het omgekeerde.")
        return device.item(stepwise["id"])


def main():
    """Runs the tests of the script that calls it: --build FOLDER, then unittest's own arguments."""
    at = sys.argv.index("--build")
    Journey.build = Build(sys.argv[at + 1])
    del sys.argv[at:at + 2]
    unittest.main(module="__main__")
