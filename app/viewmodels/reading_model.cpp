// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading_model.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Made to be told apart letter by letter, and made for who has dyslexia. */
const QStringList offered{u"Atkinson Hyperlegible"_s, u"OpenDyslexic"_s};
}

ReadingModel::ReadingModel(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_deviceFont(QGuiApplication::font())
{
    if (!QFile::exists(file)) {
        return;
    }
    const QSettings kept(file, QSettings::IniFormat);
    const auto family = kept.value("family"_L1).toString();
    m_family = offered.contains(family) ? family : QString();
    m_percent = std::clamp(kept.value("percent"_L1, smallestPercent).toInt(), smallestPercent, largestPercent);
    m_lessMovement = kept.value("lessMovement"_L1).toBool();
    apply();
}

QList<TypefaceRow> ReadingModel::typefaces() const
{
    QList<TypefaceRow> rows{{.name = tr("As the device has it"), .family = {}}};
    for (const auto &family : offered) {
        if (QFontDatabase::hasFamily(family)) {
            rows.append({.name = family, .family = family});
        }
    }
    return rows;
}

void ReadingModel::setFamily(const QString &family)
{
    if (family == m_family || !(family.isEmpty() || offered.contains(family))) {
        return;
    }
    m_family = family;
    keep();
    apply();
    Q_EMIT changed();
}

void ReadingModel::setPercent(int percent)
{
    const auto within = std::clamp(percent, smallestPercent, largestPercent);
    if (within == m_percent) {
        return;
    }
    m_percent = within;
    keep();
    apply();
    Q_EMIT changed();
}

void ReadingModel::setLessMovement(bool less)
{
    if (less != m_lessMovement) {
        m_lessMovement = less;
        keep();
        Q_EMIT changed();
    }
}

void ReadingModel::keep() const
{
    if (!m_file.isEmpty()) {
        QSettings kept(m_file, QSettings::IniFormat);
        kept.setValue("family"_L1, m_family);
        kept.setValue("percent"_L1, m_percent);
        kept.setValue("lessMovement"_L1, m_lessMovement);
    }
}

void ReadingModel::apply() const
{
    auto font = m_deviceFont;
    if (!m_family.isEmpty()) {
        font.setFamily(m_family);
        font.setStyleName({});
    }
    font.setPointSizeF(m_deviceFont.pointSizeF() * m_percent / 100);
    QGuiApplication::setFont(font);
}
}
