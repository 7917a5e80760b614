// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer's hub for files: node tus_hub.mjs FOLDER. Prints {"listening": url}.

import { once } from "node:events";
import { createServer } from "node:http";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { say } from "./documents.mjs";

const [folder] = process.argv.slice(2);
const tus = new Server({ path: "/files", datastore: new FileStore({ directory: folder }), relativeLocation: true });
const server = createServer((request, response) => tus.handle(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
server.keepAliveTimeout = 120_000;
say({ listening: `http://127.0.0.1:${server.address().port}` });
