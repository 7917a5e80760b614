// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer's device, one workload a call: node device.mjs first|idle|monday FOLDER URL WEEK [FILE]
// FILE has the documents the student changes before `monday`. Prints {"seconds": …, "usable": …}, as ours does.

import { Agent } from "node:http";
import { documents, say } from "./documents.mjs";
import PouchDB from "pouchdb";

const [work, folder, url, week, file] = process.argv.slice(2);
const ITEMS_A_WEEK = 35;
const device = new PouchDB(`${folder}/device`);
// In node PouchDB would make a connection for each request; it may keep them, as in a browser.
const agent = new Agent({ keepAlive: true });
const hub = new PouchDB(url, { skip_setup: true, fetch: (to, options) => PouchDB.fetch(to, { ...options, agent }) });

// Both open their databases before the clock runs, as ours does.
await device.info();
if (file) {
    await device.bulkDocs(documents(file));
}

const began = process.hrtime.bigint();
const elapsed = () => Number(process.hrtime.bigint() - began) / 1e9;
let usable;
let arrived = 0;
const count = (change) => {
    arrived += change.docs.filter((doc) => doc.plan === week).length;
    if (usable === undefined && arrived >= ITEMS_A_WEEK) {
        usable = elapsed();
    }
};

// A first load has nothing to send, so the peer is spared looking for it.
const result = work === "first"
    ? await PouchDB.replicate(hub, device).on("change", count)
    : await device.sync(hub);
const seconds = elapsed();

for (const way of work === "first" ? [result] : [result.push, result.pull]) {
    if (!way.ok || way.errors.length > 0 || way.doc_write_failures > 0) {
        console.error(JSON.stringify(way));
        process.exit(1);
    }
}
say({ seconds, ...(usable === undefined ? {} : { usable }) });
process.exit(0);
