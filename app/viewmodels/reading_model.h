// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** A typeface that a person can choose. */
struct TypefaceRow {
    Q_GADGET
    QML_VALUE_TYPE(typefaceRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString family MEMBER family CONSTANT)

public:
    QString name; ///< In words.
    QString family; ///< As the system knows it; empty for the device's own.

    bool operator==(const TypefaceRow &) const = default;
};

/**
 * How the window reads: its text's typeface and size, and how much moves in it; at once and everywhere, kept beside the profile.
 *
 * It stays on the device: what helps to read on one screen needn't on another, and nobody else has to know.
 */
class ReadingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(QList<Weekwijzer::TypefaceRow> typefaces READ typefaces CONSTANT)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed)
    Q_PROPERTY(int percent READ percent WRITE setPercent NOTIFY changed)
    Q_PROPERTY(bool lessMovement READ lessMovement WRITE setLessMovement NOTIFY changed)

public:
    static constexpr int smallestPercent = 100;
    static constexpr int largestPercent = 200;

    /** `file` keeps the choice; with an empty name it lasts as long as the program. */
    explicit ReadingModel(const QString &file, QObject *parent = nullptr);

    /** The device's own, and those of ours that are installed. */
    [[nodiscard]] QList<TypefaceRow> typefaces() const;
    [[nodiscard]] QString family() const { return m_family; }
    void setFamily(const QString &family);
    [[nodiscard]] int percent() const { return m_percent; }
    /** Outside its bounds it is the nearest of them. */
    void setPercent(int percent);
    /** Nothing slides or grows where the device's own settings would have it so. */
    [[nodiscard]] bool lessMovement() const { return m_lessMovement; }
    void setLessMovement(bool less);

Q_SIGNALS:
    void changed();

private:
    void keep() const;
    void apply() const;

    QString m_file;
    QFont m_deviceFont;
    QString m_family;
    int m_percent = smallestPercent;
    bool m_lessMovement = false;
};
}
