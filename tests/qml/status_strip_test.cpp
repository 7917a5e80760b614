// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_window.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The strip under every page, when it has most to say. */
class StatusStripTest : public QObject
{
    Q_OBJECT

    /** Is all of it in the window? */
    static bool isInside(OpenWindow &open, const char *property, const QString &value)
    {
        const auto *item = open.find(property, value);
        return item != nullptr && QRectF({}, open.window().size()).contains(item->mapRectToScene(item->boundingRect()));
    }

private Q_SLOTS:
    void everythingItSaysIsToBeSeenAndPressed_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << QSize(1280, 800);
        QTest::newRow("phone") << QSize(360, 740);
        QTest::newRow("small phone") << QSize(320, 568);
    }
    void everythingItSaysIsToBeSeenAndPressed()
    {
        QFETCH(QSize, size);
        DemoDevice device;
        OpenWindow open(device);
        open.window().resize(size);
        open.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        // Whatever the device itself tells, this comes after it.
        auto &status = open.models().status;
        const auto tell = [&] {
            if (!status.canAgreeToRemove()) {
                Q_EMIT open.thread().statusChanged({.state = SyncStatus::State::Trouble,
                                                    .waiting = 2,
                                                    .notAccepted = 1,
                                                    .lastContact = device.clock()(),
                                                    .trouble = ErrorKind::ManyDeletions});
            }
        };
        connect(&status, &StatusModel::changed, this, tell);
        tell();
        // Only a drawn strip has its parts in their places.
        QSignalSpy drawn(&open.window(), &QQuickWindow::frameSwapped);
        QVERIFY(drawn.wait());
        for (const auto &words :
             {u"Saved here"_s, status.waiting(), status.notAccepted(), Words::sentence(ErrorKind::ManyDeletions), u"Remove …"_s, u"Try now"_s}) {
            QTRY_VERIFY2(isInside(open, "text", words), qPrintable(words));
        }
        auto *remove = open.control(u"Remove …"_s);
        QTest::mouseClick(&open.window(), Qt::LeftButton, {}, remove->mapToScene(remove->boundingRect().center()).toPoint());
        QTRY_VERIFY(isInside(open, "text", u"Leave it here"_s));
        disconnect(&status, nullptr, this, nullptr);
    }
};

int main(int argc, char *argv[])
{
    StatusStripTest test;
    return runDressed(test, argc, argv);
}

#include "status_strip_test.moc"
