// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print_job.h"

#include "words.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Q_DECLARE_LOGGING_CATEGORY(viewmodels)

namespace
{
/** What every file system takes, and no longer than a title should be. */
QString fileNameOf(QString name)
{
    static const QRegularExpression unwelcome(uR"([\x00-\x1f/\\:*?"<>|]+)"_s);
    name.replace(unwelcome, u" "_s);
    return name.simplified().left(80).trimmed();
}
}

PrintJob::PrintJob(WorkThread &thread, std::function<PaperPage()> page, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_page(std::move(page))
{
}

QUrl PrintJob::suggestedFile() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(u"%1/%2.pdf"_s.arg(folder, fileNameOf(m_page().name)));
}

void PrintJob::save(const QUrl &file)
{
    if (m_busy) {
        return;
    }
    setBusy(true);
    const auto reading = [make = m_page().make, style = PrintStyle::current(), path = file.toLocalFile()](Database &database, const Id &person) {
        return make(database, person, style, path);
    };
    m_thread.read(reading, this, [this, file](const Expected<void> &done) { tell(done, file); });
}

void PrintJob::tell(const Expected<void> &done, const QUrl &file)
{
    setBusy(false);
    if (done) {
        Q_EMIT saved(file);
        return;
    }
    qCWarning(viewmodels) << "a page cannot be put on paper:" << done.error().kind << done.error().detail;
    Q_EMIT failed(done.error().kind == ErrorKind::BadInput ? tr("The page cannot be saved in that place. Choose another one.")
                                                           : Words::sentence(done.error().kind));
}

void PrintJob::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}
}
