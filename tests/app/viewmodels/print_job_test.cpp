// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What the window puts on paper. */
class PrintJobTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] bool isPdf(const QUrl &file) const
    {
        QFile pdf(file.toLocalFile());
        return pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-";
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void weekAndItemAreSavedBesideTheWindow()
    {
        item().show(m_device->task().id);
        for (auto *job : {week().printing(), item().printing()}) {
            const auto file = QUrl::fromLocalFile(m_folder.filePath(u"page.pdf"_s));
            QSignalSpy saved(job, &PrintJob::saved);
            job->save(file);
            QVERIFY(job->isBusy());
            QVERIFY(!QFile::exists(file.toLocalFile())); // Nothing was waited for.
            QVERIFY(saved.wait());
            QVERIFY(!job->isBusy());
            QVERIFY(isPdf(file));
            QVERIFY(QFile::remove(file.toLocalFile()));
        }
    }

    void aFileIsNamedAfterItsPage()
    {
        QCOMPARE(week().printing()->suggestedFile().fileName(), u"Week 47 2026.pdf"_s);
        auto task = m_device->task();
        task.title = u"../a/b: <c>?\n\"d\""_s;
        m_device->put(toRecord(task));
        item().show(task.id);
        QCOMPARE(item().printing()->suggestedFile().fileName(), u".. a b c d.pdf"_s);
    }

    void aPlaceThatTakesNoFileIsSaidInWords()
    {
        QSignalSpy failed(week().printing(), &PrintJob::failed);
        week().printing()->save(QUrl::fromLocalFile(u"/nowhere/page.pdf"_s));
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().toString(), u"The page cannot be saved in that place. Choose another one."_s);
    }
};

QTEST_MAIN(PrintJobTest)
#include "print_job_test.moc"
