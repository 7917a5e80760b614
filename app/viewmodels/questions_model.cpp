// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions_model.h"

#include "stores/question_store.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}
}

QuestionsModel::QuestionsModel(Database &database, WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_thread(thread)
    , m_draft(thread,
              [](StudentDesk &desk, const Id &item, const QString &text, const QDateTime &now, qint64 seen) {
                  return desk.asking.writeQuestion(item, text, now, seen);
              })
    , m_reply(thread, [](StudentDesk &desk, const Id &feedback, const QString &text, const QDateTime &now, qint64 seen) {
        return desk.asking.writeReply(feedback, text, now, seen);
    })
{
    connect(&m_draft, &DraftKeeper::textChanged, this, &QuestionsModel::textChanged);
    connect(&m_draft, &DraftKeeper::keptChanged, this, &QuestionsModel::textKeptChanged);
    connect(&m_reply, &DraftKeeper::textChanged, this, &QuestionsModel::replyChanged);
    connect(&m_reply, &DraftKeeper::keptChanged, this, &QuestionsModel::replyKeptChanged);
}

QString QuestionsModel::summary() const
{
    const auto unread = std::ranges::count_if(m_view.rows, &QuestionRow::hasUnread);
    const auto open = std::ranges::count_if(m_view.rows, &QuestionRow::isOpen);
    if (unread > 0) {
        return tr("%n answer(s) to read", nullptr, int(unread));
    }
    return open > 0 ? tr("%n question(s) without an answer yet", nullptr, int(open)) : QString();
}

Expected<void> QuestionsModel::show(const Id &student, const PlanItem &item, const QDateTime &localNow)
{
    const auto view = readQuestions(m_database, student, item, localNow);
    if (!view) {
        return std::unexpected(view.error());
    }
    m_student = student;
    if (item.id != m_item) {
        m_item = item.id;
        m_repliedTo = {};
    }
    m_draft.show(m_item, view->draft, view->draftVersion);
    if (m_view != *view) {
        m_view = *view;
        Q_EMIT changed();
    }
    return showReply();
}

Expected<void> QuestionsModel::showReply()
{
    if (m_repliedTo.isNull()) {
        return {};
    }
    const auto draft = QuestionStore(m_database).draftOf(m_student, m_repliedTo);
    const auto version = draft ? RecordStore(m_database).version(Kind::Draft, QuestionStore::draftId(m_student, m_repliedTo))
                               : std::unexpected(draft.error());
    return version.transform([&](qint64 seen) { m_reply.show(m_repliedTo, *draft ? (*draft)->text : QString(), seen); });
}

void QuestionsModel::beginReply(const Id &feedback)
{
    m_repliedTo = feedback;
    if (showReply()) {
        Q_EMIT replyChanged();
    }
}

void QuestionsModel::ask()
{
    if (!isBlank(text())) {
        m_draft.keep();
        send([item = m_item, text = text()](StudentDesk &desk, const QDateTime &now) { return desk.asking.ask(item, text, now); },
             {Kind::Question, Kind::Draft});
    }
}

void QuestionsModel::bringToClass(const QString &otherwise)
{
    const auto words = isBlank(text()) ? otherwise : text();
    if (!isBlank(words)) {
        m_draft.keep();
        send([item = m_item, text = words](StudentDesk &desk, const QDateTime &now) { return desk.asking.bringToClass(item, text, now); },
             {Kind::ClassNote, Kind::Draft});
    }
}

void QuestionsModel::sendReply()
{
    if (!isBlank(reply()) && !m_repliedTo.isNull()) {
        m_reply.keep();
        send([about = m_repliedTo, text = reply()](StudentDesk &desk, const QDateTime &now) { return desk.asking.reply(about, text, now); },
             {Kind::Question, Kind::Draft});
    }
}

void QuestionsModel::send(const Sending &sending, const QSet<Kind> &touched)
{
    // A second press while the first is on its way would ask twice.
    if (m_sending) {
        return;
    }
    m_sending = true;
    m_thread.perform([sending](StudentDesk &desk, const QDateTime &now) { return sending(desk, now).transform([](const Id &) {}); }, touched, this,
                     [this](const Expected<void> &) { m_sending = false; });
}

void QuestionsModel::settle(const Id &question)
{
    m_thread.perform([question](StudentDesk &desk, const QDateTime &now) { return desk.asking.settle(question, now); },
                     {Kind::Question, Kind::Answer});
}

void QuestionsModel::markRead(const Id &answer)
{
    m_thread.perform([answer](StudentDesk &desk, const QDateTime &now) { return desk.asking.markRead(answer, now); }, {Kind::Answer});
}

void QuestionsModel::settleNote(const Id &note, bool settled)
{
    m_thread.perform([note, settled](StudentDesk &desk, const QDateTime &now) { return desk.asking.settleNote(note, settled, now); },
                     {Kind::ClassNote});
}
}
