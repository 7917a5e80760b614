// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include <KColorSchemeManager>
#include <KIconTheme>
#include <QApplication>
#include <QFont>
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
}
