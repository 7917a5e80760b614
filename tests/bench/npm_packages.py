# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of the peers, with their packages from npm."""

import pathlib
import shutil
import subprocess

from bench import tell

SOURCES = pathlib.Path(__file__).parent / "peers"
LOCK = "package-lock.json"


def installed(build):
    """A folder with the packages of the lock file, made once, and the programs that use them."""
    programs = build / "bench/peers"
    programs.mkdir(parents=True, exist_ok=True)
    kept = programs / LOCK
    if not kept.exists() or kept.read_bytes() != (SOURCES / LOCK).read_bytes():
        tell("… the peers from npm")
        shutil.copy(SOURCES / "package.json", programs)
        shutil.copy(SOURCES / LOCK, programs / "wanted.json")
        (programs / "wanted.json").rename(kept)
        try:
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=programs, check=True, stdout=subprocess.DEVNULL)
        except subprocess.CalledProcessError:
            kept.unlink()
            raise
    for program in SOURCES.glob("*.mjs"):
        shutil.copy(program, programs)
    return programs
