// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft_keeper.h"
#include "questions_view.h"

namespace Weekwijzer
{
/** The questions about one item: what was asked, what is being written, and when an answer comes. Part of the pages about it. */
class QuestionsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of an item")
    Q_PROPERTY(QList<Weekwijzer::QuestionRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::ClassNoteRow> notes READ notes NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)
    Q_PROPERTY(QString nextHour READ nextHour NOTIFY changed)
    Q_PROPERTY(QString askedNow READ askedNow NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool textKept READ isTextKept NOTIFY textKeptChanged)
    Q_PROPERTY(Weekwijzer::Id repliedTo READ repliedTo NOTIFY replyChanged)
    Q_PROPERTY(QString reply READ reply WRITE setReply NOTIFY replyChanged)
    Q_PROPERTY(bool replyKept READ isReplyKept NOTIFY replyKeptChanged)

public:
    QuestionsModel(Database &database, WorkThread &thread, QObject *parent = nullptr);

    [[nodiscard]] QList<QuestionRow> rows() const { return m_view.rows; }
    [[nodiscard]] QList<ClassNoteRow> notes() const { return m_view.notes; }
    [[nodiscard]] QStringList hours() const { return m_view.hours; }
    [[nodiscard]] QString nextHour() const { return m_view.nextHour; }
    [[nodiscard]] QString askedNow() const { return m_view.askedNow; }
    /** "1 answer to read"; empty when there is nothing to tell. */
    [[nodiscard]] QString summary() const;
    /** What is written and not asked yet; it keeps itself. */
    [[nodiscard]] QString text() const { return m_draft.text(); }
    void setText(const QString &text) { m_draft.type(text); }
    [[nodiscard]] bool isTextKept() const { return m_draft.isKept(); }
    /** The feedback that a reply is being written to; none while there is none. */
    [[nodiscard]] Id repliedTo() const { return m_repliedTo; }
    [[nodiscard]] QString reply() const { return m_reply.text(); }
    void setReply(const QString &text) { m_reply.type(text); }
    [[nodiscard]] bool isReplyKept() const { return m_reply.isKept(); }

    /** Turns to an item, or hears that something about it changed. */
    [[nodiscard]] Expected<void> show(const Id &student, const PlanItem &item, const QDateTime &localNow);
    /** Sends what is written. */
    Q_INVOKABLE void ask();
    /** Keeps what is written for the next lesson instead; when nothing is, `otherwise`. */
    Q_INVOKABLE void bringToClass(const QString &otherwise = {});
    Q_INVOKABLE void settle(const Weekwijzer::Id &question);
    Q_INVOKABLE void markRead(const Weekwijzer::Id &answer);
    Q_INVOKABLE void settleNote(const Weekwijzer::Id &note, bool settled);
    /** Begins a reply to a feedback, or goes on with it. */
    Q_INVOKABLE void beginReply(const Weekwijzer::Id &feedback);
    Q_INVOKABLE void sendReply();

Q_SIGNALS:
    void changed();
    void textChanged();
    void textKeptChanged();
    void replyChanged();
    void replyKeptChanged();

private:
    using Sending = std::function<Expected<Id>(StudentDesk &desk, const QDateTime &now)>;

    void send(const Sending &sending, const QSet<Kind> &touched);
    [[nodiscard]] Expected<void> showReply();

    Database &m_database;
    WorkThread &m_thread;
    Id m_student;
    Id m_item;
    Id m_repliedTo;
    QuestionsView m_view;
    DraftKeeper m_draft;
    DraftKeeper m_reply;
    bool m_sending = false;
};
}
