// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach_model.h"

#include "reading.h"
#include "words.h"
#include "work/delivery_chain.h"
#include "work/seen_week.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)

public:
    [[nodiscard]] static QString words(const CoachMessage &message)
    {
        QStringList said;
        if (message.wish == CoachMessage::Wish::CallMe) {
            said += tr("Please call me.");
        }
        if (message.feeling != CoachMessage::Feeling::Unsaid) {
            said += feeling(message.feeling);
        }
        if (!message.text.isEmpty()) {
            said += message.text;
        }
        return said.join(u'\n');
    }

    /** Whom it was told to; who coaches the student by now didn't get it, if that is somebody else. */
    [[nodiscard]] static QString told(const QString &reader, bool isToCoach)
    {
        if (reader.isEmpty()) {
            return tr("Told to an earlier coach. Your coach now does not get it.");
        }
        return isToCoach ? tr("Told to %1").arg(reader) : tr("Told to %1, your coach before. Your coach now does not get it.").arg(reader);
    }

private:
    [[nodiscard]] static QString feeling(CoachMessage::Feeling feeling)
    {
        switch (feeling) {
        case CoachMessage::Feeling::Unsaid:
            return {};
        case CoachMessage::Feeling::Good:
            return tr("I am well.");
        case CoachMessage::Feeling::SoSo:
            return tr("It is so-so.");
        case CoachMessage::Feeling::Bad:
            return tr("It is not going well.");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

void CoachModel::tell()
{
    // A second press while the first is on its way would tell it twice.
    if (m_sending) {
        return;
    }
    m_sending = true;
    const auto wish = m_callMe ? CoachMessage::Wish::CallMe : CoachMessage::Wish::Tell;
    const Unsent sent{.feeling = m_feeling, .words = m_words, .callMe = m_callMe};
    perform(
        [=](StudentDesk &desk, const QDateTime &now) {
            return desk.coaching.tell(wish, CoachMessage::Feeling(sent.feeling), sent.words, now).transform([](const Id &) {});
        },
        {Kind::CoachMessage}, [this, sent](const Expected<void> &done) { hear(sent, done); });
}

void CoachModel::hear(const Unsent &sent, const Expected<void> &done)
{
    m_sending = false;
    if (!done) {
        return;
    }
    // What was said otherwise since the press isn't sent yet, and stays.
    m_feeling = m_feeling == sent.feeling ? 0 : m_feeling;
    m_words = m_words == sent.words ? QString() : m_words;
    m_callMe = m_callMe && !sent.callMe;
    Q_EMIT unsentChanged();
    Q_EMIT told();
}

Expected<bool> CoachModel::read(const Id &student)
{
    Reading reading;
    const auto coach = reading.of(coachOf(PlanStore(database()), student));
    const auto letter = reading.of(readLetter(database(), student, Week::of(today()), QLocale().bcp47Name()));
    const auto messages = reading.of(SharingStore(database()).messagesOf(student));
    m_coach = coach ? coach->name : QString();
    m_whomElse = letter ? letter->whomToCall : QString();
    m_messages.clear();
    for (const auto &message : messages) {
        const bool isToCoach = coach && coach->id == message.coach;
        const auto told = isToCoach ? coach : reading.of(PlanStore(database()).person(message.coach));
        const auto reader = told ? told->name : QString();
        const auto delivery = reading.of(Outbox(database()).deliveryOf(message.id));
        m_messages.append({.words = MessageWords::words(message),
                           .told = MessageWords::told(reader, isToCoach),
                           .madeAt = Words::moment(message.madeAt, localNow()),
                           .chain = stageRows(coachMessageChain(message, delivery), localNow(), reader)});
    }
    return reading.end().transform([] { return true; });
}
}
