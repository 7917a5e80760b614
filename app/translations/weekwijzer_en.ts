<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>What you missed: %n thing(s)</source>
        <translation>
            <numerusform>What you missed: %n thing</numerusform>
            <numerusform>What you missed: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleWords</name>
    <message numerus="yes">
        <source>Finish all %n must(s) by %1</source>
        <translation>
            <numerusform>Finish the task that must be done by %1</numerusform>
            <numerusform>Finish all %n tasks that must be done by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message numerus="yes">
        <source>and %n more: look in Weekwijzer</source>
        <extracomment>On paper, below what fits on it; Weekwijzer is the program</extracomment>
        <translation>
            <numerusform>and %n more: look in Weekwijzer</numerusform>
            <numerusform>and %n more: look in Weekwijzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n things on your plan</source>
        <translation>
            <numerusform>%n thing on your plan</numerusform>
            <numerusform>%n things on your plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCardsSection</name>
    <message numerus="yes">
        <source>%n step card(s)</source>
        <translation>
            <numerusform>%n step card</numerusform>
            <numerusform>%n step cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectSections</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open this week</source>
        <translation>
            <numerusform>%n open this week</numerusform>
            <numerusform>%n open this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback to read</source>
        <translation>
            <numerusform>%n feedback to read</numerusform>
            <numerusform>%n feedback to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::AheadModel</name>
    <message numerus="yes">
        <source>%n thing(s) have no day yet.</source>
        <translation>
            <numerusform>%n thing has no day yet.</numerusform>
            <numerusform>%n things have no day yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::DayColumn</name>
    <message numerus="yes">
        <source>%1 of %n minute(s) planned</source>
        <translation>
            <numerusform>%1 of %n minute planned</numerusform>
            <numerusform>%1 of %n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more than your own time.</source>
        <translation>
            <numerusform>%n minute more than your own time.</numerusform>
            <numerusform>%n minutes more than your own time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on one day.</source>
        <translation>
            <numerusform>%n test on one day.</numerusform>
            <numerusform>%n tests on one day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are absent. %n task(s) still lie on this day.</source>
        <translation>
            <numerusform>You are absent. %n task still lies on this day.</numerusform>
            <numerusform>You are absent. %n tasks still lie on this day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::ItemModel</name>
    <message numerus="yes">
        <source>%n other version(s) of your work kept</source>
        <translation>
            <numerusform>%n other version of your work kept</numerusform>
            <numerusform>%n other versions of your work kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::QuestionsModel</name>
    <message numerus="yes">
        <source>%n answer(s) to read</source>
        <translation>
            <numerusform>%n answer to read</numerusform>
            <numerusform>%n answers to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer yet</source>
        <translation>
            <numerusform>%n question without an answer yet</numerusform>
            <numerusform>%n questions without an answer yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::SearchModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n latest</source>
        <translation>
            <numerusform>The %n latest</numerusform>
            <numerusform>The %n latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::SeenModel</name>
    <message numerus="yes">
        <source>Work you handed in: %n time(s)</source>
        <translation>
            <numerusform>Work you handed in: %n time</numerusform>
            <numerusform>Work you handed in: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feedback on it: %n time(s)</source>
        <translation>
            <numerusform>Feedback on it: %n time</numerusform>
            <numerusform>Feedback on it: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions you asked: %n</source>
        <translation>
            <numerusform>Questions you asked: %n</numerusform>
            <numerusform>Questions you asked: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you told %1: %n time(s)</source>
        <translation>
            <numerusform>What you told %1: %n time</numerusform>
            <numerusform>What you told %1: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::StatusModel</name>
    <message numerus="yes">
        <source>%n change(s) wait for connection</source>
        <translation>
            <numerusform>%n waits for connection</numerusform>
            <numerusform>%n wait for connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted, kept here</source>
        <translation>
            <numerusform>%n not accepted, kept here</numerusform>
            <numerusform>%n not accepted, kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::StickModel</name>
    <message numerus="yes">
        <source>%n change(s) are on the stick, for your school alone.</source>
        <translation>
            <numerusform>%n change is on the stick, for your school alone.</numerusform>
            <numerusform>%n changes are on the stick, for your school alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for the next time.</source>
        <translation>
            <numerusform>%n more waits for the next time.</numerusform>
            <numerusform>%n more wait for the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your school has %n more change(s) of yours.</source>
        <translation>
            <numerusform>Your school has %n more change of yours.</numerusform>
            <numerusform>Your school has %n more changes of yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::WeekModel</name>
    <message numerus="yes">
        <source>This week asks %n minute(s) more than your own time.</source>
        <translation>
            <numerusform>This week asks %n minute more than your own time.</numerusform>
            <numerusform>This week asks %n minutes more than your own time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 of %n part(s) done</source>
        <translation>
            <numerusform>%1 of %n part done</numerusform>
            <numerusform>%1 of %n parts done</numerusform>
        </translation>
    </message>
</context>
</TS>
