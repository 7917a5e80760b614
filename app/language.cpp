// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

/** The resources of a static library are linked only when somebody asks for them. In no namespace: the macro wants it so. */
static void takeWords()
{
    Q_INIT_RESOURCE(weekwijzer_language_translations);
}

namespace Weekwijzer
{
void speak(const QString &language, QTranslator &words)
{
    takeWords();
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    // English is in the source, but for its plurals.
    if (words.load(QLocale(), u"weekwijzer"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/weekwijzer_en.qm"_s)) {
        QCoreApplication::installTranslator(&words);
    }
}
}
