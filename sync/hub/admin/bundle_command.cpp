// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "records/exit_code.h"
#include "service/stick_desk.h"
#include "store_sqlite/hub_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Where the bundles lie and where the answers go. */
struct Wish {
    QStringList paths;
    QString answers; ///< Empty: beside each bundle.
};

Expected<Wish> wishFrom(const QCommandLineParser &parser)
{
    auto paths = parser.positionalArguments();
    if (paths.size() < 2 || paths.takeFirst() != "import"_L1) {
        return failure(ErrorKind::Usage, u"it goes like this: bundle import FILE|FOLDER… [--answers FOLDER]"_s);
    }
    return Wish{.paths = paths, .answers = parser.value(u"answers"_s)};
}

QString nameOf(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(quint64(kind)));
}

/** Collects what there is to say of each file. */
class Telling
{
public:
    void tell(const QString &path, const StickOutcome &outcome)
    {
        QJsonObject bundle{{u"file"_s, path},
                           {u"device"_s, outcome.device.toString()},
                           {u"changes"_s, outcome.changes},
                           {u"refused"_s, outcome.refused},
                           {u"answer"_s, QJsonArray::fromStringList(outcome.answer)}};
        m_lines.append(u"%1: %2 changes, %3 of them refused; answered"_s.arg(QFileInfo(path).fileName()).arg(outcome.changes).arg(outcome.refused));
        m_changes += outcome.changes;
        ++m_taken;
        if (outcome.trouble) {
            bundle.insert("error"_L1, nameOf(outcome.trouble->kind));
            bundle.insert("detail"_L1, outcome.trouble->detail);
            m_lines.last() += u"; then: "_s + outcome.trouble->detail;
            noteFailure(outcome.trouble->kind);
        }
        m_bundles.append(bundle);
    }

    void tell(const QString &path, const Error &error)
    {
        m_bundles.append(QJsonObject{{u"file"_s, path}, {u"error"_s, nameOf(error.kind)}, {u"detail"_s, error.detail}});
        m_lines.append(u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.detail));
        noteFailure(error.kind);
    }

    [[nodiscard]] bool isSilent() const { return m_bundles.isEmpty(); }

    [[nodiscard]] CommandResult report() const
    {
        return {.json = {{u"taken"_s, m_taken}, {u"failed"_s, m_failed}, {u"changes"_s, m_changes}, {u"bundles"_s, m_bundles}},
                .lines = m_lines,
                .exitCode = m_exitCode};
    }

private:
    void noteFailure(ErrorKind kind)
    {
        ++m_failed;
        m_exitCode = m_exitCode == 0 ? exitCodeOf(kind) : m_exitCode;
    }

    QJsonArray m_bundles;
    QStringList m_lines;
    qint64 m_changes = 0;
    int m_taken = 0;
    int m_failed = 0;
    int m_exitCode = 0;
};

Expected<CommandResult> imported(Database &database, const BlobFolder &files, const Wish &wish)
{
    Medium medium;
    StickDesk desk(database, files, medium);
    Telling telling;
    const auto found = bundlesIn(wish.paths);
    for (const auto &file : found.unreadable) {
        telling.tell(file.path, file.error);
    }
    for (const auto &bundle : found.bundles) {
        const auto meant = desk.isMeant(bundle.header);
        if (!meant) {
            return std::unexpected(meant.error());
        }
        if (!*meant) {
            continue;
        }
        const auto folder = wish.answers.isEmpty() ? QFileInfo(bundle.path()).absolutePath() : wish.answers;
        const auto outcome = desk.answer(bundle, folder, QDateTime::currentDateTimeUtc());
        if (outcome) {
            telling.tell(bundle.path(), *outcome);
        } else {
            telling.tell(bundle.path(), outcome.error());
        }
    }
    return telling.isSilent() ? failure(ErrorKind::NotFound, u"no bundle for this hub lies there"_s) : Expected<CommandResult>(telling.report());
}
}

void declareBundle(QCommandLineParser &parser)
{
    parser.addOption({u"answers"_s, u"Where the answers go; beside the bundles if not said."_s, u"folder"_s});
}

Expected<CommandResult> takeBundles(const QCommandLineParser &parser)
{
    const auto wish = wishFrom(parser);
    const auto folder = wish ? required(parser, u"data"_s) : std::unexpected(wish.error());
    auto database = folder ? openHubDatabase(*folder, HubFile::MustExist) : std::unexpected(folder.error());
    const auto files = database ? openHubBlobs(*folder) : std::unexpected(database.error());
    return files ? imported(*database, *files, *wish) : std::unexpected(files.error());
}
}
