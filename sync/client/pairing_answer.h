// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/key_pair.h"
#include "stores/device_store.h"

#include <QJsonObject>

namespace Weekwijzer
{
/** Keys and tokens as they travel in JSON: base64url without padding. */
[[nodiscard]] QString inJson(const QByteArray &bytes);

/**
 * What a hub gives a device that is paired or gets a name of its own; what the answer doesn't say stays empty.
 *
 * `offered` are the keys the device made for it: kept only with a hub that tells its own.
 */
[[nodiscard]] Pairing pairingIn(const QByteArray &answer, const KeyPair &offered);
}
