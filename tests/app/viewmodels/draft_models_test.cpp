// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What is being written: kept by itself, and beside what another device or the school made of it. */
class DraftModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aDraftWaitsForItsItem()
    {
        const auto &items = m_device->demo().items;
        item().show(items[0].id);
        item().setDraft(u"Half"_s);
        item().show(items[1].id);
        QCOMPARE(item().draft(), QString());
        item().show(items[0].id);
        QCOMPARE(item().draft(), u"Half"_s);
    }

    void aDraftKeepsItself()
    {
        const auto task = m_device->task();
        const auto stored = [&] {
            const auto draft = WorkStore(m_device->database()).draftOf(m_device->student(), task.id).value();
            return draft ? draft->text : QString();
        };
        item().show(task.id);
        QVERIFY(item().isDraftKept());
        item().setDraft(u"Een zin"_s);
        QVERIFY(!item().isDraftKept());
        QTRY_COMPARE(stored(), u"Een zin"_s);
        QTRY_VERIFY(item().isDraftKept());
        // The program ends in the middle of a word.
        item().setDraft(u"Een zin en een ha"_s);
        startProgram();
        item().show(task.id);
        QCOMPARE(item().draft(), u"Een zin en een ha"_s);
        item().setDraft({});
        QTRY_COMPARE(stored(), QString());
    }

    void whatAnotherDeviceWroteComesOnlyWhileNobodyTypes()
    {
        const auto task = m_device->task();
        RecordStore records(m_device->database());
        const auto hear = [&](const QString &text, qint64 version) {
            const auto record = toRecord(
                Draft{.id = Draft::idOf(m_device->student(), task.id), .student = m_device->student(), .item = task.id, .text = text});
            QVERIFY(records.put(record, records.scopeOf(record).value(), version));
            item().refresh();
        };
        item().show(task.id);
        hear(u"Van de tablet"_s, 5);
        QCOMPARE(item().draft(), u"Van de tablet"_s);
        item().setDraft(u"Van de laptop"_s);
        hear(u"Nog eens van de tablet"_s, 6);
        QCOMPARE(item().draft(), u"Van de laptop"_s);
        QTRY_VERIFY(item().isDraftKept());
        // The hub learns that the later text of the tablet was not seen here, and keeps it.
        const auto changes = Outbox(m_device->database()).sealed(10).value();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].base, 5);
    }

    void aKeptVersionIsComparedAndTakenBack()
    {
        const auto task = m_device->task();
        const auto student = m_device->student();
        RecordStore records(m_device->database());
        const auto hear = [&](const Record &record) { QVERIFY(records.put(record, records.scopeOf(record).value(), 5)); };
        hear(toRecord(Draft{.id = Draft::idOf(student, task.id), .student = student, .item = task.id, .text = u"Van de laptop"_s}));
        hear(toRecord(KeptText{.id = Id::derived({"kept"}),
                               .owner = student,
                               .aboutKind = Kind::Draft,
                               .about = Draft::idOf(student, task.id),
                               .field = kindOf<Draft>().field("text"_L1)->key,
                               .text = u"Van de tablet"_s,
                               .device = u"Tablet"_s,
                               .writtenAt = m_device->clock()(),
                               .settledAt = {}}));
        item().show(task.id);
        QVERIFY(item().keptVersions().startsWith(u"1 other version"_s));
        auto &kept = m_models->kept;
        kept.show();
        QCOMPARE(kept.rows().size(), 1);
        QCOMPARE(kept.rows()[0].title, u"Draft: %1"_s.arg(task.title));
        QVERIFY(kept.rows()[0].from.startsWith(u"From “Tablet”, "_s));
        QCOMPARE(kept.rows()[0].kept, u"Van de tablet"_s);
        QCOMPARE(kept.rows()[0].current, u"Van de laptop"_s);
        kept.restore(0);
        QTRY_VERIFY(kept.rows().isEmpty());
        QCOMPARE(kept.state(), PageModel::State::Empty);
        QTRY_COMPARE(item().draft(), u"Van de tablet"_s);
        QCOMPARE(item().keptVersions(), QString());
    }

    void whatTheSchoolDidNotTakeIsToldWithItsReason()
    {
        const auto task = m_device->task();
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.handIn(task.id, u"Mijn werk"_s, m_device->clock()()).has_value());
        Outbox outbox(m_device->database());
        const auto number = outbox.sealed(10).value().constFirst().number;
        QVERIFY(outbox.settle(number, {{.number = number, .reason = ErrorKind::NotFound}}, m_device->clock()()));
        auto &kept = m_models->kept;
        kept.show();
        QCOMPARE(kept.rows().size(), 1);
        QCOMPARE(kept.rows()[0].title, u"Work handed in: %1"_s.arg(task.title));
        QCOMPARE(kept.rows()[0].reason, Words::sentence(ErrorKind::NotFound));
        QCOMPARE(kept.rows()[0].kept, u"Mijn werk"_s);
        kept.letGo(0);
        QTRY_VERIFY(kept.rows().isEmpty());
    }

    void aFailedHandInKeepsTheDraft()
    {
        const QSignalSpy failed(m_thread.get(), &WorkThread::failed);
        item().show(m_device->task().id);
        const QString tooLong(100'001, u'x');
        item().setDraft(tooLong);
        item().handIn();
        QTRY_COMPARE(failed.size(), 2); // Neither as a draft nor as work.
        QCOMPARE(item().draft(), tooLong);
        QVERIFY(!item().isDraftKept());
        QCOMPARE(m_models->status.failure(), Words::sentence(ErrorKind::Invalid));
        item().setDraft(u"Korter"_s);
        item().handIn();
        QTRY_COMPARE(item().handIns().size(), 1);
    }
};

QTEST_GUILESS_MAIN(DraftModelsTest)
#include "draft_models_test.moc"
