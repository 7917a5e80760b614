#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a picture, phone and laptop, light and dark, from real windows on a screen of their own."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--build", type=Path, required=True, help="the build folder with weekwijzer-shots")
    arguments.add_argument("--out", type=Path, default=Path("build/shots"), help="where the pictures go")
    arguments.add_argument("--lang", default="nl", help="the interface's language")
    wishes = arguments.parse_args()

    program = wishes.build.resolve() / "tests/qml/weekwijzer-shots"
    reader, writer = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=[writer])
    os.close(writer)
    try:
        with open(reader) as numbers, tempfile.TemporaryDirectory() as home:
            # A home of its own: nobody's settings, and nobody's settings changed.
            surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "KDE_"))}
            surroundings |= {"DISPLAY": f":{numbers.readline().strip()}", "QT_QPA_PLATFORM": "xcb", "TZ": "Europe/Brussels",
                             "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home}
            for form in ("phone", "laptop"):
                for colours in ([], ["--dark"]):
                    subprocess.run([program, "--out", wishes.out, "--form", form, "--lang", wishes.lang, *colours], env=surroundings, check=True)
    finally:
        screen.terminate()
        screen.wait()
    pictures = sorted(wishes.out.glob("*.png"))
    print(f"{len(pictures)} pictures in {wishes.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
