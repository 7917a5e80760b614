// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"

#include <QQuickImageProvider>

namespace Weekwijzer
{
/** Pictures among the files, as `image://work/` and the name of their content in hexadecimal digits; nothing to see where there is none. */
class BlobImages : public QQuickImageProvider
{
    Q_OBJECT

public:
    static constexpr auto name = "work";

    explicit BlobImages(BlobFolder folder)
        : QQuickImageProvider(QQmlImageProviderBase::Image, QQmlImageProviderBase::ForceAsynchronousImageLoading)
        , m_folder(std::move(folder))
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;

private:
    BlobFolder m_folder;
};
}
