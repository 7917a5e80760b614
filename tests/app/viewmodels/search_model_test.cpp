// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class SearchModelTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    [[nodiscard]] SearchModel &search() { return m_models->search; }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatIsTypedIsFound()
    {
        const auto task = m_device->task();
        QCOMPARE(search().state(), PageModel::State::Empty);
        QVERIFY(!search().isAsked());
        search().setWords(task.title);
        QVERIFY(search().isAsked());
        QTRY_COMPARE(search().state(), PageModel::State::Ready);
        QCOMPARE(search().rows()[0].item, task.id);
        QVERIFY(search().rows()[0].place.contains(u"Week 47"_s, Qt::CaseInsensitive));
        search().setWords(u"zwaluwstaart"_s);
        QTRY_COMPARE(search().state(), PageModel::State::Empty);
        QVERIFY(search().rows().isEmpty());
    }

    void anAnswerThatComesLateIsNotShown()
    {
        const QSignalSpy shown(&search(), &SearchModel::changed);
        search().setWords(m_device->task().title);
        search().look();
        search().setWords(u"zwaluwstaart"_s); // Before the first answer is here.
        search().look();
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(search().rows().isEmpty());
    }

    void manyAreToldAsTheLatest()
    {
        search().setWords(u"de"_s);
        search().look();
        QTRY_COMPARE(search().state(), PageModel::State::Ready);
        const auto count = search().rows().size();
        QVERIFY(count > 1 && count <= SearchModel::most);
        QVERIFY(search().summary().contains(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "search_model_test.moc"
