// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/teacher_guides.h"

#include "stores/outbox.h"
#include "support/demo_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A teacher keeps a subject's guide: what differs is written, and what is no longer in it goes. */
class TeacherGuidesTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;

    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] TeacherGuides guides() { return TeacherGuides(m_device->database()); }
    [[nodiscard]] SubjectStore store() { return SubjectStore(m_device->database()); }
    /** Of a subject that has no guide yet. */
    [[nodiscard]] Subject without() const { return *std::ranges::find(m_device->demo().subjects, u"FRA"_s, &Subject::abbreviation); }
    [[nodiscard]] WholeGuide written()
    {
        return {.guide = {.group = m_device->demo().group.id, .subject = without().id, .introduction = u"Welkom"_s, .goals = u"Lezen"_s},
                .forms = {{.sort = WorkForm::Sort::Activity, .name = u"Proefje"_s, .why = u"je ziet het zelf"_s},
                          {.sort = WorkForm::Sort::Tool, .name = u"Microscoop"_s}},
                .cards = {{.about = StepCard::About::HandingIn, .title = u"Hoe dien ik in?"_s, .steps = u"Open\nDruk"_s}}};
    }
    [[nodiscard]] WholeGuide kept(const Id &guide) { return store().whole(*store().guide(guide).value()).value(); }
    [[nodiscard]] qint64 waiting() { return Outbox(m_device->database()).waiting().value(); }

private Q_SLOTS:
    void init()
    {
        m_device.emplace();
        QVERIFY(!store().guideFor(without().id).value());
    }

    void aGuideIsKeptWhole()
    {
        auto guide = written();
        const auto id = guides().keep(guide, now()).value();
        nameParts(guide);
        QCOMPARE(id, guide.guide.id);
        QCOMPARE(kept(id), guide);
        QCOMPARE(store().guideFor(without().id).value(), guide.guide);
    }

    void onlyWhatDiffersIsWritten()
    {
        auto guide = written();
        const auto id = guides().keep(guide, now()).value();
        // What comes from then on is a change of its own.
        QVERIFY(!Outbox(m_device->database()).sealed(100).value().isEmpty());
        const auto before = waiting();
        QVERIFY(guides().keep(guide, now()).has_value());
        QCOMPARE(waiting(), before);
        guide.guide.goals.clear();
        guide.forms[0].why = u"proberen is leren"_s;
        QVERIFY(guides().keep(guide, now()).has_value());
        QCOMPARE(waiting(), before + 2);
        nameParts(guide);
        QCOMPARE(kept(id), guide);
    }

    void whatIsNoLongerInItGoes()
    {
        auto guide = written();
        const auto id = guides().keep(guide, now()).value();
        guide.forms.removeFirst();
        guide.cards.clear();
        QVERIFY(guides().keep(guide, now()).has_value());
        nameParts(guide);
        QCOMPARE(kept(id), guide);
    }

    void aGuideIsTakenBack()
    {
        const auto id = guides().keep(written(), now()).value();
        QVERIFY(guides().remove(without().id, m_device->demo().group.id, now()).has_value());
        QVERIFY(!store().guide(id).value());
        QCOMPARE(guides().remove(without().id, m_device->demo().group.id, now()).error().kind, ErrorKind::NotFound);
        QVERIFY(guides().keep(written(), now()).has_value());
        QCOMPARE(kept(id).forms.size(), 2);
    }

    void whatIsNoGuideIsNotKept()
    {
        auto guide = written();
        guide.guide.group = Id::derived({"nowhere"});
        QCOMPARE(guides().keep(guide, now()).error().kind, ErrorKind::NotFound);
        guide = written();
        guide.guide.subject = Id::derived({"nothing"});
        QCOMPARE(guides().keep(guide, now()).error().kind, ErrorKind::NotFound);
        const WholeGuide empty{.guide = {.group = written().guide.group, .subject = without().id}};
        QCOMPARE(guides().keep(empty, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(store().guideFor(without().id).value(), std::nullopt);
    }

    void theGuideOfTheLatestGroupIsShown()
    {
        auto other = written();
        other.guide.group = Id::derived({"other group"});
        other.guide.introduction = u"Van vroeger"_s;
        nameParts(other);
        m_device->put(toRecord(other.guide));
        QCOMPARE(store().guideFor(without().id).value()->introduction, u"Van vroeger"_s);
        QVERIFY(guides().keep(written(), now()).has_value());
        QCOMPARE(store().guideFor(without().id).value()->introduction, u"Welkom"_s);
    }
};

QTEST_GUILESS_MAIN(TeacherGuidesTest)
#include "teacher_guides_test.moc"
