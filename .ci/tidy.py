#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over what a build folder compiles, skipping what was found clean before.

A file is clean as long as it, the headers of ours that it includes, its compiler options and the checks are the same; that
is remembered outside the checkout, so that a second checkout profits too.
"""

import hashlib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent
CLEAN = Path.home() / ".cache" / "weekwijzer-tidy"
# Options of gcc that clang does not know.
FOREIGN = {"-mno-direct-extern-access", "-fmodules-ts", "-Winvalid-pch"}


def headers_of(build: Path) -> dict[str, list[Path]]:
    """The files of this tree that each object was last compiled from, as ninja remembers them."""
    lines = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    headers: dict[str, list[Path]] = {}
    current: list[Path] = []
    for line in lines.splitlines():
        if line and not line.startswith(" "):
            current = headers.setdefault(line.split(":")[0], [])
        elif line:
            path = (build / line.strip()).resolve()
            if path.is_relative_to(TREE) and path.suffix not in (".gch", ".pch"):
                current.append(path)
    return headers


def options_of(entry: dict) -> list[str]:
    return [word for word in entry["command"].split() if word not in FOREIGN and not word.startswith("-fmodule")]


def fingerprint(entry: dict, headers: list[Path], checks: bytes) -> str | None:
    """None if it is not known what the file includes."""
    if not headers:
        return None
    digest = hashlib.sha256(checks)
    digest.update(" ".join(options_of(entry)).replace(str(TREE), "").encode())
    for path in sorted(set(headers)):
        digest.update(str(path.relative_to(TREE)).encode())
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()


def main() -> int:
    build = Path(sys.argv[1]).resolve()
    entries = json.loads((build / "compile_commands.json").read_text())
    ours = [entry for entry in entries if Path(entry["file"]).is_relative_to(TREE) and not Path(entry["file"]).is_relative_to(build.parent)]

    database = build / "tidy"
    database.mkdir(exist_ok=True)
    (database / "compile_commands.json").write_text(json.dumps([{**entry, "command": " ".join(options_of(entry))} for entry in ours]))
    CLEAN.mkdir(parents=True, exist_ok=True)
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    checks = version + (TREE / ".clang-tidy").read_bytes()
    headers = headers_of(build)

    def is_clean(entry: dict) -> bool | None:
        """None: known from before."""
        key = fingerprint(entry, headers.get(entry["output"], []), checks)
        if key and (CLEAN / key).exists():
            return None
        result = subprocess.run(
            ["clang-tidy", "--quiet", "-p", database, entry["file"]], capture_output=True, text=True, cwd=build)
        if result.returncode != 0:
            print(result.stdout.strip() or result.stderr.strip(), flush=True)
            return False
        if key:
            (CLEAN / key).touch()
        return True

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(is_clean, ours))
    wrong = results.count(False)
    print(f"{len(ours)} files: {results.count(None)} clean since before, {results.count(True)} clean now, {wrong} to mend")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
