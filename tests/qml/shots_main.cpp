// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "bundle/key_pair.h"
#include "language.h"
#include "open_window.h"
#include "printing.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "support/photo_file.h"

#include <KColorSchemeManager>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
// Long enough for every animation of the desktop's style to have ended.
constexpr int settleMilliseconds = 700;

struct Wishes {
    QDir folder;
    QString form; ///< "phone" or "laptop".
    bool dark = false;
    QString language;
    QString only; ///< One of the stories; empty for all.
};

Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption folder(u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"."_s);
    const QCommandLineOption form(u"form"_s, u"phone or laptop."_s, u"form"_s, u"laptop"_s);
    const QCommandLineOption dark(u"dark"_s, u"Dark colours."_s);
    const QCommandLineOption language(u"lang"_s, u"The interface's language."_s, u"language"_s, u"en"_s);
    const QCommandLineOption only(
        u"only"_s, u"One story: setup, week, question, item, files, own-time, kept, cycle, reminders, paper, reading, stick or trouble."_s,
        u"story"_s);
    parser.addOptions({folder, form, dark, language, only});
    parser.addHelpOption();
    parser.process(application);
    return {.folder = QDir(parser.value(folder)),
            .form = parser.value(form),
            .dark = parser.isSet(dark),
            .language = parser.value(language),
            .only = parser.value(only)};
}

/** Takes pictures of one window. */
class Camera
{
public:
    Camera(const Wishes &wishes, OpenWindow &open)
        : m_wishes(wishes)
        , m_open(open)
    {
        m_open.window().resize(m_wishes.form == "phone"_L1 ? QSize(360, 740) : QSize(1280, 800));
        m_open.window().show();
        if (!QTest::qWaitForWindowExposed(&m_open.window())) {
            qFatal("the window does not appear");
        }
        // Without a window manager too, so that the colours are those of a window in use.
        m_open.window().requestActivate();
    }

    void take(const QString &name)
    {
        QTest::qWait(settleMilliseconds);
        const auto file = u"%1-%2-%3.png"_s.arg(name, m_wishes.form, m_wishes.dark ? u"dark"_s : u"light"_s);
        if (!m_open.window().grabWindow().save(m_wishes.folder.filePath(file))) {
            qFatal() << "cannot write" << file;
        }
    }

    void press(const QString &text)
    {
        QTest::qWait(settleMilliseconds);
        auto *control = m_open.control(text);
        // A list makes only what is in sight.
        auto *days = m_open.find("objectName", u"days"_s);
        for (int page = 0; control == nullptr && days != nullptr && page < 20; ++page) {
            days->setProperty("contentY", days->property("contentY").toReal() + 300);
            QTest::qWait(settleMilliseconds / 10);
            control = m_open.control(text);
        }
        if (control == nullptr) {
            qFatal() << "no control says" << text;
        }
        bringIntoView(control);
        QTest::mouseClick(&m_open.window(), Qt::LeftButton, {}, control->mapToScene(control->boundingRect().center()).toPoint());
    }

    /** The page that is in sight. */
    void scroll(qreal by)
    {
        for (auto *item : m_open.window().findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickFlickable") && item->isVisible() && item->height() > m_open.window().height() / 2.0) {
                const auto most = item->property("contentHeight").toReal() - item->height();
                item->setProperty("contentY", std::clamp(item->property("contentY").toReal() + by, 0.0, std::max(0.0, most)));
            }
        }
    }

    /** Scrolls until a control, or the words, can be seen. */
    void reveal(const QString &text)
    {
        QTest::qWait(settleMilliseconds);
        if (auto *control = m_open.control(text)) {
            bringIntoView(control);
        }
    }

private:
    /** Scrolls the list that the control is in, as a finger would. */
    void bringIntoView(QQuickItem *control)
    {
        for (auto *item = control->parentItem(); item != nullptr; item = item->parentItem()) {
            const auto bottom = control->mapToScene(control->boundingRect().bottomLeft()).y();
            if (const auto beyond = bottom - m_open.window().height() + 180; beyond > 0 && item->inherits("QQuickFlickable")) {
                item->setProperty("contentY", item->property("contentY").toReal() + beyond);
                return;
            }
        }
    }

    Wishes m_wishes;
    OpenWindow &m_open;
};

void need(const Expected<void> &done)
{
    if (!done) {
        qFatal() << done.error().kind << done.error().detail;
    }
}

/** A week in which somebody has been at work. */
void liveAWeek(DemoDevice &device)
{
    const auto now = device.clock()();
    const auto week = Week::of(now.date());
    StudentWork work(device.database(), device.student());
    int place = 0;
    const auto items = PlanStore(device.database()).itemsOf(week).value();
    for (const auto &item : items) {
        if (item.sort != PlanItem::Sort::Task || item.day.isValid() || ++place % 4 == 0) {
            continue;
        }
        const auto day = place % 7 == 5 ? week.monday().addDays(2) : week.monday().addDays((place * 3) % 6);
        need(work.place(item.id, day, {}, now));
        const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
        const auto ticks = day < now.date() ? steps.size() : steps.size() / 2;
        for (qsizetype step = 0; step < ticks; ++step) {
            need(work.tick(item.id, steps[step].id, true, now));
        }
        if (day < now.date() && steps.isEmpty()) {
            need(work.tick(item.id, {}, true, now));
        }
    }
}

void shootSetup(const Wishes &wishes)
{
    DemoDevice device(DemoDevice::Start::Empty);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"setup"_s);
}

void shootTrouble(const Wishes &wishes)
{
    DemoDevice device;
    need(device.database().execute("DROP TABLE tick"));
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week-trouble"_s);
}

void shootWeek(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week"_s);
    open.models().week.goBy(5);
    camera.take(u"week-empty"_s);
    open.models().week.goToThisWeek();
    camera.press(QCoreApplication::translate("WhenButton", "When?"));
    camera.take(u"when"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    camera.press(QCoreApplication::translate("WeekHeader", "What fits now?"));
    camera.take(u"fitting"_s);
    QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
    camera.press(open.models().week.days()[3]->warning());
    camera.take(u"warning"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    open.thread().perform([](StudentDesk &, const QDateTime &) { return failure(ErrorKind::DiskFull, {}); }, {});
    camera.take(u"week-disk-full"_s);
}

void shootQuestion(const Wishes &wishes)
{
    DemoDevice device;
    OpenWindow open(device);
    Camera camera(wishes, open);
    Q_EMIT open.thread().statusChanged({.state = SyncStatus::State::Trouble,
                                        .waiting = 2,
                                        .notAccepted = 1,
                                        .lastContact = device.clock()().addSecs(-3600),
                                        .trouble = ErrorKind::ManyDeletions});
    camera.take(u"week-many-deletions"_s);
    camera.press(QCoreApplication::translate("StatusStrip", "Remove …"));
    camera.take(u"question"_s);
}

void shootItem(const Wishes &wishes)
{
    DemoDevice device;
    const auto item = device.task();
    const auto now = device.clock()();
    OpenWindow open(device);
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
    camera.take(u"item"_s);

    StudentWork work(device.database(), device.student());
    const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
    for (const auto &step : steps) {
        need(work.tick(item.id, step.id, true, now));
    }
    const auto id = work.handIn(item.id, u"Ik schrijf aan Noor, die vorig jaar verhuisde. Ik mis onze fietstochten naar school."_s, now);
    const auto handIn = *WorkStore(device.database()).handIn(id.value()).value();
    open.models().item.refresh();
    camera.take(u"item-handed-in"_s);

    device.answer(handIn);
    open.models().item.refresh();
    camera.take(u"item-feedback"_s);
    camera.press(open.models().item.nextText());
    camera.take(u"item-feedback-read"_s);
}

QUrl written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal() << "cannot write" << name;
    }
    return QUrl::fromLocalFile(file.fileName());
}

void shootFiles(const Wishes &wishes)
{
    DemoDevice device;
    const QTemporaryDir folder;
    auto item = device.task();
    item.evaluation =
        u"Waar ik op let:\n- Je brief heeft een begin, een midden en een slot.\n- Je schrijft aan iemand die je kent.\n- Je leest hem nog eens na."_s;
    device.put(toRecord(item));
    const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
    StudentWork work(device.database(), device.student());
    need(work.tick(item.id, steps[0].id, true, device.clock()()));
    // As if there were a camera and a microphone.
    QDir(folder.path()).mkpath(u"snd"_s);
    std::ignore = written(folder, u"video0"_s, "x");
    std::ignore = written(folder, u"snd/pcmC0D0c"_s, "x");
    OpenWindow open(device, {.devices = folder.path(), .session = qEnvironmentVariable("PULSE_RUNTIME_PATH")});
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
    Q_EMIT open.thread().lineChanged({.metered = true});
    auto &files = *open.models().item.files();
    files.add({written(folder, u"mijn blad van dinsdag, tweede kant.jpg"_s, phonePhoto({4000, 3000}, 6)),
               written(folder, u"brief.odt"_s, QByteArray(1'240'000, 'x'))});
    if (!QTest::qWaitFor([&] { return files.rows().size() == 2 && !files.isBusy(); })) {
        qFatal("the files are not kept");
    }
    camera.reveal(FilesModel::sizes()[0]);
    camera.reveal(QCoreApplication::translate("HandInSection", "Hand in"));
    camera.take(u"item-files"_s);
    camera.press(QCoreApplication::translate("HandInFiles", "Record"));
    camera.take(u"item-record"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    QTest::qWait(settleMilliseconds);
    open.find("objectName", u"send"_s)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&open.window(), Qt::Key_Space);
    camera.take(u"item-hand-in-question"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    open.models().item.handIn();
    camera.take(u"item-files-handed-in"_s);
}

void shootOwnTime(const Wishes &wishes)
{
    DemoDevice device;
    const auto now = device.clock()();
    const auto monday = Week::of(now.date()).monday();
    StudentPlanning planning(device.database(), device.student());
    need(planning.setAvailable(Qt::Wednesday, std::chrono::minutes(45), now));
    const auto keep = [&](const QString &title, int day, bool weekly, QTime time, int minutes) {
        need(planning.keep({.title = title, .day = monday.addDays(day), .weekly = weekly, .time = time, .length = std::chrono::minutes(minutes)}, now)
                 .transform([](const Id &) {}));
    };
    keep(u"Voetbal"_s, 2, true, QTime(16, 0), 90);
    keep(u"Kleine zus ophalen van school"_s, 0, true, QTime(15, 45), 30);
    keep(u"Tandarts"_s, 3, false, QTime(16, 30), 45);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week-activities"_s);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.press(QCoreApplication::translate("MainDrawer", "My own time"));
    camera.take(u"own-time"_s);
    camera.press(u"Voetbal"_s);
    camera.take(u"activity"_s);
}

void shootReminders(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.press(QCoreApplication::translate("MainDrawer", "Reminders"));
    camera.take(u"reminders"_s);
    camera.press(QCoreApplication::translate("ReminderPage", "Also while Weekwijzer is closed"));
    camera.take(u"reminders-session"_s);
}

/** What comes out of a printer; the look and the window's form make no difference to it. */
void shootPaper(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    const auto week = Week::of(device.clock()().date());
    StudentPlanning planning(device.database(), device.student());
    need(planning
             .keep({.title = u"Voetbal"_s, .day = week.monday().addDays(2), .weekly = true, .time = QTime(16, 0), .length = std::chrono::minutes(90)},
                   device.clock()())
             .transform([](const Id &) {}));
    const auto style = PrintStyle::current();
    need(printWeek(device.database(), device.student(), week, style, wishes.folder.filePath(u"week.pdf"_s)));
    need(printWeek(device.database(), device.student(), week.plus(5), style, wishes.folder.filePath(u"week-empty.pdf"_s)));
    need(printItem(device.database(), device.student(), device.task().id, style, wishes.folder.filePath(u"item.pdf"_s)));
}

/** Each page at the largest text, in a typeface for who has dyslexia. */
void shootReading(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const char *page) { QMetaObject::invokeMethod(&open.window(), page); };
    show("showReading");
    camera.take(u"reading"_s);
    open.models().reading.setFamily(u"Atkinson Hyperlegible"_s);
    camera.take(u"reading-hyperlegible"_s);
    open.models().reading.setFamily(u"OpenDyslexic"_s);
    open.models().reading.setPercent(200);
    camera.take(u"reading-large"_s);
    QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
    camera.take(u"week-large"_s);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, device.task().id));
    camera.take(u"item-large"_s);
    show("showOwnTime");
    camera.take(u"own-time-large"_s);
    show("showKept");
    camera.take(u"kept-large"_s);
    show("showFitting");
    camera.take(u"fitting-large"_s);
    open.models().reading.setFamily({});
    open.models().reading.setPercent(100);
}

void shootKept(const Wishes &wishes)
{
    DemoDevice device;
    const auto task = device.task();
    const auto now = device.clock()();
    RecordStore records(device.database());
    const auto hear = [&](const Record &record) { need(records.put(record, *records.scopeOf(record), 5)); };
    const auto draft = Draft::idOf(device.student(), task.id);
    hear(toRecord(Draft{.id = draft, .student = device.student(), .item = task.id, .text = u"Ik schrijf aan Noor, die vorig jaar verhuisde."_s}));
    hear(toRecord(KeptText{.id = Id::derived({"kept"}),
                           .owner = device.student(),
                           .aboutKind = Kind::Draft,
                           .about = draft,
                           .field = kindOf<Draft>().field("text"_L1)->key,
                           .text = u"Ik schrijf aan mijn nicht in Gent. We zien elkaar bijna nooit meer."_s,
                           .device = u"Tablet"_s,
                           .writtenAt = now.addSecs(-7200),
                           .settledAt = {}}));
    OpenWindow open(device);
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, task.id));
    camera.take(u"item-draft"_s);
    camera.press(QCoreApplication::translate("HandInSection", "Compare"));
    camera.take(u"kept"_s);
}

/** A student who has been at it for some weeks. */
void liveACycle(DemoDevice &device)
{
    const auto now = device.clock()();
    const auto week = Week::of(now.date());
    StudentCycle cycle(device.database(), device.student());
    StudentWork work(device.database(), device.student());
    const auto say = [&](int weeksAgo, const QString &goal, OwnWeek::Reached reached) {
        need(cycle.write({}, {.week = week.plus(-weeksAgo), .goal = goal, .reached = reached}, now));
    };
    say(2, u"Alle woorden van Frans kennen voor vrijdag"_s, OwnWeek::Reached::Partly);
    say(1, u"Begrijpend lezen af voor woensdag"_s, OwnWeek::Reached::Yes);
    say(0, u"De brief schrijven voor donderdag"_s, OwnWeek::Reached::Unsaid);
    int took = 0;
    const auto items = PlanStore(device.database()).itemsOf(week).value();
    for (const auto &item : items) {
        const auto state = WorkStore(device.database()).ticksOf(device.student(), item.id).value();
        if (!state.isEmpty() && item.estimate.count() > 0) {
            need(work.addTime(item.id, item.estimate + std::chrono::minutes(10 * (took++ % 3)), now));
        }
    }
    need(cycle.plan(
        {}, {.item = device.task().id, .moment = u"na het avondeten"_s, .place = u"aan de keukentafel"_s, .firstStep = u"mijn best doen"_s}, now));
    need(cycle.support(SupportChoice::Level::PlanAlong, SupportChoice::Level::GetHelp, SupportChoice::Reason::PlansKept, now));
}

void shootCycle(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    liveACycle(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const char *function, const QString &name) {
        QMetaObject::invokeMethod(&open.window(), function);
        camera.take(name);
        QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(settleMilliseconds);
    };
    show("showAhead", u"ahead"_s);
    show("showBack", u"back"_s);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 1));
    camera.take(u"today"_s);
    camera.press(QCoreApplication::translate("NextStepCard", "I am stuck"));
    camera.take(u"today-stuck"_s);
    QMetaObject::invokeMethod(&open.window(), "showPlan", Q_ARG(Weekwijzer::Id, device.task().id));
    camera.take(u"plan"_s);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 2));
    camera.take(u"me"_s);
    camera.scroll(100'000);
    camera.take(u"me-end"_s);
}

void shootStick(const Wishes &wishes)
{
    DemoDevice device;
    const QTemporaryDir stick;
    need(DeviceStore(device.database())
             .becomeFork(Id::derived({"device"}), {}, {.seed = QByteArray(32, 's'), .hubKey = KeyPair::fromSeed(QByteArray(32, 'h')).publicKey}));
    need(StudentWork(device.database(), device.student()).tick(device.task().id, {}, true, device.clock()()));
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.take(u"drawer"_s);
    Q_EMIT open.thread().statusChanged({.state = SyncStatus::State::Offline, .waiting = 1, .lastContact = device.clock()().addDays(-1)});
    camera.press(QCoreApplication::translate("MainDrawer", "Send by stick"));
    camera.take(u"stick"_s);
    open.models().stick.send(QUrl::fromLocalFile(stick.path()));
    camera.take(u"stick-sent"_s);
    open.models().stick.fetch(QUrl::fromLocalFile(stick.path()));
    camera.take(u"stick-no-answer"_s);
}
}

int main(int argc, char *argv[])
{
    chooseAppearance();
    QApplication application(argc, argv);
    const auto wishes = wishesOf(application);
    QTranslator words;
    speak(wishes.language, words);
    dress(application);
    auto *colours = KColorSchemeManager::instance();
    colours->activateScheme(colours->indexForSchemeId(wishes.dark ? u"BreezeDark"_s : u"BreezeLight"_s));
    wishes.folder.mkpath(u"."_s);
    const std::pair<QString, void (*)(const Wishes &)> stories[] = {
        {u"setup"_s, shootSetup},         {u"week"_s, shootWeek},        {u"question"_s, shootQuestion}, {u"item"_s, shootItem},
        {u"files"_s, shootFiles},         {u"own-time"_s, shootOwnTime}, {u"kept"_s, shootKept},         {u"cycle"_s, shootCycle},
        {u"reminders"_s, shootReminders}, {u"paper"_s, shootPaper},      {u"reading"_s, shootReading},   {u"stick"_s, shootStick},
        {u"trouble"_s, shootTrouble}};
    for (const auto &[name, shoot] : stories) {
        if (wishes.only.isEmpty() || wishes.only == name) {
            shoot(wishes);
        }
    }
    return 0;
}
