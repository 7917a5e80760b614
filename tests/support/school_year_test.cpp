// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/declaration.h"
#include "school_json.h"
#include "school_monday.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** How many times smaller zstd makes it at level 19. */
double ratio(const QByteArray &content)
{
    QByteArray compressed(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    const auto size = ZSTD_compress(compressed.data(), size_t(compressed.size()), content.constData(), size_t(content.size()), 19);
    return ZSTD_isError(size) != 0 ? 0 : double(content.size()) / double(size);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/** The objects with nothing but their free text: no ids, days, choices or names of weeks and subjects. */
QJsonArray textsOf(const QJsonArray &items)
{
    QJsonArray texts;
    for (const auto &item : items) {
        QJsonObject object;
        for (const auto &field : kindOf<PlanItem>().fields) {
            if (field.type == FieldType::Text && item[field.name].isString()) {
                object.insert(field.name, item[field.name]);
            }
        }
        texts.append(object);
    }
    return texts;
}

/** Empty when every record is valid, comes once and after those it refers to. */
QString trouble(const QList<Record> &records, QSet<Id> seen = {})
{
    for (const auto &record : records) {
        if (const auto valid = validate(record); !valid) {
            return valid.error().detail;
        }
        for (const auto &value : record.values) {
            if (const auto *id = std::get_if<Id>(&value); id != nullptr && !seen.contains(*id)) {
                return u"%1 comes before its parent"_s.arg(record.id.toString());
            }
        }
        if (seen.contains(record.id)) {
            return u"%1 comes twice"_s.arg(record.id.toString());
        }
        seen.insert(record.id);
    }
    return {};
}

QSet<Id> idsOf(const QList<Record> &records)
{
    QSet<Id> ids;
    std::ranges::for_each(records, [&](const Record &record) { ids.insert(record.id); });
    return ids;
}
}

class SchoolYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameYear();
    void hasTenSubjectsFortyWeeksAndThirtyFiveItemsAWeek();
    void everyRecordIsValidAndComesAfterItsParents();
    void isAsLargeAsTheStandardYear_data();
    void isAsLargeAsTheStandardYear();
    void compressesNoBetterThanNaturalLanguage_data();
    void compressesNoBetterThanNaturalLanguage();
    void usesAsManyWordsAsAPersonDoes();
    void mondayHasItsItemsFeedbackAndChanges();
    void otherStudentsFillTheSchool();
};

void SchoolYearTest::sameSeedGivesTheSameYear()
{
    const auto year = schoolYear(1);
    QCOMPARE(schoolYear(1), year);
    QCOMPARE(monday(year, 1), monday(year, 1));
    QVERIFY(schoolYear(2).items.first().title != year.items.first().title);
}

void SchoolYearTest::hasTenSubjectsFortyWeeksAndThirtyFiveItemsAWeek()
{
    const auto year = schoolYear(1);
    QCOMPARE(year.subjects.size(), 10);
    QCOMPARE(year.plans.size(), 40);
    QCOMPARE(year.items.size(), 1400);
    QVERIFY(year.plans.first().week.contains(QDate(2026, 9, 1)));
    for (const auto &plan : year.plans) {
        QCOMPARE(std::ranges::count(year.items, plan.id, &PlanItem::plan), 35);
        QCOMPARE(std::ranges::count_if(year.items, [&](const PlanItem &item) { return item.plan == plan.id && !item.material.isEmpty(); }), 8);
    }
    for (const auto &subject : year.subjects) {
        QCOMPARE_GE(std::ranges::count(year.items, subject.id, &PlanItem::subject), 40 * 3);
    }
    QCOMPARE(year.moments.size(), 40 * 15);
    QCOMPARE(year.ticks.size(), 40 * 22);
    QCOMPARE(year.handIns.size(), 40 * 3);
    QCOMPARE(year.feedback.size(), 40 * 3);
}

void SchoolYearTest::everyRecordIsValidAndComesAfterItsParents()
{
    const auto year = schoolYear(1);
    QCOMPARE(trouble(records(year)), QString());
    QCOMPARE(trouble(records(monday(year, 1)), idsOf(records(year))), QString());
}

void SchoolYearTest::isAsLargeAsTheStandardYear_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 2026U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void SchoolYearTest::isAsLargeAsTheStandardYear()
{
    QFETCH(const quint32, seed);
    constexpr double bytes = 913'360;
    const auto size = double(compact(asJson(schoolYear(seed))).size());
    QVERIFY2(size > bytes * 0.98 && size < bytes * 1.02, qPrintable(QString::number(size)));
}

void SchoolYearTest::compressesNoBetterThanNaturalLanguage_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("seed 1") << 1U;
    QTest::newRow("seed 2026") << 2026U; // Each takes seconds.
}

void SchoolYearTest::compressesNoBetterThanNaturalLanguage()
{
    QFETCH(const quint32, seed);
    const double factor = ratio(compact(textsOf(asJson(schoolYear(seed)))));
    QVERIFY2(factor > 2.8 && factor < 3.5, qPrintable(QString::number(factor)));
}

void SchoolYearTest::usesAsManyWordsAsAPersonDoes()
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    QSet<QString> words;
    const auto items = schoolYear(1).items;
    for (const auto &item : items) {
        const auto text = QStringList{item.title, item.doneInClass, item.goal, item.why, item.ask, item.evaluation}.join(u' ').toLower();
        for (const auto &found : word.globalMatch(text)) {
            words.insert(found.captured());
        }
    }
    QCOMPARE_GE(words.size(), 3000);
}

void SchoolYearTest::mondayHasItsItemsFeedbackAndChanges()
{
    const auto year = schoolYear(1);
    const auto next = monday(year, 1);
    QCOMPARE(next.plan.week, year.plans.last().week.plus(1));
    QCOMPARE(next.items.size(), 35);
    QCOMPARE(next.feedback.size(), 20);
    QCOMPARE(next.changes.size(), 40);
    QCOMPARE(std::ranges::count(next.changes, Kind::PlannerMoment, &Change::kind), 15);
    QCOMPARE(std::ranges::count(next.changes, Kind::Tick, &Change::kind), 22);
    QCOMPARE(std::ranges::count(next.changes, Kind::HandIn, &Change::kind), 3);
    qint64 clock = 0;
    for (const auto &change : next.changes) {
        const Record made{.kind = change.kind, .id = change.record, .values = change.values};
        QVERIFY(validate(made));
        QCOMPARE(change.number, 0);
        QCOMPARE_GT(change.clock, clock);
        clock = change.clock;
        if (change.kind == Kind::HandIn) {
            const auto length = fromRecord<HandIn>(made).text.size();
            QVERIFY2(length > 540 && length < 900, qPrintable(QString::number(length)));
        }
    }
}

void SchoolYearTest::otherStudentsFillTheSchool()
{
    const auto year = schoolYear(1);
    const auto others = otherStudents(year, 599);
    QSet<Id> people{year.student.id};
    QHash<Id, int> sizes{{year.group.id, 1}};
    for (const auto &[person, group] : others) {
        QVERIFY(validate(toRecord(person)));
        QVERIFY(validate(toRecord(group)));
        people.insert(person.id);
        ++sizes[group.id];
    }
    QCOMPARE(people.size(), 600);
    QCOMPARE(sizes.size(), 24);
    QVERIFY(std::ranges::all_of(sizes, [](int size) { return size == 25; }));
}

QTEST_GUILESS_MAIN(SchoolYearTest)
#include "school_year_test.moc"
