// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"

#include "records/exit_code.h"

#include <QMetaEnum>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** For the kinds whose detail is meant for a log; empty for those whose detail says it best. */
QString fixedSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongKey:
        return u"The database and its key do not belong together; nothing was changed. Put back the profile's own device.key."_s;
    case ErrorKind::NewerFile:
        return u"A newer version of Weekwijzer wrote this profile; nothing was changed. Install that version."_s;
    case ErrorKind::DiskFull:
        return u"There is no room left on the disk; this was not saved. Make room and try again."_s;
    case ErrorKind::Corrupt:
        return u"The profile's database is damaged; nothing was changed. Keep the folder and ask for help."_s;
    case ErrorKind::Storage:
        return u"The profile's folder cannot be read or written; this was not saved."_s;
    default:
        return {};
    }
}
}

QString sentenceOf(const Error &error)
{
    auto sentence = fixedSentence(error.kind);
    if (sentence.isEmpty()) {
        sentence = error.detail.isEmpty() ? nameOf(error.kind) : error.detail;
        sentence[0] = sentence[0].toUpper();
        if (!sentence.endsWith(u'.')) {
            sentence += u'.';
        }
    }
    return sentence;
}

QString nameOf(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(quint64(kind)));
}

QString exitCodes()
{
    QStringList all{u"0 done"_s};
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int index = 0; index < kinds.keyCount(); ++index) {
        all.append(u"%1 %2"_s.arg(exitCodeOf(ErrorKind(kinds.value(index)))).arg(QLatin1StringView(kinds.key(index))));
    }
    return all.join(u", "_s);
}
}
