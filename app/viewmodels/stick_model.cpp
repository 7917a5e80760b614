// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_model.h"

#include "words.h"

#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Q_DECLARE_LOGGING_CATEGORY(viewmodels)

StickModel::StickModel(WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

void StickModel::send(const QUrl &folder)
{
    begin();
    m_thread.sendByStick(folder.toLocalFile(), this, [this](const Expected<StickSent> &sent) { tellSent(sent); });
}

void StickModel::fetch(const QUrl &folder)
{
    begin();
    m_thread.fetchByStick(folder.toLocalFile(), this, [this](const Expected<StickReceived> &received) { tellFetched(received); });
}

void StickModel::forget()
{
    end({}, false);
}

void StickModel::begin()
{
    m_busy = true;
    m_outcome.clear();
    Q_EMIT changed();
}

void StickModel::end(const QString &outcome, bool failed)
{
    m_busy = false;
    m_outcome = outcome;
    m_failed = failed;
    Q_EMIT changed();
}

void StickModel::tellSent(const Expected<StickSent> &sent)
{
    if (sent) {
        const auto taken = sent->changes == 0 ? tr("Nothing of yours was waiting. The stick asks the school for what is new.")
                                              : tr("%n change(s) are on the stick, for your school alone.", nullptr, int(sent->changes));
        const auto rest = sent->waiting == 0 ? QString() : u' ' + tr("%n more wait for the next time.", nullptr, int(sent->waiting));
        end(taken + rest + u' ' + tr("You can take it out now."), false);
        return;
    }
    qCWarning(viewmodels) << "nothing written to a stick:" << sent.error().kind << sent.error().detail;
    switch (sent.error().kind) {
    case ErrorKind::NotFound:
        return end(tr("The stick is not there any more. Put it in and try again."), true);
    case ErrorKind::DiskFull:
        return end(tr("The stick is full. Make room on it and try again; your work is safe here."), true);
    case ErrorKind::Storage:
        return end(tr("The stick cannot be written. Take another one; your work is safe here."), true);
    case ErrorKind::Unpaired:
        return end(tr("This device has no key for a stick yet. It gets one when it is connected with a code from school."), true);
    default:
        end(Words::sentence(sent.error().kind), true);
    }
}

void StickModel::tellFetched(const Expected<StickReceived> &received)
{
    if (!received) {
        qCWarning(viewmodels) << "nothing taken from a stick:" << received.error().kind << received.error().detail;
        const bool unpaired = received.error().kind == ErrorKind::Unpaired;
        end(unpaired ? tr("This device has no key for a stick yet. It gets one when it is connected with a code from school.")
                     : Words::sentence(received.error().kind),
            true);
        return;
    }
    QStringList sentences;
    if (received->settled > 0) {
        sentences.append(tr("Your school has %n more change(s) of yours.", nullptr, int(received->settled)));
    }
    if (!received->kinds.isEmpty()) {
        sentences.append(tr("What is new at school is here."));
    } else if (received->answers > 0 && received->settled == 0) {
        sentences.append(tr("Everything on this stick was here already."));
    }
    if (received->more) {
        sentences.append(tr("There is more: write to the stick once again."));
    }
    if (received->withheld) {
        sentences.append(Words::sentence(ErrorKind::ManyDeletions));
    }
    for (const auto &file : received->troubles) {
        qCWarning(viewmodels) << "a file on a stick is of no use:" << file.error.kind << file.error.detail;
    }
    // Others' damaged files matter only where there is nothing else.
    const bool nothing = received->answers == 0;
    if (nothing) {
        sentences.append(received->troubles.isEmpty() ? tr("There is no answer for this device on the stick. Nothing was changed.")
                                                      : Words::sentence(received->troubles.first().error.kind));
    }
    end(sentences.join(u' '), nothing);
}
}
