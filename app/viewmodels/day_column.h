// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card_model.h"
#include "planning/load.h"

#include <optional>

namespace Weekwijzer
{
struct DayView;

/** One of the seven days of the week on the screen. */
class DayColumn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a week")
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    Q_PROPERTY(QString shortName READ shortName NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString loadText READ loadText NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(bool today READ isToday NOTIFY changed)
    Q_PROPERTY(Weekwijzer::DayLoad load READ load NOTIFY changed)
    Q_PROPERTY(QStringList activities READ activities NOTIFY changed)
    Q_PROPERTY(Weekwijzer::CardModel *cards READ cards CONSTANT)

public:
    explicit DayColumn(QObject *parent = nullptr);

    void show(const DayView &day, bool today);

    [[nodiscard]] QDate day() const { return m_load.day; }
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] QString name() const;
    /** "40 of 90 minutes planned" */
    [[nodiscard]] QString loadText() const;
    /** Why this day asks too much; empty when it doesn't. */
    [[nodiscard]] QString warning() const;
    /** "At home today", for a group that sometimes is; or that the student is absent. Empty for most. */
    [[nodiscard]] QString where() const;
    [[nodiscard]] bool isToday() const { return m_today; }
    [[nodiscard]] DayLoad load() const { return m_load; }
    /** The student's own, as "16:00 Football · 90 min". */
    [[nodiscard]] QStringList activities() const { return m_activities; }
    [[nodiscard]] CardModel *cards() { return &m_cards; }

Q_SIGNALS:
    void changed();

private:
    DayLoad m_load;
    QStringList m_activities;
    std::optional<bool> m_atHome;
    bool m_today = false;
    CardModel m_cards;
};
}
