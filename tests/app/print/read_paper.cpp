// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read_paper.h"

#include <QDebug>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal() << program << arguments << process.readAllStandardError();
    }
    return process.readAllStandardOutput();
}
}

QStringList pagesOf(const QString &pdf)
{
    auto pages = QString::fromUtf8(outputOf(QStringLiteral(PDFTOTEXT), {u"-layout"_s, pdf, u"-"_s})).split(u'\f');
    pages.removeLast(); // Every page ends in a form feed.
    return pages;
}

// Two letters that are drawn as one are two letters to who searches.
QString textOf(const QString &pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral(PDFTOTEXT), {u"-raw"_s, pdf, u"-"_s})).normalized(QString::NormalizationForm_KC).simplified();
}

QStringList codesOf(const QString &pdf)
{
    std::ignore = outputOf(QStringLiteral(PDFTOPPM), {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, pdf});
    return QString::fromUtf8(outputOf(QStringLiteral(ZBARIMG), {u"--raw"_s, u"--quiet"_s, pdf + u".png"_s})).split(u'\n', Qt::SkipEmptyParts);
}
}
