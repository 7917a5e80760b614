// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What both sides of the peer share.

import { readFileSync } from "node:fs";

/** The documents of a file with an array of objects, each named by its id. */
export function documents(file) {
    return JSON.parse(readFileSync(file, "utf8")).map(({ id, ...fields }) => ({ _id: id, ...fields }));
}

/** One JSON object on a line of its own. */
export function say(what) {
    process.stdout.write(`${JSON.stringify(what)}\n`);
}
