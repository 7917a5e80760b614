// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models.h"
#include "support/demo_device.h"

#include <algorithm>

namespace Weekwijzer
{
/** The window's models on a device of their own. */
class ModelsOnDevice
{
protected:
    void open(DemoDevice::Start start = DemoDevice::Start::Paired)
    {
        close();
        m_device.emplace(start);
        startProgram();
    }

    /** As when the program ends and is started again. */
    void startProgram()
    {
        m_models.reset();
        m_thread.reset();
        m_thread = std::make_unique<WorkThread>([this] { return m_device->connect(); }, m_device->clock(), m_device->blobs());
        m_models = std::make_unique<Models>(m_device->database(), *m_thread, m_device->clock());
    }

    void close()
    {
        m_models.reset();
        m_thread.reset();
        m_device.reset();
    }

    [[nodiscard]] WeekModel &week() { return m_models->week; }
    [[nodiscard]] ItemModel &item() { return m_models->item; }
    [[nodiscard]] CardModel *cardsOn(int weekday) { return week().days()[weekday - 1]->cards(); }
    /** Null when there is none. */
    [[nodiscard]] static const ItemCard *cardIn(const CardModel *cards, const Id &id)
    {
        const auto found = std::ranges::find(cards->cards(), id, &ItemCard::id);
        return found == cards->cards().end() ? nullptr : &*found;
    }

    std::optional<DemoDevice> m_device;
    std::unique_ptr<WorkThread> m_thread;
    std::unique_ptr<Models> m_models;
};
}
