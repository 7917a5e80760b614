// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing.h"
#include "work_thread.h"

#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace Weekwijzer
{
/** What a page is on paper: the name of its file, and how it is made. */
struct PaperPage {
    using Make = std::function<Expected<void>(Database &database, const Id &student, const PrintStyle &style, const QString &file)>;

    QString name; ///< In words, without an ending.
    Make make;
};

/** Puts what a page shows on paper, in the writing thread. */
class PrintJob : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page's model")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /** `page` is asked for what is shown at that moment. */
    PrintJob(WorkThread &thread, std::function<PaperPage()> page, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }

    /** A file in the person's documents, named after the page. */
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile() const;
    /** Ends in `saved` or `failed`; does nothing while another one is on its way. */
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void busyChanged();
    void saved(const QUrl &file);
    /** With a sentence for the person. */
    void failed(const QString &why);

private:
    void setBusy(bool busy);
    void tell(const Expected<void> &done, const QUrl &file);

    WorkThread &m_thread;
    std::function<PaperPage()> m_page;
    bool m_busy = false;
};
}
