// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_model.h"

#include "stores/device_store.h"
#include "words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What is filled in, with dots between. */
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

static_assert(int(ItemModel::Next::Nothing) == int(NextStep::What::Nothing) && int(ItemModel::Next::MarkDone) == int(NextStep::What::MarkDone));
}

ItemModel::ItemModel(Database &database, WorkThread &thread, Clock clock, CaptureDevices devices, QObject *parent)
    : PageModel(parent)
    , m_database(database)
    , m_thread(thread)
    , m_clock(std::move(clock))
    , m_draft(thread,
              [](StudentDesk &desk, const Id &item, const QString &text, const QDateTime &now, qint64 seen) {
                  return desk.work.write(item, text, now, seen);
              })
    , m_questions(database, thread)
    , m_files(thread, std::move(devices))
    , m_choices(thread)
    , m_printing(thread, [this] { return paper(); })
{
    connect(&m_draft, &DraftKeeper::textChanged, this, &ItemModel::draftChanged);
    connect(&m_draft, &DraftKeeper::textChanged, this, &ItemModel::readyToHandInChanged);
    connect(&m_files, &FilesModel::changed, this, &ItemModel::readyToHandInChanged);
    connect(&m_files, &FilesModel::busyChanged, this, &ItemModel::readyToHandInChanged);
    connect(&m_draft, &DraftKeeper::keptChanged, this, &ItemModel::draftKeptChanged);
    connect(&m_thread, &WorkThread::recordsChanged, this, &ItemModel::refresh);
}

QString ItemModel::kind() const
{
    const auto &item = m_view.item;
    return joined({Words::sort(item.sort), Words::mode(item.mode), Words::place(item.place)});
}

QString ItemModel::day() const
{
    if (m_view.standing.placement.inBasket()) {
        return tr("Still to place");
    }
    return Words::deadline(m_view.standing.placement.day, m_view.standing.placement.time);
}

QString ItemModel::deadline() const
{
    return Words::deadline(m_view.item.due, m_view.item.dueTime);
}

QString ItemModel::effort() const
{
    const auto &item = m_view.item;
    return joined({item.minutes() > 0 ? Words::minutes(item.minutes()) : QString(), Words::importance(item.importance)});
}

QString ItemModel::independence() const
{
    return Words::independence(m_view.item.independence);
}

QString ItemModel::progress() const
{
    return m_view.steps.isEmpty() ? QString() : Words::parts(m_view.standing.progress.done, m_view.standing.progress.parts);
}

QString ItemModel::nextText() const
{
    return nextStepText(m_view.next, m_view.steps);
}

bool ItemModel::isReadyToHandIn() const
{
    return !m_files.isBusy() && (!draft().trimmed().isEmpty() || !m_view.chosen.isEmpty());
}

QString ItemModel::keptVersions() const
{
    return m_view.kept == 0 ? QString() : tr("%n other version(s) of your work kept", nullptr, m_view.kept);
}

PaperPage ItemModel::paper() const
{
    return {.name = m_view.item.title, .make = [item = m_id](Database &database, const Id &student, const PrintStyle &style, const QString &file) {
                return printItem(database, student, item, style, file);
            }};
}

void ItemModel::show(const Id &item)
{
    if (item != m_id) {
        m_id = item;
        m_view = {};
        m_steps.show({});
        m_handingIn = false;
        setState(State::Loading);
    }
    refresh();
}

void ItemModel::refresh()
{
    if (m_id.isNull()) {
        return;
    }
    const auto localNow = m_clock().toLocalTime();
    const auto view = DeviceStore(m_database).pairing().and_then([&](const std::optional<Pairing> &pairing) {
        const auto student = pairing ? pairing->person : Id();
        return readItem(m_database, student, m_id, localNow).and_then([&](const ItemView &read) {
            return m_questions.show(student, read.item, localNow).transform([&] { return read; });
        });
    });
    if (!view) {
        // Taken out of the week, here or by who gave it.
        if (view.error().kind == ErrorKind::NotFound) {
            setState(State::Empty);
        } else {
            setTrouble(view.error());
        }
        return;
    }
    const auto before = std::exchange(m_view, *view);
    m_steps.show(m_view.steps);
    m_draft.show(m_id, m_view.draft, m_view.draftVersion);
    m_files.show(m_id, m_view.chosen);
    m_choices.show(m_view);
    Q_EMIT changed();
    if (before.handIns != m_view.handIns) {
        Q_EMIT handInsChanged();
    }
    if (before.criteria != m_view.criteria) {
        Q_EMIT criteriaChanged();
    }
    if (before.feedback != m_view.feedback) {
        Q_EMIT feedbackChanged();
    }
    setState(State::Ready);
}

void ItemModel::tickStep(const Id &step, bool done)
{
    m_thread.perform([item = m_id, step, done](StudentDesk &desk, const QDateTime &now) { return desk.work.tick(item, step, done, now); },
                     {Kind::Tick});
}

void ItemModel::tick(bool done)
{
    tickStep({}, done);
}

void ItemModel::check(const QString &criterion, bool checked)
{
    m_thread.perform(
        [item = m_id, criterion, checked](StudentDesk &desk, const QDateTime &) { return desk.preparation.check(item, criterion, checked); }, {});
}

void ItemModel::handIn()
{
    const auto text = draft();
    // A second press while the first is on its way would hand in twice.
    if (m_handingIn || !isReadyToHandIn()) {
        return;
    }
    m_handingIn = true;
    m_draft.keep();
    m_thread.perform(
        [item = m_id, text](StudentDesk &desk, const QDateTime &now) { return desk.work.handIn(item, text, now).transform([](const Id &) {}); },
        {Kind::HandIn, Kind::Draft, Kind::Attachment}, this, [this](const Expected<void> &) { m_handingIn = false; });
}

void ItemModel::markRead(const Id &feedback)
{
    m_thread.perform([feedback](StudentDesk &desk, const QDateTime &now) { return desk.work.markRead(feedback, now); }, {Kind::Feedback});
}
}
