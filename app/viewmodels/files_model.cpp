// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files_model.h"

#include "words.h"
#include "work/file_intake.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)

public:
    /** Why a file was not kept, and what to do now. */
    [[nodiscard]] static QString of(const IntakeFault &fault)
    {
        if (const auto *error = std::get_if<Error>(&fault)) {
            return error->kind == ErrorKind::BadInput ? tr("This file is empty or cannot be read. Choose another one.")
                                                      : Words::sentence(error->kind);
        }
        switch (std::get<PhotoFault>(fault)) {
        case PhotoFault::Unreadable:
            return tr("This picture cannot be read here. Take another one, or save it as JPEG first.");
        case PhotoFault::CutOff:
            return tr("The end of this picture is missing. Copy it once more, or take another one.");
        case PhotoFault::TooLarge:
            return tr("This picture is too large. Choose a smaller one.");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

FilesModel::FilesModel(WorkThread &thread, CaptureDevices devices, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_devices(std::move(devices))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_thread, &WorkThread::lineChanged, this, [this](const LineFacts &line) {
        m_line = line;
        Q_EMIT sizeChanged();
    });
}

FilesModel::~FilesModel()
{
    keepRecording();
    m_pool.waitForDone();
}

QStringList FilesModel::sizes()
{
    const auto about = [](PhotoSize size) { return Words::megabytes(*usualBytes(size)); };
    return {tr("Small, about %1 each").arg(about(PhotoSize::Small)), tr("Middle, about %1 each").arg(about(PhotoSize::Middle)),
            tr("As large as it is")};
}

void FilesModel::setSize(int size)
{
    if (size >= int(PhotoSize::Small) && size <= int(PhotoSize::Original)) {
        m_wish = PhotoSize(size);
        Q_EMIT sizeChanged();
    }
}

QString FilesModel::sizeReason() const
{
    if (m_wish || suggestedSize(m_line) != PhotoSize::Small) {
        return {};
    }
    return m_line.connected ? tr("Small photos travel quickly and cost little.") : tr("Small photos travel soonest when a connection comes.");
}

void FilesModel::show(const Id &item, const QList<FileRow> &rows)
{
    if (item != m_item) {
        keepRecording();
        setTrouble({});
    }
    m_item = item;
    m_rows = rows;
    Q_EMIT changed();
}

void FilesModel::add(const QList<QUrl> &files)
{
    for (const auto &file : files) {
        take(file.toLocalFile(), After::Stay);
    }
}

void FilesModel::remove(const Id &file)
{
    m_thread.perform([file](StudentDesk &desk, const QDateTime &) { return desk.preparation.drop(file); }, {}, this);
}

QString FilesModel::photoFile()
{
    //: The name of a file
    return scratch(tr("Photo %1").arg(++m_made) + ".jpg"_L1);
}

void FilesModel::keepPhoto(const QString &path)
{
    take(path, After::Remove);
}

QUrl FilesModel::beginRecording()
{
    //: The name of a file
    m_recording = scratch(tr("Recording %1").arg(++m_made) + ".ogg"_L1);
    return QUrl::fromLocalFile(m_recording);
}

void FilesModel::keepRecording()
{
    if (const auto path = std::exchange(m_recording, {}); QFileInfo(path).size() > 0) {
        take(path, After::Remove);
    }
}

void FilesModel::dropRecording()
{
    QFile::remove(std::exchange(m_recording, {}));
}

QString FilesModel::scratch(const QString &name)
{
    if (!m_scratch) {
        m_scratch = std::make_unique<QTemporaryDir>();
    }
    return m_scratch->isValid() ? m_scratch->filePath(name) : QString();
}

void FilesModel::take(const QString &path, After after)
{
    if (m_item.isNull() || !m_thread.files()) {
        return;
    }
    ++m_underWay;
    Q_EMIT busyChanged();
    setTrouble({});
    m_pool.start([this, item = m_item, path, after, size = PhotoSize(this->size()), folder = *m_thread.files()]() mutable {
        const auto file = takenIn(folder, path, size);
        if (after == After::Remove) {
            QFile::remove(path);
        }
        if (!file) {
            QMetaObject::invokeMethod(this, [this, fault = file.error()] {
                end();
                setTrouble(FileWords::of(fault));
            });
            return;
        }
        const auto keep = [item, file = *file](StudentDesk &desk, const QDateTime &now) {
            return desk.preparation.choose(item, file, now).transform([](const Id &) {});
        };
        m_thread.perform(keep, {}, this, [this](const Expected<void> &) { end(); });
    });
}

void FilesModel::setTrouble(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void FilesModel::end()
{
    --m_underWay;
    Q_EMIT busyChanged();
}
}
