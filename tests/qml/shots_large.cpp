// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "full_life.h"
#include "page_tour.h"
#include "shots.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
/** Every page and dialog with text at twice its size. */
void shootLarge(const Wishes &wishes)
{
    for (const auto &stop : pageTour()) {
        DemoDevice device;
        liveFully(device, {});
        OpenWindow open(device);
        open.models().reading.setPercent(200);
        Camera camera(wishes, open);
        stop.open(open, device);
        camera.take(u"large-"_s + QString(stop.name).replace(u' ', u'-'));
        open.models().reading.setPercent(100);
    }
}
}
