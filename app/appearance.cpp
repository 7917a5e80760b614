// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include <KColorSchemeManager>
#include <KIconTheme>
#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QQuickStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qreal smallestText = 11;
}

void chooseAppearance()
{
    KIconTheme::initTheme();
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE")) {
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    }
}

void dress(QApplication &application)
{
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE") && QStyleFactory::keys().contains("breeze"_L1, Qt::CaseInsensitive)) {
        QApplication::setStyle(u"breeze"_s);
    }
    KColorSchemeManager::instance();
    auto font = QApplication::font();
    if (font.pointSizeF() < smallestText) {
        font.setPointSizeF(smallestText);
        QApplication::setFont(font);
    }
    application.setDesktopFileName(u"org.weekwijzer.weekwijzer"_s);
}

void speak(const QString &language, QTranslator &words)
{
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    // English is in the source, but for its plurals.
    if (words.load(QLocale(), u"weekwijzer"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/weekwijzer_en.qm"_s)) {
        QCoreApplication::installTranslator(&words);
    }
}
}
