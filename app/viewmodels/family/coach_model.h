// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_rows.h"
#include "student_page.h"

namespace Weekwijzer
{
/** Words to a coach, and how far they are. */
struct MessageRow {
    Q_GADGET
    QML_VALUE_TYPE(messageRow)
    Q_PROPERTY(QString words MEMBER words CONSTANT)
    Q_PROPERTY(QString told MEMBER told CONSTANT)
    Q_PROPERTY(QString madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::StageRow> chain MEMBER chain CONSTANT)

public:
    QString words;
    QString told; ///< Whom, as a sentence.
    QString madeAt;
    QList<StageRow> chain;

    bool operator==(const MessageRow &) const = default;
};

/** Words to the coach: who gets them, and what became of those that were sent. */
class CoachModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(int feeling MEMBER m_feeling NOTIFY unsentChanged)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY unsentChanged)
    Q_PROPERTY(bool callMe MEMBER m_callMe NOTIFY unsentChanged)
    Q_PROPERTY(QString whomElse READ whomElse NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::MessageRow> messages READ messages NOTIFY changed)

public:
    using StudentPage::StudentPage;

    /** Their name; empty when nobody is known. */
    [[nodiscard]] QString coach() const { return m_coach; }
    /** Whom the school says to call; empty when it doesn't. */
    [[nodiscard]] QString whomElse() const { return m_whomElse; }
    /** The latest first. */
    [[nodiscard]] QList<MessageRow> messages() const { return m_messages; }

    /**
     * What is said above. Ends in `told`, or in the window's word that it failed, and then nothing of it is gone; nor is what was changed
     * meanwhile. A second press waits for the first to end.
     */
    Q_INVOKABLE void tell();

Q_SIGNALS:
    /** It is saved, and goes to the coach. */
    void told();
    void unsentChanged();

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    /** What was on the page when it was sent. */
    struct Unsent {
        int feeling = 0;
        QString words;
        bool callMe = false;
    };
    void hear(const Unsent &sent, const Expected<void> &done);

    // What isn't sent yet waits here for as long as the program runs, whichever page is open: on disk it would be where nobody meant it.
    int m_feeling = 0; ///< As in CoachMessage::Feeling.
    QString m_words;
    bool m_callMe = false;
    bool m_sending = false;
    QString m_coach;
    QString m_whomElse;
    QList<MessageRow> m_messages;
};
}
