// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer's hub: a CouchDB-compatible server with the school's documents in it.
// node hub.mjs FOLDER FILE…: first imports the files, then prints {"listening": url}; each further line on its input is
// the name of a file to publish, answered by {"published": count}.

import { once } from "node:events";
import { createInterface } from "node:readline";
import { documents, say } from "./documents.mjs";
import express from "express";
import expressPouchDB from "express-pouchdb";
import PouchDB from "pouchdb";

const [folder, ...files] = process.argv.slice(2);
const Stored = PouchDB.defaults({ prefix: `${folder}/` });
// The server first: it serves only the databases it has seen being made.
const serve = expressPouchDB(Stored, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: `${folder}/log.txt` });
const school = new Stored("school");

async function publish(file) {
    const docs = documents(file);
    await school.bulkDocs(docs);
    return docs.length;
}

for (const file of files) {
    await publish(file);
}
const app = express();
app.use("/", serve);
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
// On a slow line node's five seconds would end a connection just when the next request is on its way.
server.keepAliveTimeout = 120_000;
say({ listening: `http://127.0.0.1:${server.address().port}/school` });

for await (const line of createInterface({ input: process.stdin })) {
    say({ published: await publish(line) });
}
process.exit(0);
