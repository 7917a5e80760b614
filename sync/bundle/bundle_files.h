// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "medium.h"

#include <QCryptographicHash>
#include <QDir>

#include <memory>
#include <vector>

namespace Weekwijzer
{
/** A file that remembers what was written to it. */
class RememberedFile : public QFile
{
public:
    explicit RememberedFile(const QString &path)
        : QFile(path)
    {
    }
    [[nodiscard]] QByteArray fingerprint() const { return m_hash.result(); }

protected:
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

/**
 * The files of one bundle on a stick: written beside, read back, and only then given their names.
 *
 * A bundle of the same name that was there stays as it is until then. What is not kept is removed.
 */
class BundleFiles
{
public:
    /** `name` without ending; the folder has to be there. */
    BundleFiles(const QString &folder, QString name, Medium &medium)
        : m_folder(folder)
        , m_name(std::move(name))
        , m_medium(medium)
    {
    }
    ~BundleFiles();
    BundleFiles(const BundleFiles &) = delete;
    BundleFiles &operator=(const BundleFiles &) = delete;

    /** Begins the next part; the one before is complete. */
    [[nodiscard]] Expected<QIODevice *> begin(int part);
    /** Gives the paths; BadStick when a file reads back as something else. */
    [[nodiscard]] Expected<QStringList> keep();

    /** As in `work.wwb`, `work.2.wwb`. */
    [[nodiscard]] static QString fileName(const QString &name, int part);

private:
    [[nodiscard]] QString path(int part) const { return m_folder.filePath(fileName(m_name, part)); }
    [[nodiscard]] Expected<void> complete();
    [[nodiscard]] Expected<void> verify(const RememberedFile &file);
    [[nodiscard]] Expected<QStringList> giveNames();

    QDir m_folder;
    QString m_name;
    Medium &m_medium;
    std::vector<std::unique_ptr<RememberedFile>> m_parts;
};
}
