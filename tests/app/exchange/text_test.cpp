// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << "caf\xc3\xa9"_ba << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf"
                                            "caf\xc3\xa9"_ba
                                         << u"UTF-8"_s;
        QTest::newRow("Windows-1252") << "caf\xe9"_ba << u"Windows-1252"_s;
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe"
                                                "c\0a\0f\0\xe9\0",
                                                10)
                                  << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff"
                                                "\0c\0a\0f\0\xe9",
                                                10)
                                  << u"UTF-16BE"_s;
    }
    void encodingIsFound()
    {
        QFETCH(const QByteArray, content);
        const auto text = decoded(content);
        QVERIFY(text);
        QCOMPARE(text->text, u"café"_s);
        QTEST(text->encoding, "encoding");
    }

    void windowsQuotesAndEuroSurvive()
    {
        QCOMPARE(decoded("\x93"
                         "5 \x80\x94"_ba)
                     ->text,
                 u"“5 €”"_s);
    }

    void invisibleCharactersAreTakenOut()
    {
        QCOMPARE(cleaned(u"a\u202eb\u2066c\u0007d\u200be"_s).text, u"abcde"_s);
        QVERIFY(cleaned(u"a\u202eb"_s).hadInvisibles);
        QVERIFY(!cleaned(u"a\u00a0b\tc\r\nd"_s).hadInvisibles);
        QCOMPARE(cleaned(u" a\u00a0b \r\n c\td "_s).text, u"a b\nc d"_s);
        QCOMPARE(cleaned(u"e\u0301"_s).text, u"é"_s);
        QCOMPARE(cleaned(u"👩\u200d🏫 les"_s).text, u"👩\u200d🏫 les"_s);
    }

    void entitiesBecomeCharactersOnce()
    {
        QCOMPARE(withoutEntities(u"Labs &amp; Reports &#8211; d&eacute;j&#xE0;"_s), u"Labs & Reports – déjà"_s);
        QCOMPARE(withoutEntities(u"&amp;lt;b&amp;gt;"_s), u"&lt;b&gt;"_s);
        QCOMPARE(withoutEntities(u"&#38;#60; &#0; &#xD800; &#99999999; &"_s), u"&#60;   &#99999999; &"_s);
    }

    void tagsBecomeLines()
    {
        QCOMPARE(cleaned(withoutTags(u"<p>Lees <b>dit</b></p><ul><li>a</li><li>b</li></ul> 3 < 4"_s)).text, u"Lees dit\n• a\n• b\n3 < 4"_s);
    }

    void comparingLooksAtLettersAndDigitsOnly()
    {
        QCOMPARE(folded(u" Vóór-wie (1)? "), u"voorwie1"_s);
        QCOMPARE(plain(u"  Dí  17\tNOV "), u"di 17 nov"_s);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
