// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace Weekwijzer
{
/** Bytes that go out at most once: Qt's network sends a body again by itself when a connection ends, although the hub may have it. */
class OnceRead : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceRead(QByteArray bytes, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool seek(qint64 position) override { return position >= pos() && QIODevice::seek(position); }
    [[nodiscard]] bool reset() override { return seek(0); }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const auto piece = std::clamp<qint64>(m_bytes.size() - pos(), 0, most);
        std::memcpy(into, m_bytes.constData() + pos(), size_t(piece));
        return piece == 0 && most > 0 ? -1 : piece;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};
}
