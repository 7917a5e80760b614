// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/** Dutch is complete, and short enough to read: held against what the program says today. */
class TranslationsTest : public QObject
{
    Q_OBJECT

    // B1 or simpler: longer sentences lose readers.
    static constexpr qsizetype mostWords = 18;

    struct Message {
        QString source;
        QStringList translations; ///< Several for a message with a number in it.
        bool unfinished = false;
    };

    QTemporaryDir m_folder;
    QList<Message> m_messages;

    static QList<Message> messagesOf(const QString &path)
    {
        QFile file(path);
        QList<Message> messages;
        if (!file.open(QIODevice::ReadOnly)) {
            return messages;
        }
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.name() == "message"_L1) {
                messages.append(Message());
            } else if (xml.name() == "source"_L1) {
                messages.last().source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
                readTranslation(xml, messages.last());
            }
        }
        return xml.hasError() ? QList<Message>() : messages;
    }

    static void readTranslation(QXmlStreamReader &xml, Message &message)
    {
        QString plain;
        while (!(xml.isEndElement() && xml.name() == "translation"_L1)) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
                message.translations += xml.readElementText();
            } else if (xml.isCharacters()) {
                plain += xml.text();
            }
        }
        if (message.translations.isEmpty()) {
            message.translations += plain;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto fresh = m_folder.filePath(u"nl.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/app/translations/weekwijzer_nl.ts"), fresh));
        QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
        QProcess update;
        update.start(QStringLiteral(LUPDATE),
                     {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, QStringLiteral(SOURCE_FOLDER "/qml"),
                      QStringLiteral(SOURCE_FOLDER "/app/viewmodels"), QStringLiteral(SOURCE_FOLDER "/app/print"),
                      QStringLiteral(SOURCE_FOLDER "/app/reminders"), u"-ts"_s, fresh});
        QVERIFY(update.waitForFinished(60'000));
        QCOMPARE(update.exitCode(), 0);
        m_messages = messagesOf(fresh);
        QVERIFY(m_messages.size() > 150);
    }

    void everythingIsSaidInDutch()
    {
        QStringList missing;
        for (const auto &message : std::as_const(m_messages)) {
            if (message.unfinished || message.translations.contains(QString())) {
                missing += message.source;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noSentenceIsLong()
    {
        static const QRegularExpression ends(u"[.?!:;]\\s"_s);
        static const QRegularExpression blanks(u"\\s+"_s);
        for (const auto &message : std::as_const(m_messages)) {
            for (const auto &text : message.translations + QStringList{message.source}) {
                const auto sentences = text.split(ends, Qt::SkipEmptyParts);
                for (const auto &sentence : sentences) {
                    QVERIFY2(sentence.split(blanks, Qt::SkipEmptyParts).size() <= mostWords, qPrintable(sentence));
                }
            }
        }
    }

    void whatIsPutInIsPutInInDutchToo()
    {
        static const QRegularExpression place(u"%(?:[1-9]|n)"_s);
        const auto placesOf = [](const QString &text) {
            QStringList places;
            for (auto found = place.globalMatch(text); found.hasNext();) {
                places += found.next().captured();
            }
            places.sort();
            return places;
        };
        for (const auto &message : std::as_const(m_messages)) {
            for (const auto &translation : message.translations) {
                QVERIFY2(placesOf(translation) == placesOf(message.source), qPrintable(message.source));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
