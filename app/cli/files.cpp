// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "blobs/blob_store.h"
#include "work/file_intake.h"
#include "work/preparation.h"
#include "work/student_work.h"
#include "work/teacher_work.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}
}

Expected<FileFacts> takenIn(OpenProfile &session, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::BadInput, u"the file cannot be read: %1"_s.arg(path));
    }
    BlobStore store(session.database, session.profile.blobs());
    return store.takeIn(file, now()).transform([&](const KeptBlob &kept) {
        return FileFacts{.name = kept.name, .size = kept.size, .mediaType = QMimeDatabase().mimeTypeForFile(path).name()};
    });
}

namespace
{
Expected<PhotoSize> sizeOf(const Call &call)
{
    const auto text = call.options.value(u"size"_s);
    if (text.isEmpty() || text == "original"_L1) {
        return PhotoSize::Original;
    }
    if (text == "small"_L1 || text == "middle"_L1) {
        return text == "small"_L1 ? PhotoSize::Small : PhotoSize::Middle;
    }
    return failure(ErrorKind::Usage, u"--size takes small, middle or original"_s);
}

/** Keeps a copy of a student's file beside the database, a photo without what the camera noted beside it. */
Expected<FileFacts> takenAlong(OpenProfile &session, const Call &call)
{
    auto folder = session.profile.blobs();
    return sizeOf(call)
        .and_then([&](PhotoSize size) { return takenIn(folder, call.arguments[1], size).transform_error(errorOf); })
        .and_then([&](const FileFacts &file) {
            return BlobTable(session.database).putMade({.name = file.name, .size = file.size}, now()).transform([&] { return file; });
        });
}

QString stateOf(const NamedFile &file)
{
    if (file.here) {
        return file.onHub ? u"here"_s : u"on the way"_s;
    }
    return file.safe > 0 ? u"partly"_s : file.asked ? u"asked for"_s : u"at the hub"_s;
}

QString nameOf(const NamedFile &file)
{
    if (!file.title.isEmpty()) {
        return file.title;
    }
    return (file.kind == Kind::Feedback ? u"spoken feedback, %1"_s : u"attachment, %1"_s).arg(file.mediaType);
}

QJsonObject jsonOf(const NamedFile &file)
{
    return {{u"file"_s, QString::fromLatin1(file.name.toHex())},
            {u"record"_s, file.record.toString()},
            {u"title"_s, nameOf(file)},
            {u"mediaType"_s, file.mediaType},
            {u"state"_s, stateOf(file)},
            {u"size"_s, file.size},
            {u"safe"_s, file.safe},
            {u"week"_s, file.week.isValid() ? file.week.toString() : QString()}};
}

QString lineOf(const NamedFile &file)
{
    const auto part = file.safe > 0 && file.safe < file.size ? u" %1 %"_s.arg(file.safe * 100 / file.size) : QString();
    return u"%1  %2  %3  %4%5"_s.arg(QString::fromLatin1(file.name.toHex().first(8)), QLocale().formattedDataSize(file.size), nameOf(file),
                                     stateOf(file), part);
}

/** The one file whose name begins so, or whose title it is or has in it. */
Expected<NamedFile> chosenFile(BlobStore &store, const QString &text)
{
    const auto all = store.table().named();
    if (!all) {
        return std::unexpected(all.error());
    }
    QHash<BlobName, NamedFile> found;
    for (const auto &file : *all) {
        if (QString::fromLatin1(file.name.toHex()).startsWith(text) || file.record.toString().startsWith(text)
            || file.title.contains(text, Qt::CaseInsensitive)) {
            found.insert(file.name, file);
        }
    }
    if (found.size() == 1) {
        return found.begin().value();
    }
    return found.isEmpty() ? failure(ErrorKind::NotFound, u"no file fits “%1”"_s.arg(text))
                           : failure(ErrorKind::Usage, u"%1 files fit, say more"_s.arg(found.size()));
}

Expected<Output> list(BlobStore &store)
{
    return store.table().named().transform([](const QList<NamedFile> &all) {
        QJsonArray json;
        QStringList lines;
        for (const auto &file : all) {
            json.append(jsonOf(file));
            lines.append(lineOf(file));
        }
        return Output{.text = lines.isEmpty() ? u"There are no files."_s : lines.join(u'\n'), .json = {{u"files"_s, json}}};
    });
}

Expected<Output> fetch(BlobStore &store, const NamedFile &file)
{
    return store.table().ask({.name = file.name, .size = file.size}, now()).transform([&] {
        return Output{.text = u"“%1” comes with the next sync: %2."_s.arg(nameOf(file), QLocale().formattedDataSize(file.size)),
                      .json = {{u"file"_s, QString::fromLatin1(file.name.toHex())}, {u"size"_s, file.size}}};
    });
}

Expected<Output> save(BlobStore &store, const NamedFile &file, const QString &path)
{
    const auto reader = store.reader(file.name, now());
    if (!reader) {
        return std::unexpected(reader.error());
    }
    QSaveFile copy(path);
    bool isWritten = copy.open(QIODevice::WriteOnly);
    while (isWritten && !(*reader)->atEnd()) {
        const auto piece = (*reader)->read(blobBlock);
        if (piece.isEmpty()) {
            return store.mend({.name = file.name, .size = file.size}, now()).and_then([]() -> Expected<Output> {
                return failure(ErrorKind::Corrupt, u"the file was damaged; the next sync fetches it again"_s);
            });
        }
        isWritten = copy.write(piece) == piece.size();
    }
    if (!isWritten || !copy.commit()) {
        return failure(ErrorKind::Storage, u"the copy can't be written: %1"_s.arg(copy.errorString()));
    }
    return Output{.text = u"“%1” is in %2."_s.arg(nameOf(file), path), .json = {{u"path"_s, path}, {u"size"_s, (*reader)->size()}}};
}
}

Expected<Output> attach(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto item = session ? chosenItem(*session, call, call.arguments.first()) : std::unexpected(session.error());
    const auto file = item ? takenAlong(*session, call) : std::unexpected(item.error());
    if (!file) {
        return std::unexpected(file.error());
    }
    const QJsonObject named{{u"file"_s, QString::fromLatin1(file->name.toHex())}, {u"size"_s, file->size}};
    if (call.options.isSet(u"next"_s)) {
        BlobStore store(session->database, session->profile.blobs());
        Preparation preparation(session->database, session->pairing.person, &store);
        return preparation.choose(item->id, *file, now()).and_then([&](const Id &) {
            return saved(*session, u"File kept for the next hand-in of “%1”."_s.arg(item->title), named);
        });
    }
    StudentWork work(session->database, session->pairing.person);
    return work.attach(item->id, *file, now()).and_then([&](const Id &attachment) {
        auto json = named;
        json.insert("attachment"_L1, attachment.toString());
        return saved(*session, u"File added to the work for “%1”."_s.arg(item->title), json);
    });
}

Expected<Output> material(const Call &call)
{
    auto session = openAs(Role::Teacher, call);
    const auto item = session ? chosenItem(*session, call, call.arguments.first()) : std::unexpected(session.error());
    const auto file = item ? takenIn(*session, call.arguments[1]) : std::unexpected(item.error());
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto title = call.options.isSet(u"title"_s) ? call.options.value(u"title"_s) : QFileInfo(call.arguments[1]).completeBaseName();
    TeacherWork work(session->database, session->pairing.person);
    return work.addMaterial(item->id, title, *file, now()).and_then([&](const Id &material) {
        return saved(*session, u"“%1” added to “%2”."_s.arg(title, item->title),
                     {{u"material"_s, material.toString()}, {u"file"_s, QString::fromLatin1(file->name.toHex())}});
    });
}

Expected<Output> files(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    BlobStore store(session->database, session->profile.blobs());
    const auto &what = call.arguments;
    if (what.isEmpty()) {
        return list(store);
    }
    if (what.first() == "fetch"_L1 && what.size() == 2) {
        return chosenFile(store, what[1]).and_then([&](const NamedFile &file) { return fetch(store, file); });
    }
    if (what.first() == "save"_L1 && what.size() == 3) {
        return chosenFile(store, what[1]).and_then([&](const NamedFile &file) { return save(store, file, what[2]); });
    }
    return failure(ErrorKind::Usage, u"it goes like this: weekwijzer-cli files [fetch FILE | save FILE PATH]"_s);
}
}
