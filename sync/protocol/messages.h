// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All that device and hub say to each other: one request; then a reply's first frame, its pages and parts of files, and its end.
#include "blob_part.h"
#include "page.h"
#include "reply.h"
#include "request.h"
