// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The peer's device for files: node tus_device.mjs URL FILE. Sends it, however often it is cut, and prints {}.

import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Upload } from "tus-js-client";
import { say } from "./documents.mjs";

const [endpoint, file] = process.argv.slice(2);
const upload = new Upload(createReadStream(file), {
    endpoint,
    metadata: { filename: basename(file) },
    // As often as it takes, and as soon as ours.
    retryDelays: Array(100).fill(500),
    onShouldRetry: () => true,
    onError: (error) => {
        console.error(error);
        process.exit(1);
    },
    onSuccess: () => {
        say({});
        process.exit(0);
    },
});
upload.start();
