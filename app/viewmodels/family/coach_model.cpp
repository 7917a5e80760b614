// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach_model.h"

#include "reading.h"
#include "words.h"
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

    [[nodiscard]] static QString stage(MessageStage::Name name, const QString &coach)
    {
        switch (name) {
        case MessageStage::Name::SavedHere:
            return tr("Saved here");
        case MessageStage::Name::WaitingForConnection:
            return tr("Waiting for connection");
        case MessageStage::Name::Sent:
            return tr("Sent");
        case MessageStage::Name::Received:
            return tr("Received");
        case MessageStage::Name::ReadByCoach:
            return coach.isEmpty() ? tr("Read") : tr("Read by %1").arg(coach);
        }
        Q_UNREACHABLE_RETURN({});
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
    const auto wish = m_callMe ? CoachMessage::Wish::CallMe : CoachMessage::Wish::Tell;
    const auto feeling = CoachMessage::Feeling(m_feeling);
    perform([=, words = m_words](StudentDesk &desk,
                                 const QDateTime &now) { return desk.coaching.tell(wish, feeling, words, now).transform([](const Id &) {}); },
            {Kind::CoachMessage},
            [this](const Expected<void> &done) {
                if (done) {
                    m_feeling = 0;
                    m_words.clear();
                    m_callMe = false;
                    Q_EMIT unsentChanged();
                    Q_EMIT told();
                }
            });
}

Expected<bool> CoachModel::read(const Id &student)
{
    const SharingStore sharing(database());
    const Outbox outbox(database());
    Reading reading;
    const auto coach = reading.of(coachOf(PlanStore(database()), student));
    const auto messages = reading.of(sharing.messagesOf(student));
    const auto seen = reading.of(readSeenWeek(database(), student, Week::of(today()), localNow(), QLocale().bcp47Name()));
    m_coach = coach ? coach->name : QString();
    m_whomElse = seen.letter ? seen.letter->whomToCall : QString();
    m_messages.clear();
    for (const auto &message : messages) {
        QList<StageRow> chain;
        const auto stages = messageChain(message, reading.of(outbox.deliveryOf(message.id)));
        for (const auto &stage : stages) {
            chain.append({.name = MessageWords::stage(stage.name, m_coach),
                          .at = Words::moment(stage.at, localNow()),
                          .passed = stage.state == MessageStage::State::Passed,
                          .current = stage.state == MessageStage::State::Current});
        }
        m_messages.append({.words = MessageWords::words(message), .madeAt = Words::moment(message.madeAt, localNow()), .chain = chain});
    }
    return reading.end().transform([] { return true; });
}
}
