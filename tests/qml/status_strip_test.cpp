// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_hand.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The strip under every page, when it has most to say. */
class StatusStripTest : public WindowHand
{
    Q_OBJECT

    /** Is all of it in the window? */
    bool isInside(const char *property, const QString &value)
    {
        const auto *item = m_open->find(property, value);
        return item != nullptr && QRectF({}, m_open->window().size()).contains(item->mapRectToScene(item->boundingRect()));
    }

private Q_SLOTS:
    void everythingItSaysIsToBeSeenAndPressed_data()
    {
        sizes();
        QTest::newRow("small phone") << QSize(320, 568);
    }
    void everythingItSaysIsToBeSeenAndPressed()
    {
        QFETCH(QSize, size);
        open(size);
        // Whatever the device itself tells, this comes after it.
        auto &status = m_open->models().status;
        const auto tell = [&] {
            if (!status.canAgreeToRemove()) {
                Q_EMIT m_open->thread().statusChanged({.state = SyncStatus::State::Trouble,
                                                       .waiting = 2,
                                                       .notAccepted = 1,
                                                       .lastContact = m_device->clock()(),
                                                       .trouble = ErrorKind::ManyDeletions});
            }
        };
        connect(&status, &StatusModel::changed, this, tell);
        tell();
        // Only a drawn strip has its parts in their places.
        QSignalSpy drawn(&m_open->window(), &QQuickWindow::frameSwapped);
        QVERIFY(drawn.wait());
        for (const auto &words :
             {u"Saved here"_s, status.waiting(), status.notAccepted(), Words::sentence(ErrorKind::ManyDeletions), u"Remove …"_s, u"Try now"_s}) {
            QTRY_VERIFY2(isInside("text", words), qPrintable(words));
        }
        press(m_open->control(u"Remove …"_s));
        QTRY_VERIFY(isInside("text", u"Leave it here"_s));
        disconnect(&status, nullptr, this, nullptr);
    }
};

int main(int argc, char *argv[])
{
    StatusStripTest test;
    return runDressed(test, argc, argv);
}

#include "status_strip_test.moc"
