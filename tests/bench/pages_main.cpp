// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models.h"
#include "school_years.h"
#include "stores/plan_store.h"

#include "client/profile.h"
#include "records/exit_code.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** A Wednesday in the middle of the last year. */
QDateTime now()
{
    return {QDate(2027, 3, 10), QTime(15, 0), QTimeZone::UTC};
}

/** What this thread itself worked, whatever else the machine does. */
double workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** How long each of many times took, in milliseconds of work. */
class Measured
{
public:
    void time(auto work)
    {
        const auto begun = workedMilliseconds();
        work();
        m_all.append(workedMilliseconds() - begun);
    }

    [[nodiscard]] QJsonObject json() const
    {
        auto sorted = m_all;
        std::ranges::sort(sorted);
        const auto at = [&sorted](double share) { return sorted[qsizetype(double(sorted.size() - 1) * share)]; };
        return {{u"times"_s, sorted.size()}, {u"median"_s, at(0.5)}, {u"p99"_s, at(0.99)}, {u"most"_s, sorted.last()}};
    }

private:
    QList<double> m_all;
};

/** From the words to the rows: what this thread works, while the writing thread looks through all the years. */
Measured searched(SearchModel &search)
{
    Measured measured;
    for (int time = 0; time < 100; ++time) {
        QEventLoop found;
        QObject::connect(&search, &SearchModel::changed, &found, &QEventLoop::quit);
        measured.time([&] {
            // One in four is nowhere, so that all the years are looked through.
            search.setWords(time % 4 == 0 ? u"nergens%1"_s.arg(time) : QStringList{u"de"_s, u"een taak"_s, u"lees"_s}[time % 3]);
            search.look();
            found.exec();
        });
    }
    return measured;
}

/** One subject after the other. */
Measured subjectPages(Database &database, SubjectModel &subject)
{
    Measured measured;
    const auto subjects = PlanStore(database).subjects().value_or(QList<Subject>());
    for (int time = 0; time < 100 && !subjects.isEmpty(); ++time) {
        subject.choose(subjects[time % subjects.size()].id);
        measured.time([&] { subject.refresh(); });
    }
    return measured;
}

Expected<QJsonObject> pages(const QString &folder, quint32 seed)
{
    const auto profile = Profile::open(folder);
    if (!profile) {
        return std::unexpected(profile.error());
    }
    auto database = profile->connect();
    if (!database) {
        return std::unexpected(database.error());
    }
    if (auto kept = keepYears(*database, seed); !kept) {
        return std::unexpected(kept.error());
    }
    WorkThread thread([&] { return profile->connect(); }, now);
    Models models(*database, thread, now);
    constexpr int weeksSeen = 200;
    Measured week;
    Measured item;
    for (int ago = 0; ago < weeksSeen; ++ago) {
        week.time([&] { models.week.goBy(-1); });
        const auto items = PlanStore(*database).itemsOf(Week::of(now().date()).plus(-ago - 1));
        if (items && !items->isEmpty()) {
            item.time([&] { models.item.show(items->at(ago % items->size()).id); });
        }
    }
    QJsonObject result{{u"week"_s, week.json()}, {u"item"_s, item.json()}};
    const auto often = [&result](const QString &name, StudentPage &page) {
        Measured measured;
        for (int time = 0; time < 100; ++time) {
            measured.time([&] { page.refresh(); });
        }
        if (page.state() == PageModel::State::Ready) {
            result.insert(name, measured.json());
        }
    };
    often(u"today"_s, models.today);
    often(u"ahead"_s, models.ahead);
    often(u"back"_s, models.back);
    often(u"me"_s, models.me);
    often(u"subjects"_s, models.subjects);
    result.insert(u"subject"_s, subjectPages(*database, models.subject).json());
    result.insert(u"search"_s, searched(models.search).json());
    return result;
}
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(u"profile"_s, u"An empty folder."_s, u"folder"_s);
    const QCommandLineOption seed(u"seed"_s, u"Which years."_s, u"number"_s, u"1"_s);
    parser.addOptions({folder, seed});
    parser.addHelpOption();
    parser.process(application);
    const auto result = pages(parser.value(folder), parser.value(seed).toUInt());
    if (!result) {
        std::fprintf(stderr, "weekwijzer-bench-pages: %s\n", qPrintable(result.error().detail));
        return int(exitCodeOf(result.error().kind));
    }
    std::puts(QJsonDocument(*result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
