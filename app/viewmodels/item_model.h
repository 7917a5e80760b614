// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft_keeper.h"
#include "files_model.h"
#include "item_choices.h"
#include "page_model.h"
#include "print_job.h"
#include "questions_model.h"
#include "step_model.h"
#include "work_thread.h"

namespace Weekwijzer
{
/** The item page: everything about one thing to do, and what the student does with it. */
class ItemModel : public PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(Weekwijzer::PlanItem item READ item NOTIFY changed)
    Q_PROPERTY(Weekwijzer::ItemCard card READ card NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed)
    Q_PROPERTY(QString effort READ effort NOTIFY changed)
    Q_PROPERTY(QString independence READ independence NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(bool ticked READ isTicked NOTIFY changed)
    Q_PROPERTY(bool task READ isTask NOTIFY changed)
    Q_PROPERTY(Weekwijzer::StepModel *steps READ steps CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::HandInRow> handIns READ handIns NOTIFY handInsChanged)
    Q_PROPERTY(Weekwijzer::FilesModel *files READ files CONSTANT)
    Q_PROPERTY(Weekwijzer::ItemChoices *choices READ choices CONSTANT)
    Q_PROPERTY(Weekwijzer::QuestionsModel *questions READ questions CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::CriterionRow> criteria READ criteria NOTIFY criteriaChanged)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(bool readyToHandIn READ isReadyToHandIn NOTIFY readyToHandInChanged)
    Q_PROPERTY(QList<Weekwijzer::FeedbackRow> feedback READ feedback NOTIFY feedbackChanged)
    Q_PROPERTY(Weekwijzer::ItemModel::Next next READ next NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(QString keptVersions READ keptVersions NOTIFY changed)
    Q_PROPERTY(Weekwijzer::PrintJob *printing READ printing CONSTANT)
    Q_PROPERTY(bool draftKept READ isDraftKept NOTIFY draftKeptChanged)

public:
    enum class Next { Nothing, ReadFeedback, DoStep, HandIn, MarkDone };
    Q_ENUM(Next)

    ItemModel(Database &database, WorkThread &thread, Clock clock, CaptureDevices devices, QObject *parent = nullptr);

    [[nodiscard]] PlanItem item() const { return m_view.item; }
    [[nodiscard]] ItemCard card() const { return m_view.card; }
    /** "Task · in your own time · at home" */
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString deadline() const;
    [[nodiscard]] QString effort() const;
    [[nodiscard]] QString independence() const;
    /** "2 of 7 parts done"; empty for an item without steps. */
    [[nodiscard]] QString progress() const;
    [[nodiscard]] bool isTicked() const { return m_view.ticked; }
    [[nodiscard]] bool isTask() const { return m_view.item.sort == PlanItem::Sort::Task; }
    [[nodiscard]] StepModel *steps() { return &m_steps; }
    [[nodiscard]] QList<HandInRow> handIns() const { return m_view.handIns; }
    [[nodiscard]] FilesModel *files() { return &m_files; }
    [[nodiscard]] ItemChoices *choices() { return &m_choices; }
    [[nodiscard]] QuestionsModel *questions() { return &m_questions; }
    /** For the student's own eyes; empty when the teacher made no list. */
    [[nodiscard]] QList<CriterionRow> criteria() const { return m_view.criteria; }
    /** The parts that are not ticked, by short names; to be said before handing in. */
    [[nodiscard]] QStringList missing() const { return m_view.missing; }
    /** Is there something to hand in, and all of it kept? */
    [[nodiscard]] bool isReadyToHandIn() const;
    [[nodiscard]] QList<FeedbackRow> feedback() const { return m_view.feedback; }
    [[nodiscard]] Next next() const { return Next(m_view.next.what); }
    [[nodiscard]] QString nextText() const;
    /** What is written and not handed in yet; it keeps itself. */
    [[nodiscard]] QString draft() const { return m_draft.text(); }
    void setDraft(const QString &draft) { m_draft.type(draft); }
    /** "1 other version is kept"; empty for none. */
    [[nodiscard]] QString keptVersions() const;
    [[nodiscard]] PrintJob *printing() { return &m_printing; }
    [[nodiscard]] bool isDraftKept() const { return m_draft.isKept(); }

    Q_INVOKABLE void show(const Weekwijzer::Id &item);
    Q_INVOKABLE void tickStep(const Weekwijzer::Id &step, bool done);
    Q_INVOKABLE void tick(bool done);
    Q_INVOKABLE void check(const QString &criterion, bool checked);
    /** Hands in the draft, with the files that are ready. */
    Q_INVOKABLE void handIn();
    Q_INVOKABLE void markRead(const Weekwijzer::Id &feedback);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void handInsChanged();
    void criteriaChanged();
    void readyToHandInChanged();
    void feedbackChanged();
    void draftChanged();
    void draftKeptChanged();

private:
    [[nodiscard]] PaperPage paper() const;

    Database &m_database;
    WorkThread &m_thread;
    Clock m_clock;
    Id m_id;
    ItemView m_view;
    StepModel m_steps;
    DraftKeeper m_draft;
    QuestionsModel m_questions;
    FilesModel m_files;
    ItemChoices m_choices;
    PrintJob m_printing;
    bool m_handingIn = false;
};
}
