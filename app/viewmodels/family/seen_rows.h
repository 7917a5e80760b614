// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work/seen_week.h"

#include <QCoreApplication>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** An item as parents see it. */
struct SeenItemRow {
    Q_GADGET
    QML_VALUE_TYPE(seenItemRow)
    Q_PROPERTY(QString subject MEMBER subject CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString due MEMBER due CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)

public:
    QString subject;
    QString title;
    QString due; ///< By when; empty when nobody said.
    QString state;
    QString icon;

    bool operator==(const SeenItemRow &) const = default;
};

/** A part of the work that may be told. */
struct SharedPartRow {
    Q_GADGET
    QML_VALUE_TYPE(sharedPartRow)
    Q_PROPERTY(int part MEMBER part CONSTANT)
    Q_PROPERTY(QString what MEMBER what CONSTANT)
    Q_PROPERTY(bool agreed MEMBER agreed CONSTANT)
    Q_PROPERTY(bool shared MEMBER shared CONSTANT)

public:
    int part = 0; ///< As in SharingChoice::Part.
    QString what;
    bool agreed = false; ///< By the school, for everybody.
    bool shared = false;

    bool operator==(const SharedPartRow &) const = default;
};

/** What a school expects. */
struct LetterRow {
    Q_GADGET
    QML_VALUE_TYPE(letterRow)
    Q_PROPERTY(bool here MEMBER here CONSTANT)
    Q_PROPERTY(QString ofYourChild MEMBER ofYourChild CONSTANT)
    Q_PROPERTY(QString ofYou MEMBER ofYou CONSTANT)
    Q_PROPERTY(QString notOfYou MEMBER notOfYou CONSTANT)
    Q_PROPERTY(QString whomToCall MEMBER whomToCall CONSTANT)

public:
    bool here = false;
    QString ofYourChild;
    QString ofYou;
    QString notOfYou;
    QString whomToCall;

    bool operator==(const LetterRow &) const = default;
};

/** What parents see, in words; the same on every device. */
class SeenWords
{
    Q_DECLARE_TR_FUNCTIONS(SeenWords)

public:
    [[nodiscard]] static QList<SeenItemRow> items(const SeenWeek &seen);
    [[nodiscard]] static QList<SharedPartRow> parts(const SeenWeek &seen);
    [[nodiscard]] static LetterRow letter(const SeenWeek &seen);
    /** What is told of work in this school, in a sentence. */
    [[nodiscard]] static QString agreement(const SeenWeek &seen, bool own);
    /** "1 late · 2 open · 3 done", of which done is also what was handed in; empty for nothing that is shared. */
    [[nodiscard]] static QString summary(const SeenWeek &seen);
};
}
