// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Week Week::of(QDate day)
{
    Week week;
    week.number = day.weekNumber(&week.year);
    return day.isValid() ? week : Week();
}

Week Week::fromOrdinal(qint64 ordinal)
{
    const Week week{.year = int(ordinal / 100), .number = int(ordinal % 100)};
    return week.isValid() ? week : Week();
}

Week Week::fromString(QStringView text)
{
    const auto mark = text.indexOf(u'W', 0, Qt::CaseInsensitive);
    if (mark < 4) {
        return {};
    }
    bool yearFits = false;
    bool numberFits = false;
    const Week week{
        .year = text.first(mark).chopped(text[mark - 1] == u'-' ? 1 : 0).toInt(&yearFits),
        .number = text.sliced(mark + 1).toInt(&numberFits),
    };
    return yearFits && numberFits && week.isValid() ? week : Week();
}

bool Week::isValid() const
{
    return year >= 1900 && year < 10000 && number >= 1 && number <= 53 && of(monday()) == *this;
}

QDate Week::monday() const
{
    // 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    return fourth.addDays(1 - fourth.dayOfWeek() + qint64(7) * (number - 1));
}

QString Week::toString() const
{
    return u"%1-W%2"_s.arg(year).arg(number, 2, 10, '0'_L1);
}
}
