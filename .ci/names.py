#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each type has a name of its own.

All code lives in one namespace, and hub and device meet in one program in the tests. Two types of one name there would share
their inline functions without a word from the linker.
"""

import collections
import pathlib
import re
import sys

TREE = pathlib.Path(__file__).resolve().parent.parent
TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)\b(?!<)[^;]*$", re.MULTILINE)


def main():
    places = collections.defaultdict(list)
    for part in ("app", "platforms", "storage", "sync", "tests"):
        for header in sorted((TREE / part).rglob("*.h")):
            for name in TYPE.findall(header.read_text()):
                places[name].append(str(header.relative_to(TREE)))
    twice = [f"{name}: {', '.join(headers)}" for name, headers in places.items() if len(headers) > 1]
    if twice:
        sys.exit("\n".join(twice))


if __name__ == "__main__":
    main()
