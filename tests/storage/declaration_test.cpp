// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"
#include "records/cycle.h"
#include "records/guide.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"
#include "records/work.h"
#include "stores/record_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

Q_DECLARE_METATYPE(const Weekwijzer::RecordKind *)

/** Holds the declaration, the structs and the schema together. */
class DeclarationTest : public QObject
{
    Q_OBJECT

    Expected<Database> m_database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);

    struct Column {
        QString name;
        QString type;
        bool required = false;
    };

    QList<Column> columnsOf(const RecordKind &kind)
    {
        return m_database->prepared("SELECT name, type, \"notnull\" FROM pragma_table_info(?)")
            .bind(QString(kind.table))
            .rows([](const Row &row) { return Column{.name = row.text(0), .type = row.text(1), .required = row.integer(2) != 0}; })
            .value();
    }

    static QString columnType(FieldType type)
    {
        return type == FieldType::Text ? u"TEXT"_s : type == FieldType::Reference || type == FieldType::Blob ? u"BLOB"_s : u"INTEGER"_s;
    }

    static Value exampleOf(const Field &field)
    {
        switch (field.type) {
        case FieldType::Text:
            return u"text"_s;
        case FieldType::Reference:
            return Id::derived({"reference"});
        case FieldType::Blob:
            return BlobName::fromBytes(QByteArray(32, 'b'));
        default:
            for (qint64 candidate : {1, 202647, 2461000}) {
                if (field.allows(candidate)) {
                    return candidate;
                }
            }
            return {};
        }
    }

    /** A record with every field filled in. */
    static Record exampleOf(const RecordKind &kind)
    {
        Record record{.kind = kind.kind, .id = Id::derived({QByteArrayView(kind.table)}), .values = {}};
        for (const auto &field : kind.fields) {
            record.values.insert(field.key, exampleOf(field));
        }
        return record;
    }

    static void eachKind()
    {
        QTest::addColumn<const RecordKind *>("kind");
        for (const auto &kind : recordKinds()) {
            QTest::newRow(kind.table.data()) << &kind;
        }
    }

    template<typename T>
    static void checkStruct()
    {
        // A struct that named another's kind would be read as that.
        QCOMPARE(QByteArray(T::staticMetaObject.className()), QByteArray("Weekwijzer::") + QMetaEnum::fromType<Kind>().valueToKey(int(T::kind)));
        for (const auto &field : kindOf<T>().fields) {
            QVERIFY2(field.read != nullptr && field.write != nullptr, field.name.data());
        }
        // What a filled-in record says survives the way through the struct.
        const auto record = exampleOf(kindOf<T>());
        QCOMPARE(toRecord(fromRecord<T>(record)), record);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_database.has_value());
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        // Rows are written one by one here, without the parents they would have.
        QVERIFY(m_database->execute("PRAGMA foreign_keys = OFF").has_value());
    }

    void columnsAreTheDeclaredFieldsInOrder_data() { eachKind(); }
    void columnsAreTheDeclaredFieldsInOrder()
    {
        QFETCH(const RecordKind *, kind);
        const auto columns = columnsOf(*kind);
        QCOMPARE(columns.size(), qsizetype(kind->fields.size()) + 3);
        QCOMPARE(columns.at(0).name, u"id"_s);
        QCOMPARE(columns.at(1).name, u"scope"_s);
        QCOMPARE(columns.at(2).name, u"version"_s);
        for (qsizetype index = 3; index < columns.size(); ++index) {
            const auto &field = kind->fields[size_t(index - 3)];
            QCOMPARE(columns.at(index).name, QString(field.name));
            QCOMPARE(columns.at(index).type, columnType(field.type));
            QCOMPARE(columns.at(index).required, field.required);
        }
    }

    void theSchemaAllowsWhatTheDeclarationAllows_data() { eachKind(); }
    void theSchemaAllowsWhatTheDeclarationAllows()
    {
        QFETCH(const RecordKind *, kind);
        RecordStore records(*m_database);
        for (const auto &field : kind->fields) {
            if (field.type != FieldType::Choice && field.type != FieldType::Flag && field.type != FieldType::TimeOfDay
                && field.type != FieldType::Minutes) {
                continue;
            }
            for (const qint64 candidate : {-1, 0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 32, 1439, 1440, 6000, 6001}) {
                auto record = exampleOf(*kind);
                record.values.insert(field.key, candidate);
                const auto written = records.put(record, {}, 1);
                const auto where = u"%1.%2 = %3"_s.arg(kind->table, field.name).arg(candidate);
                QVERIFY2(written.has_value() == field.allows(candidate), qPrintable(where));
                QCOMPARE(validate(record).has_value(), field.allows(candidate));
            }
        }
    }

    void keysAreUniqueAndSmall_data() { eachKind(); }
    void keysAreUniqueAndSmall()
    {
        QFETCH(const RecordKind *, kind);
        QSet<quint8> keys;
        for (const auto &field : kind->fields) {
            QVERIFY(field.key >= 1 && field.key < 32 && !keys.contains(field.key));
            QVERIFY(field.type != FieldType::Text || field.longest > 0);
            QVERIFY(field.writers != Roles());
            keys.insert(field.key);
        }
    }

    void parentsComeBeforeChildrenAndShareTheScopeType()
    {
        QSet<Kind> seen;
        for (const auto &kind : recordKinds()) {
            if (kind.scopeSource == ScopeSource::Inherited) {
                QVERIFY(seen.contains(kind.parent));
                QCOMPARE(recordKind(kind.parent)->scope, kind.scope);
            }
            QCOMPARE(kind.scopeSource == ScopeSource::Self, kind.scopeField == 0);
            QVERIFY(kind.scopeField == 0 || kind.field(kind.scopeField)->type == FieldType::Reference);
            QVERIFY(kind.owner == 0 || kind.field(kind.owner)->type == FieldType::Reference);
            seen.insert(kind.kind);
        }
    }

    void everyStructHasItsOwnDeclaration()
    {
        checkStruct<School>();
        checkStruct<Person>();
        checkStruct<Group>();
        checkStruct<Subject>();
        checkStruct<WeekPlan>();
        checkStruct<PlanItem>();
        checkStruct<Step>();
        checkStruct<PlannerMoment>();
        checkStruct<Tick>();
        checkStruct<HandIn>();
        checkStruct<Feedback>();
        checkStruct<Draft>();
        checkStruct<WorkedTime>();
        checkStruct<KeptText>();
        checkStruct<Material>();
        checkStruct<Attachment>();
        checkStruct<AvailableTime>();
        checkStruct<OwnActivity>();
        checkStruct<OwnWeek>();
        checkStruct<IfThenPlan>();
        checkStruct<WorkDecision>();
        checkStruct<CheckIn>();
        checkStruct<SupportChoice>();
        checkStruct<ChoiceBoard>();
        checkStruct<Absence>();
        checkStruct<WorkChoice>();
        checkStruct<Question>();
        checkStruct<Answer>();
        checkStruct<QuestionHour>();
        checkStruct<ClassNote>();
        checkStruct<OwnTask>();
        checkStruct<CoachMessage>();
        checkStruct<ExpectationLetter>();
        checkStruct<SharedState>();
        checkStruct<SharingChoice>();
        checkStruct<FinishedDay>();
        checkStruct<SubjectGuide>();
        checkStruct<WorkForm>();
        checkStruct<StepCard>();
    }

    void everyKindIsStoredAndFoundAgain_data() { eachKind(); }
    void everyKindIsStoredAndFoundAgain()
    {
        QFETCH(const RecordKind *, kind);
        RecordStore records(*m_database);
        const auto record = exampleOf(*kind);
        const Scope scope{.type = kind->scope, .key = Id::derived({"scope"})};
        QVERIFY(records.put(record, scope, 7).has_value());
        QCOMPARE(records.find(kind->kind, record.id).value(), record);
        QCOMPARE(records.version(kind->kind, record.id).value(), 7);
        QVERIFY(records.removeScope(scope).has_value());
        QVERIFY(!records.find(kind->kind, record.id).value());
    }
};

QTEST_GUILESS_MAIN(DeclarationTest)
#include "declaration_test.moc"
