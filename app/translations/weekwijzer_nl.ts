<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AbsentDialog</name>
    <message>
        <source>I&apos;m absent</source>
        <translation>Ik ben afwezig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Only you see this. Your school has its own way to report sick.</source>
        <translation>Alleen jij ziet dit. Ziek melden doe je zoals je school het vraagt.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>You said before</source>
        <translation>Je zei al</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Terugnemen: %1</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Something of your own</source>
        <translation>Iets van jezelf</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What? As in: football</source>
        <translation>Wat? Zoals: voetbal</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Vanaf wanneer?</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoelang?</translation>
    </message>
    <message>
        <source>On that day there is so much less time for school work.</source>
        <translation>Op die dag is er zoveel minder tijd voor school.</translation>
    </message>
</context>
<context>
    <name>AheadWork</name>
    <message>
        <source>How long do you think?</source>
        <translation>Hoelang denk je?</translation>
    </message>
    <message>
        <source>no idea yet</source>
        <translation>nog geen idee</translation>
    </message>
    <message>
        <source>Your if-then plan</source>
        <translation>Je als-danplan</translation>
    </message>
    <message>
        <source>Make an if-then plan</source>
        <translation>Maak een als-danplan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Every %1, %2</source>
        <extracomment>When a teacher can be asked: the weekday, and from when to when</extracomment>
        <translation>Elke %1, %2</translation>
    </message>
    <message>
        <source>The next one: %1</source>
        <translation>De volgende keer: %1</translation>
    </message>
    <message>
        <source>Nobody said yet how soon an answer comes.</source>
        <translation>Niemand zei nog hoe snel je antwoord krijgt.</translation>
    </message>
    <message>
        <source>Sent today, you can expect an answer in the question hour of %1.</source>
        <translation>Vandaag verstuurd? Dan krijg je antwoord in het vragenuur van %1.</translation>
    </message>
    <message>
        <source>Sent today, you can expect an answer by %1.</source>
        <translation>Vandaag verstuurd? Dan krijg je antwoord ten laatste op %1.</translation>
    </message>
    <message>
        <source>You could expect an answer by %1. Ask again in class.</source>
        <translation>Je kon antwoord verwachten tegen %1. Vraag het nog eens in de les.</translation>
    </message>
    <message>
        <source>You can expect an answer in the question hour of %1.</source>
        <translation>Je krijgt antwoord in het vragenuur van %1.</translation>
    </message>
    <message>
        <source>You can expect an answer by %1.</source>
        <translation>Je krijgt antwoord ten laatste op %1.</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Question hours</source>
        <translation>Vragenuren</translation>
    </message>
    <message>
        <source>Write your question here</source>
        <translation>Schrijf hier je vraag</translation>
    </message>
    <message>
        <source>Send my question</source>
        <translation>Verstuur mijn vraag</translation>
    </message>
    <message>
        <source>Bring to class</source>
        <translation>Meenemen naar de les</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>I&apos;m back</source>
        <translation>Ik ben terug</translation>
    </message>
    <message numerus="yes">
        <source>What you missed: %n thing(s)</source>
        <translation>
            <numerusform>Wat je miste: %n ding</numerusform>
            <numerusform>Wat je miste: %n dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Inhalen</translation>
    </message>
</context>
<context>
    <name>BasketHeading</name>
    <message>
        <source>Still to place (%1)</source>
        <translation>Nog te plannen (%1)</translation>
    </message>
    <message>
        <source>Still to place</source>
        <translation>Nog te plannen</translation>
    </message>
    <message>
        <source>Add a task of my own</source>
        <translation>Zet er zelf een opdracht bij</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Maak een foto</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Neem de foto</translation>
    </message>
    <message>
        <source>The camera does not answer. Add a photo instead.</source>
        <translation>De camera antwoordt niet. Voeg een foto toe.</translation>
    </message>
    <message>
        <source>This photo was not taken. Try once more.</source>
        <translation>Deze foto is niet gelukt. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Wat de camera ziet</translation>
    </message>
    <message>
        <source>There is no camera on this device. Add a photo instead.</source>
        <translation>Er is geen camera op dit toestel. Voeg een foto toe.</translation>
    </message>
</context>
<context>
    <name>CardChoice</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>I do this</source>
        <translation>Ik doe dit</translation>
    </message>
    <message>
        <source>Don&apos;t do: %1</source>
        <translation>Niet doen: %1</translation>
    </message>
    <message>
        <source>I do this: %1</source>
        <translation>Ik doe dit: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>More explanation</source>
        <translation>Meer uitleg</translation>
    </message>
    <message>
        <source>Deepening</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>Op een scherm</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Choose %1 of %2: %3</source>
        <translation>Kies %1 van %2: %3</translation>
    </message>
    <message>
        <source>You chose more than was asked. That is fine.</source>
        <translation>Je koos meer dan gevraagd. Dat mag.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 van %2 gekozen</translation>
    </message>
    <message>
        <source>You can&apos;t be there.</source>
        <translation>Je kan er niet bij zijn.</translation>
    </message>
    <message>
        <source>You are absent.</source>
        <translation>Je bent afwezig.</translation>
    </message>
    <message>
        <source>At home today.</source>
        <translation>Vandaag thuis.</translation>
    </message>
    <message>
        <source>You do something else then.</source>
        <translation>Je doet dan iets anders.</translation>
    </message>
    <message>
        <source>No other way is given. Ask your teacher.</source>
        <translation>Er is geen andere weg gegeven. Vraag het je leraar.</translation>
    </message>
    <message>
        <source>If you can&apos;t be there: %1</source>
        <translation>Als je er niet bij kan zijn: %1</translation>
    </message>
    <message>
        <source>Do “%1” instead.</source>
        <translation>Doe in de plaats “%1”.</translation>
    </message>
    <message>
        <source>Instead of: %1</source>
        <translation>In de plaats van: %1</translation>
    </message>
    <message>
        <source>only at school</source>
        <translation>alleen op school</translation>
    </message>
</context>
<context>
    <name>ClassNoteBox</name>
    <message>
        <source>To ask in class: %1</source>
        <translation>Vragen in de les: %1</translation>
    </message>
</context>
<context>
    <name>ClassNotePart</name>
    <message>
        <source>Open the task</source>
        <translation>Open de opdracht</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Open “%1”</translation>
    </message>
</context>
<context>
    <name>ClassNotesPage</name>
    <message>
        <source>To ask in class</source>
        <translation>Vragen in de les</translation>
    </message>
    <message>
        <source>Only you see this list.</source>
        <translation>Alleen jij ziet deze lijst.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Nothing to ask in class</source>
        <translation>Niets te vragen in de les</translation>
    </message>
    <message>
        <source>Write a question at a task and press “Bring to class”. It waits here for the lesson.</source>
        <translation>Schrijf een vraag bij een opdracht en druk op “Meenemen naar de les”. Hier wacht ze op de les.</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>My coach</source>
        <translation>Mijn leercoach</translation>
    </message>
    <message>
        <source>Nobody is known as your coach</source>
        <translation>We weten niet wie je leercoach is</translation>
    </message>
    <message>
        <source>Ask your teacher in the next lesson, or somebody you trust.</source>
        <translation>Vraag het aan je leraar in de volgende les, of aan iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>Only %1, your coach, gets this. Nobody else does: no teacher, no parent.</source>
        <translation>Alleen %1, je leercoach, krijgt dit. Niemand anders: geen leraar, geen ouder.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Hoe gaat het met je?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Bel me alsjeblieft</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Stuur naar %1</translation>
    </message>
    <message>
        <source>Nothing leaves this device before you press “Send”. Without a connection it waits here.</source>
        <translation>Er gaat niets weg voor je op “Stuur” drukt. Zonder verbinding wacht het hier.</translation>
    </message>
    <message>
        <source>What I told</source>
        <translation>Wat ik zei</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Gaat wel</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Niet goed</translation>
    </message>
</context>
<context>
    <name>CriteriaList</name>
    <message>
        <source>Did I do this? Only you see these ticks.</source>
        <translation>Heb ik dit gedaan? Alleen jij ziet deze vinkjes.</translation>
    </message>
</context>
<context>
    <name>CycleWords</name>
    <message>
        <source>How do you begin the week?</source>
        <translation>Hoe begin je de week?</translation>
    </message>
    <message>
        <source>How was this week?</source>
        <translation>Hoe was deze week?</translation>
    </message>
    <message>
        <source>Learn for “%1” before %2</source>
        <translation>Leren voor “%1” voor %2</translation>
    </message>
    <message>
        <source>Finish “%1” by %2</source>
        <translation>“%1” klaar tegen %2</translation>
    </message>
    <message numerus="yes">
        <source>Finish all %n must(s) by %1</source>
        <translation>
            <numerusform>De %n opdracht die moet klaar tegen %1</numerusform>
            <numerusform>Alle %n opdrachten die moeten klaar tegen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give everything in the basket a day</source>
        <translation>Alles een dag geven wat nog te plannen is</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Je werk</translation>
    </message>
    <message>
        <source>Your %1</source>
        <translation>Je werk voor %1</translation>
    </message>
    <message>
        <source>%1 mostly took you about %2.</source>
        <translation>%1 duurde meestal ongeveer %2.</translation>
    </message>
    <message>
        <source>%1 often took longer than you thought. Maybe %2?</source>
        <translation>%1 duurde vaak langer dan je dacht. Misschien %2?</translation>
    </message>
    <message>
        <source>%1 often went faster than you thought. Maybe %2?</source>
        <translation>%1 ging vaak sneller dan je dacht. Misschien %2?</translation>
    </message>
    <message>
        <source>%1 mostly took what you thought.</source>
        <translation>%1 duurde meestal zo lang als je dacht.</translation>
    </message>
    <message>
        <source>If-then plan: %1 of 5 parts</source>
        <translation>Als-danplan: %1 van 5 delen</translation>
    </message>
    <message>
        <source>If-then plan ready, and gone through once</source>
        <translation>Als-danplan klaar, en één keer doorlopen</translation>
    </message>
    <message>
        <source>If-then plan ready</source>
        <translation>Als-danplan klaar</translation>
    </message>
    <message>
        <source>When exactly? A time, or right after something you do anyway.</source>
        <translation>Wanneer precies? Een uur, of net na iets wat je toch doet.</translation>
    </message>
    <message>
        <source>Begin with the moment: when do you start?</source>
        <translation>Begin met het moment: wanneer start je?</translation>
    </message>
    <message>
        <source>Which place? One where it works for you.</source>
        <translation>Welke plek? Een plek waar het jou lukt.</translation>
    </message>
    <message>
        <source>Where will you sit?</source>
        <translation>Waar ga je zitten?</translation>
    </message>
    <message>
        <source>What do your hands do first? So small that you can begin at once.</source>
        <translation>Wat doen je handen eerst? Zo klein dat je meteen kunt beginnen.</translation>
    </message>
    <message>
        <source>What is the very first thing you do?</source>
        <translation>Wat is het allereerste wat je doet?</translation>
    </message>
    <message>
        <source>What came between the last time?</source>
        <translation>Wat kwam er de vorige keer tussen?</translation>
    </message>
    <message>
        <source>What could come between?</source>
        <translation>Wat kan ertussen komen?</translation>
    </message>
    <message>
        <source>What will you do then, in one small action?</source>
        <translation>Wat doe je dan, in één kleine stap?</translation>
    </message>
    <message>
        <source>If that happens, what do you do then?</source>
        <translation>Als dat gebeurt, wat doe je dan?</translation>
    </message>
    <message>
        <source>after supper</source>
        <translation>na het avondeten</translation>
    </message>
    <message>
        <source>at the kitchen table</source>
        <translation>aan de keukentafel</translation>
    </message>
    <message>
        <source>open my book on page 20</source>
        <translation>mijn boek openen op bladzijde 20</translation>
    </message>
    <message>
        <source>my phone buzzes</source>
        <translation>mijn telefoon trilt</translation>
    </message>
    <message>
        <source>put it in another room</source>
        <translation>die in een andere kamer leggen</translation>
    </message>
    <message>
        <source>If it is “%1”, then I do this: %2.</source>
        <extracomment>moment, place, first step; all in the student&apos;s own words</extracomment>
        <translation>Als het “%1” is, dan doe ik dit: %2.</translation>
    </message>
    <message>
        <source>If it is “%1”, then I sit “%2” and do this: %3.</source>
        <translation>Als het “%1” is, dan zit ik “%2” en doe ik dit: %3.</translation>
    </message>
    <message>
        <source>And if this comes between: “%1”, then I do this: %2.</source>
        <translation>En als dit ertussen komt: “%1”, dan doe ik dit: %2.</translation>
    </message>
    <message>
        <source>I get help</source>
        <translation>Ik krijg hulp</translation>
    </message>
    <message>
        <source>I plan along</source>
        <translation>Ik plan mee</translation>
    </message>
    <message>
        <source>I plan myself</source>
        <translation>Ik plan zelf</translation>
    </message>
    <message>
        <source>Only what I ask for</source>
        <translation>Alleen wat ik vraag</translation>
    </message>
    <message>
        <source>A goal stands ready, with examples. You see one step at a time.</source>
        <translation>Er staat een doel klaar, met voorbeelden. Je ziet één stap tegelijk.</translation>
    </message>
    <message>
        <source>You choose a goal from a few, and make one if-then plan.</source>
        <translation>Je kiest een doel uit een paar, en maakt één als-danplan.</translation>
    </message>
    <message>
        <source>You write your own goal. Help is one press away.</source>
        <translation>Je schrijft je eigen doel. Hulp is één druk ver.</translation>
    </message>
    <message>
        <source>Nothing is asked by itself. All of it is still there.</source>
        <translation>Er wordt niets vanzelf gevraagd. Alles is er nog.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Deze keer niet</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Voor een deel</translation>
    </message>
    <message>
        <source>Yes, it worked</source>
        <translation>Ja, het is gelukt</translation>
    </message>
    <message>
        <source>Goes on in week %1</source>
        <translation>Gaat verder in week %1</translation>
    </message>
    <message>
        <source>You ask for help with it</source>
        <translation>Je vraagt er hulp bij</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · vandaag</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
</context>
<context>
    <name>DeadlineSection</name>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Your moment</source>
        <translation>Jouw moment</translation>
    </message>
</context>
<context>
    <name>DeliveryChain</name>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>You finished %1 of %2 tasks.</source>
        <translation>Je hebt %1 van de %2 opdrachten af.</translation>
    </message>
    <message>
        <source>None of %1 tasks is ticked yet. Did you do some? Tick them now.</source>
        <translation>Nog geen van de %1 opdrachten is aangevinkt. Heb je er gedaan? Vink ze nu aan.</translation>
    </message>
    <message>
        <source>You gave %1 of them a day, and finished %2 of those.</source>
        <translation>Je gaf er %1 een dag, en daarvan zijn er %2 af.</translation>
    </message>
    <message>
        <source>You counted %1 of work.</source>
        <translation>Je telde %1 werk.</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>Beside the minutes of a task that the student gave themselves</extracomment>
        <translation>van jezelf</translation>
    </message>
    <message>
        <source>Own task</source>
        <translation>Eigen opdracht</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>My children</source>
        <translation>Mijn kinderen</translation>
    </message>
    <message>
        <source>No child is known here yet</source>
        <translation>We weten nog niet wie uw kind is</translation>
    </message>
    <message>
        <source>The school says whose parent you are. It comes by itself; or ask the school.</source>
        <translation>De school zegt van wie u de ouder bent. Dat komt vanzelf, of vraag het aan de school.</translation>
    </message>
    <message>
        <source>You see what your child and the school share, and nothing else. Your child sees the same page.</source>
        <translation>U ziet wat uw kind en de school delen, en niets anders. Uw kind ziet dezelfde bladzijde.</translation>
    </message>
    <message>
        <source>Send by stick</source>
        <translation>Via een stick versturen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Where am I going?</source>
        <translation>Waar werk ik naartoe?</translation>
    </message>
    <message>
        <source>Where am I now?</source>
        <translation>Waar sta ik nu?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wat is mijn volgende stap?</translation>
    </message>
    <message>
        <source>Given %1. Not a final judgement.</source>
        <translation>Gegeven %1. Geen eindoordeel.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelezen %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ik heb dit gelezen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>This next step is in your week: %1</source>
        <translation>Deze volgende stap staat in je week: %1</translation>
    </message>
    <message>
        <source>Plan this next step</source>
        <translation>Plan deze volgende stap</translation>
    </message>
    <message>
        <source>Listen to your teacher</source>
        <translation>Luister naar je leraar</translation>
    </message>
</context>
<context>
    <name>FeedbackSection</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>te lezen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Take out %1</source>
        <translation>Haal %1 weg</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>This file is empty or cannot be read. Choose another one.</source>
        <translation>Dit bestand is leeg of kan niet gelezen worden. Kies een ander.</translation>
    </message>
    <message>
        <source>This picture cannot be read here. Take another one, or save it as JPEG first.</source>
        <translation>Deze foto kan hier niet gelezen worden. Neem een andere, of bewaar ze eerst als JPEG.</translation>
    </message>
    <message>
        <source>The end of this picture is missing. Copy it once more, or take another one.</source>
        <translation>Het einde van deze foto ontbreekt. Kopieer ze nog eens, of neem een andere.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>Deze foto is te groot. Kies een kleinere.</translation>
    </message>
</context>
<context>
    <name>FittingPage</name>
    <message>
        <source>How many minutes do you have?</source>
        <translation>Hoeveel minuten heb je?</translation>
    </message>
    <message>
        <source>You can finish this. What has a tick fits together.</source>
        <translation>Dit kun je afmaken. Wat een vinkje heeft, past samen.</translation>
    </message>
    <message>
        <source>Nothing is this short</source>
        <translation>Niets is zo kort</translation>
    </message>
    <message>
        <source>Begin with one step of something.</source>
        <translation>Begin met één stap van iets.</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message numerus="yes">
        <source>and %n more: look in Weekwijzer</source>
        <extracomment>On paper, below what fits on it; Weekwijzer is the program</extracomment>
        <translation>
            <numerusform>en nog %n: kijk in Weekwijzer</numerusform>
            <numerusform>en nog %n: kijk in Weekwijzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsPart</name>
    <message>
        <source>How do you want to do it?</source>
        <translation>Hoe wil je het doen?</translation>
    </message>
</context>
<context>
    <name>GoalSection</name>
    <message>
        <source>Goal and why</source>
        <translation>Leerdoel en waarom</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Leerdoel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Your goals come here once you look ahead.</source>
        <translation>Je doelen komen hier zodra je vooruitkijkt.</translation>
    </message>
</context>
<context>
    <name>GoingCard</name>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Gaat wel</translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation>Niet zo goed</translation>
    </message>
    <message>
        <source>That happens. Choose one small thing, and tell somebody you trust.</source>
        <translation>Dat gebeurt. Kies één klein ding, en vertel het iemand die je vertrouwt.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Alleen jij ziet dit.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Hand in anyway</source>
        <translation>Toch indienen</translation>
    </message>
    <message>
        <source>Not ticked yet:</source>
        <translation>Nog niet aangevinkt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You can hand in what you have. A better version may follow.</source>
        <translation>Je mag indienen wat je hebt. Een betere versie kan later.</translation>
    </message>
</context>
<context>
    <name>HandInFiles</name>
    <message>
        <source>Files cannot be chosen on this device.</source>
        <translation>Op dit toestel kun je geen bestanden kiezen.</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Bestanden die meegaan</translation>
    </message>
    <message>
        <source>These files are saved here. They go along when you hand in.</source>
        <translation>Deze bestanden zijn hier bewaard. Ze gaan mee als je indient.</translation>
    </message>
    <message>
        <source>Saving your file here</source>
        <translation>Je bestand wordt hier bewaard</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Voeg een foto toe</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Foto&apos;s (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Maak een foto</translation>
    </message>
    <message>
        <source>The camera cannot be used on this device. Add a photo instead.</source>
        <translation>De camera werkt niet op dit toestel. Voeg een foto toe.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Recording is not possible on this device. Add a file instead.</source>
        <translation>Opnemen kan niet op dit toestel. Voeg een bestand toe.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Voeg een bestand toe</translation>
    </message>
    <message>
        <source>Size of photos</source>
        <translation>Grootte van foto&apos;s</translation>
    </message>
</context>
<context>
    <name>HandInSection</name>
    <message>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>ingediend %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Hoe het bekeken wordt</translation>
    </message>
    <message>
        <source>Write a better version here</source>
        <translation>Schrijf hier een betere versie</translation>
    </message>
    <message>
        <source>Write your work here</source>
        <translation>Schrijf hier je werk</translation>
    </message>
    <message>
        <source>Hand in this version</source>
        <translation>Deze versie indienen</translation>
    </message>
    <message>
        <source>Your draft is saved here. Only you see it.</source>
        <translation>Je klad is hier bewaard. Alleen jij ziet het.</translation>
    </message>
    <message>
        <source>Saving your draft</source>
        <translation>Je klad wordt bewaard</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
</context>
<context>
    <name>ItemChoiceCard</name>
    <message>
        <source>I don&apos;t do this</source>
        <translation>Ik doe dit niet</translation>
    </message>
    <message>
        <source>I do this</source>
        <translation>Ik doe dit</translation>
    </message>
    <message>
        <source>If you can&apos;t be there</source>
        <translation>Als je er niet bij kan zijn</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Open “%1”</translation>
    </message>
    <message>
        <source>I can be there</source>
        <translation>Ik kan er wel bij zijn</translation>
    </message>
    <message>
        <source>I can&apos;t be there</source>
        <translation>Ik kan er niet bij zijn</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>I have done this</source>
        <translation>Ik heb dit gedaan</translation>
    </message>
    <message>
        <source>This is not here any more</source>
        <translation>Dit is er niet meer</translation>
    </message>
    <message>
        <source>It was taken out of the week.</source>
        <translation>Het is uit de week gehaald.</translation>
    </message>
</context>
<context>
    <name>ItemPagesWords</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Room for your work</source>
        <translation>Ruimte voor je werk</translation>
    </message>
    <message>
        <source>Scan: this in Weekwijzer</source>
        <translation>Scan: dit in Weekwijzer</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <translation>%1 · blad %2</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept versions</source>
        <translation>Bewaarde versies</translation>
    </message>
    <message>
        <source>Nothing you wrote gets lost. Choose what counts from now on.</source>
        <translation>Niets wat je schreef gaat verloren. Kies wat voortaan telt.</translation>
    </message>
    <message>
        <source>A change without text</source>
        <translation>Een wijziging zonder tekst</translation>
    </message>
    <message>
        <source>What counts now</source>
        <translation>Wat nu telt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Leave it as it is now</source>
        <translation>Laten zoals het nu is</translation>
    </message>
    <message>
        <source>Everything you wrote counts</source>
        <translation>Alles wat je schreef telt</translation>
    </message>
    <message>
        <source>When two devices change one text, or the school does not take something, the other version waits here.</source>
        <translation>Twee toestellen veranderen één tekst, of de school neemt iets niet aan? Dan wacht de andere versie hier.</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Of your child</source>
        <translation>Van uw kind</translation>
    </message>
    <message>
        <source>Of you</source>
        <translation>Van u</translation>
    </message>
    <message>
        <source>Not of you</source>
        <translation>Niet van u</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wie u kunt bellen</translation>
    </message>
    <message>
        <source>The school has not written a letter yet.</source>
        <translation>De school heeft nog geen brief geschreven.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>What we expect</source>
        <translation>Wat we verwachten</translation>
    </message>
    <message>
        <source>Of your child</source>
        <translation>Van uw kind</translation>
    </message>
    <message>
        <source>Of you</source>
        <translation>Van u</translation>
    </message>
    <message>
        <source>Not of you</source>
        <translation>Niet van u</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wie u kunt bellen</translation>
    </message>
</context>
<context>
    <name>LevelsCard</name>
    <message>
        <source>Yes, please</source>
        <translation>Ja, graag</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nee, laat maar</translation>
    </message>
    <message>
        <source>Different for a subject</source>
        <translation>Anders voor een vak</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>LookAheadPage</name>
    <message>
        <source>Look ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>What do you want to get done?</source>
        <translation>Wat wil je af krijgen?</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Of in je eigen woorden</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Give me some ideas</source>
        <translation>Geef me ideeën</translation>
    </message>
    <message>
        <source>How long, and how do you begin?</source>
        <translation>Hoelang, en hoe begin je?</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
    <message>
        <source>I am ready for this week</source>
        <translation>Ik ben klaar voor deze week</translation>
    </message>
    <message>
        <source>Think about the time it takes</source>
        <translation>Denk na over de tijd die het vraagt</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>There was no plan for that week</source>
        <translation>Voor die week was er geen weekplan</translation>
    </message>
    <message>
        <source>So there is nothing to look back on.</source>
        <translation>Er is dus niets om op terug te kijken.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Je doel</translation>
    </message>
    <message>
        <source>What worked, and what worked less?</source>
        <translation>Wat lukte, en wat lukte minder?</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Erover schrijven</translation>
    </message>
    <message>
        <source>This worked</source>
        <translation>Dit lukte</translation>
    </message>
    <message>
        <source>This worked less</source>
        <translation>Dit lukte minder</translation>
    </message>
    <message>
        <source>What is left: you decide</source>
        <translation>Wat overblijft: jij beslist</translation>
    </message>
    <message>
        <source>Done looking back</source>
        <translation>Klaar met terugkijken</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Weekwijzer</source>
        <translation>Weekwijzer</translation>
    </message>
</context>
<context>
    <name>MainDrawer</name>
    <message>
        <source>Weekwijzer</source>
        <translation>Weekwijzer</translation>
    </message>
    <message>
        <source>Send by stick</source>
        <translation>Versturen met een stick</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Mijn eigen tijd</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Bewaarde versies</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>To ask in class</source>
        <translation>Vragen in de les</translation>
    </message>
</context>
<context>
    <name>MaterialSection</name>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Have this at hand. Only you see these ticks.</source>
        <translation>Leg dit klaar. Alleen jij ziet deze vinkjes.</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Mijn week</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Mijn eigen tijd</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Bewaarde versies</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mijn doelen</translation>
    </message>
    <message>
        <source>What I thought, and how long it took</source>
        <translation>Wat ik dacht, en hoelang het duurde</translation>
    </message>
    <message>
        <source>Use the timer a few times. Then you see here how well you guess.</source>
        <translation>Gebruik de timer een paar keer. Dan zie je hier hoe goed je schat.</translation>
    </message>
    <message>
        <source>How much help I get</source>
        <translation>Hoeveel hulp ik krijg</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>Wat anderen van mij zien</translation>
    </message>
    <message>
        <source>Me and others</source>
        <translation>Ik en anderen</translation>
    </message>
    <message>
        <source>Tell my coach</source>
        <translation>Zeg het aan mijn leercoach</translation>
    </message>
    <message>
        <source>How are you? Only your coach gets it.</source>
        <translation>Hoe gaat het met je? Alleen je leercoach krijgt het.</translation>
    </message>
    <message>
        <source>Your parents, your teachers and your coach</source>
        <translation>Je ouders, je leraren en je leercoach</translation>
    </message>
</context>
<context>
    <name>MeWords</name>
    <message>
        <source>Everybody begins like this. You can change it at any time.</source>
        <translation>Iedereen begint zo. Je kunt het altijd veranderen.</translation>
    </message>
    <message>
        <source>In year %1 everybody begins like this. You can change it at any time.</source>
        <translation>In jaar %1 begint iedereen zo. Je kunt het altijd veranderen.</translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <translation>Dit heb je zelf gekozen.</translation>
    </message>
    <message>
        <source>Three weeks went by your plan, and you said yes to less help.</source>
        <translation>Drie weken liepen volgens je plan, en je zei ja tegen minder hulp.</translation>
    </message>
    <message>
        <source>Some weeks were hard, and you said yes to more help.</source>
        <translation>Een paar weken waren moeilijk, en je zei ja tegen meer hulp.</translation>
    </message>
    <message>
        <source>Two of the last three weeks were hard. Shall we go to “%1” for a while?</source>
        <translation>Twee van de laatste drie weken waren moeilijk. Gaan we een tijdje naar “%1”?</translation>
    </message>
    <message>
        <source>Three weeks went by your plan. Do you want to try “%1”?</source>
        <translation>Drie weken liepen volgens je plan. Wil je “%1” proberen?</translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <translation>%1 · week %2</translation>
    </message>
    <message>
        <source>%1 thought, %2 real</source>
        <translation>%1 gedacht, %2 echt</translation>
    </message>
    <message>
        <source>Of your last %1: %2 as you thought, %3 longer, %4 faster.</source>
        <translation>Van je laatste %1: %2 zoals je dacht, %3 langer, %4 sneller.</translation>
    </message>
    <message>
        <source>%1 was hard in two of the last three weeks. Shall we go to “%2” for it?</source>
        <translation>%1 was moeilijk in twee van de laatste drie weken. Gaan we daarvoor naar “%2”?</translation>
    </message>
    <message>
        <source>Three weeks of %1 went by your plan. Do you want to try “%2” for it?</source>
        <translation>Drie weken %1 gingen volgens je plan. Wil je daarvoor “%2” proberen?</translation>
    </message>
    <message>
        <source>As for all subjects</source>
        <translation>Zoals voor alle vakken</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Terug naar “%1”</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Please call me.</source>
        <translation>Bel me alsjeblieft.</translation>
    </message>
    <message>
        <source>I am well.</source>
        <translation>Het gaat goed met mij.</translation>
    </message>
    <message>
        <source>It is so-so.</source>
        <translation>Het gaat wel.</translation>
    </message>
    <message>
        <source>It is not going well.</source>
        <translation>Het gaat niet goed.</translation>
    </message>
    <message>
        <source>Told to an earlier coach. Your coach now does not get it.</source>
        <translation>Verteld aan een vroegere leercoach. Je leercoach van nu krijgt dit niet.</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Verteld aan %1</translation>
    </message>
    <message>
        <source>Told to %1, your coach before. Your coach now does not get it.</source>
        <translation>Verteld aan %1, je vorige leercoach. Je leercoach van nu krijgt dit niet.</translation>
    </message>
</context>
<context>
    <name>MissedDelegate</name>
    <message>
        <source>What was done in class</source>
        <translation>Wat we in de les deden</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Do this instead</source>
        <translation>Doe dit in de plaats</translation>
    </message>
    <message>
        <source>I caught up</source>
        <translation>Dit is ingehaald</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Open de opdracht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>MissedDialog</name>
    <message>
        <source>What you missed</source>
        <translation>Wat je miste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You caught up with everything.</source>
        <translation>Je hebt alles ingehaald.</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Timer stoppen</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Als-danplan</translation>
    </message>
    <message>
        <source>I am stuck</source>
        <translation>Ik zit vast</translation>
    </message>
</context>
<context>
    <name>NextWords</name>
    <message>
        <source>Read feedback</source>
        <translation>Feedback lezen</translation>
    </message>
    <message>
        <source>Start step %1</source>
        <translation>Begin met stap %1</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ik heb dit gedaan</translation>
    </message>
</context>
<context>
    <name>NoPlanYet</name>
    <message>
        <source>No plan for this week yet</source>
        <translation>Nog geen weekplan voor deze week</translation>
    </message>
    <message>
        <source>Your teachers publish it on Saturday. It comes by itself as soon as there is a connection.</source>
        <translation>Je leraren zetten het er zaterdag op. Het komt vanzelf zodra er verbinding is.</translation>
    </message>
</context>
<context>
    <name>OwnDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>OwnTaskDialog</name>
    <message>
        <source>A task of your own</source>
        <translation>Een opdracht van jezelf</translation>
    </message>
    <message>
        <source>Change your task</source>
        <translation>Verander je opdracht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What? As in: tidy my notes</source>
        <translation>Wat? Bijvoorbeeld: mijn schrift ordenen</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>In which week?</source>
        <translation>In welke week?</translation>
    </message>
    <message>
        <source>How long will it take?</source>
        <translation>Hoelang duurt het?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>For which subject?</source>
        <translation>Voor welk vak?</translation>
    </message>
</context>
<context>
    <name>OwnTaskPart</name>
    <message>
        <source>You gave yourself this task. Only you see it.</source>
        <translation>Deze opdracht gaf je jezelf. Alleen jij ziet ze.</translation>
    </message>
    <message>
        <source>Your moment</source>
        <translation>Jouw moment</translation>
    </message>
    <message>
        <source>It goes on with: %1</source>
        <translation>Ze gaat verder met: %1</translation>
    </message>
    <message>
        <source>Open that task</source>
        <translation>Open die opdracht</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Take it out of my week</source>
        <translation>Haal ze uit mijn week</translation>
    </message>
</context>
<context>
    <name>OwnTimePage</name>
    <message>
        <source>My own time</source>
        <translation>Mijn eigen tijd</translation>
    </message>
    <message>
        <source>Time for school work</source>
        <translation>Tijd voor school</translation>
    </message>
    <message>
        <source>Only you see this. It tells how full a day is.</source>
        <translation>Alleen jij ziet dit. Zo weet je hoe vol een dag is.</translation>
    </message>
    <message>
        <source>Beside school</source>
        <translation>Naast school</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Iets toevoegen</translation>
    </message>
    <message>
        <source>Sport, a job, care for somebody: it stands in your week.</source>
        <translation>Sport, een baantje, zorg voor iemand: het staat in je week.</translation>
    </message>
</context>
<context>
    <name>PageFace</name>
    <message>
        <source>This cannot be shown now</source>
        <translation>Dit kan nu niet getoond worden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>in the steps</source>
        <translation>in de stappen</translation>
    </message>
    <message>
        <source>in your work</source>
        <translation>in je werk</translation>
    </message>
    <message>
        <source>in the feedback</source>
        <translation>in de feedback</translation>
    </message>
    <message>
        <source>in a question</source>
        <translation>in een vraag</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Vakken</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>What do I do first?</source>
        <translation>Wat doe ik eerst?</translation>
    </message>
    <message>
        <source>What could come between?</source>
        <translation>Wat kan ertussen komen?</translation>
    </message>
    <message>
        <source>What do I do then?</source>
        <translation>Wat doe ik dan?</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Als-danplan</translation>
    </message>
    <message>
        <source>Your plan is complete</source>
        <translation>Je plan is compleet</translation>
    </message>
    <message>
        <source>Your plan so far: %1 of 5 parts</source>
        <translation>Je plan tot nu: %1 van 5 delen</translation>
    </message>
    <message>
        <source>I went through it once in my mind</source>
        <translation>Ik heb het één keer in mijn hoofd gedaan</translation>
    </message>
    <message>
        <source>See it before you: the moment, the place, your first step.</source>
        <translation>Zie het voor je: het moment, de plek, je eerste stap.</translation>
    </message>
    <message>
        <source>People who say when, where and how begin more often.</source>
        <translation>Wie zegt wanneer, waar en hoe, begint vaker.</translation>
    </message>
</context>
<context>
    <name>PrintAction</name>
    <message>
        <source>The page is saved.</source>
        <translation>De pagina is bewaard.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Pagina&apos;s om af te drukken (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintedItemWords</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What was done in class</source>
        <translation>Wat we in de les deden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>the whole class</source>
        <translation>de hele klas</translation>
    </message>
    <message>
        <source>How much on your own</source>
        <translation>Hoe zelfstandig</translation>
    </message>
    <message>
        <source>Goal and why</source>
        <translation>Leerdoel en waarom</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Leerdoel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Hoe het bekeken wordt</translation>
    </message>
    <message>
        <source>Still to place</source>
        <translation>Nog te plannen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Your moment</source>
        <translation>Jouw moment</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Where am I going?</source>
        <translation>Waar werk ik naartoe?</translation>
    </message>
    <message>
        <source>Where am I now?</source>
        <translation>Waar sta ik nu?</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wat is mijn volgende stap?</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Jouw keuze</translation>
    </message>
    <message>
        <source>If you can&apos;t be there</source>
        <translation>Als je er niet bij kan zijn</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>In de plaats van</translation>
    </message>
</context>
<context>
    <name>PrintedWeekWords</name>
    <message>
        <source>by %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>Still to place</source>
        <translation>Nog te plannen</translation>
    </message>
    <message>
        <source>Everything has a moment.</source>
        <translation>Alles heeft een moment.</translation>
    </message>
    <message>
        <source>No plan for this week yet.</source>
        <translation>Nog geen weekplan voor deze week.</translation>
    </message>
    <message>
        <source>dddd d</source>
        <extracomment>How a weekday and a day are written above a column on paper, see QLocale::toString</extracomment>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>van jezelf</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>You said to the feedback: %1</source>
        <translation>Je zei op de feedback: %1</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Je vroeg: %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelezen %1</translation>
    </message>
    <message>
        <source>I have read this answer</source>
        <translation>Ik heb dit antwoord gelezen</translation>
    </message>
    <message>
        <source>Clear since %1</source>
        <translation>Duidelijk sinds %1</translation>
    </message>
    <message>
        <source>This is clear now</source>
        <translation>Dit is nu duidelijk</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Saved here, not sent yet. Only you see it.</source>
        <translation>Hier bewaard, nog niet verstuurd. Alleen jij ziet het.</translation>
    </message>
    <message>
        <source>Saving what you write</source>
        <translation>Wat je schrijft wordt bewaard</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>ask here</source>
        <translation>vraag het hier</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Hoe vraag je het?</translation>
    </message>
</context>
<context>
    <name>ReachingSection</name>
    <message>
        <source>How to reach the teacher</source>
        <translation>Zo bereik je de leraar</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Question hours</source>
        <translation>Vragenuren</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how it reads</source>
        <translation>Zo leest het</translation>
    </message>
    <message>
        <source>Read chapter 3 by Thursday. Then tick the first step. Can you tell these apart: I l 1, O 0, b d p q?</source>
        <translation>Lees hoofdstuk 3 tegen donderdag. Vink dan de eerste stap af. Kan je deze uit elkaar houden: I l 1, O 0, b d p q?</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Alleen op dit toestel</translation>
    </message>
    <message>
        <source>Nobody else sees what you choose here.</source>
        <translation>Niemand anders ziet wat je hier kiest.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Pages and bars do not slide. They are there at once.</source>
        <translation>Pagina&apos;s en balken schuiven niet. Ze staan er meteen.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stop en bewaar</translation>
    </message>
    <message>
        <source>Recording stopped by itself. What was recorded is kept.</source>
        <translation>De opname is vanzelf gestopt. Wat opgenomen is, is bewaard.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Opgenomen: %1</translation>
    </message>
    <message>
        <source>There is no microphone on this device. Plug one in, or add a file.</source>
        <translation>Er is geen microfoon op dit toestel. Sluit er een aan, of voeg een bestand toe.</translation>
    </message>
    <message>
        <source>Recording. Speak now.</source>
        <translation>De opname loopt. Spreek nu.</translation>
    </message>
    <message>
        <source>Press Start and speak.</source>
        <translation>Druk op Start en spreek.</translation>
    </message>
</context>
<context>
    <name>ReminderPage</name>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Remind me of my plan</source>
        <translation>Herinner mij aan mijn planning</translation>
    </message>
    <message>
        <source>Only of what you planned yourself, and of deadlines without a moment.</source>
        <translation>Alleen aan wat je zelf plande, en aan deadlines zonder moment.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat er komt</translation>
    </message>
    <message>
        <source>Nothing in the next seven days</source>
        <translation>Niets in de komende zeven dagen</translation>
    </message>
    <message>
        <source>Give your work a moment in the week; then it comes here.</source>
        <translation>Geef je werk een moment in de week. Dan komt het hier.</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Waarom zoveel?</translation>
    </message>
    <message>
        <source>Fewer when planning goes well</source>
        <translation>Minder als plannen goed gaat</translation>
    </message>
    <message>
        <source>After a hard week all of them come back.</source>
        <translation>Na een zware week komen ze allemaal terug.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>My school work begins at</source>
        <translation>Mijn schoolwerk begint om</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil vanaf</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>Also while Weekwijzer is closed</source>
        <translation>Ook als Weekwijzer dicht is</translation>
    </message>
    <message>
        <source>A small program then starts when you log in. It reads your plan here and sends nothing.</source>
        <translation>Dan start een klein programma als je aanmeldt. Het leest je planning hier en verstuurt niets.</translation>
    </message>
    <message>
        <source>Start it when you log in?</source>
        <translation>Starten als je aanmeldt?</translation>
    </message>
    <message>
        <source>Weekwijzer adds a small program to what this device starts when you log in. You can stop it here at any time.</source>
        <translation>Dit toestel start dan een klein programma van Weekwijzer als je aanmeldt. Je kunt het hier altijd weer uitzetten.</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Ja, start het</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of the day is written, see QLocale::toString</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Over een uur</translation>
    </message>
    <message numerus="yes">
        <source>%n things on your plan</source>
        <translation>
            <numerusform>%n ding in je planning</numerusform>
            <numerusform>%n dingen in je planning</numerusform>
        </translation>
    </message>
    <message>
        <source>You planned this for %1.</source>
        <translation>Je plande dit om %1.</translation>
    </message>
    <message>
        <source>You planned this for today.</source>
        <translation>Je plande dit voor vandaag.</translation>
    </message>
    <message>
        <source>The deadline is tomorrow. It has no moment in your week yet.</source>
        <translation>De deadline is morgen. Het heeft nog geen moment in je week.</translation>
    </message>
    <message>
        <source>You asked to hear of this again.</source>
        <translation>Je vroeg om dit nog eens te zeggen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Dit kon niet bewaard worden</translation>
    </message>
    <message>
        <source>Open Weekwijzer and mark it there.</source>
        <translation>Open Weekwijzer en vink het daar af.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time, as in &quot;Today 16:00&quot;
----------
A time and what was planned for it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – deadline tomorrow</source>
        <translation>%1 – deadline morgen</translation>
    </message>
    <message>
        <source>You asked for all reminders.</source>
        <translation>Je vroeg om alle herinneringen.</translation>
    </message>
    <message>
        <source>You get all reminders. When planning goes well, there will be fewer.</source>
        <translation>Je krijgt alle herinneringen. Als plannen goed gaat, worden het er minder.</translation>
    </message>
    <message>
        <source>Last week was hard: %1 of %2 planned things got done. All reminders are back, to help.</source>
        <translation>Vorige week was zwaar: %1 van de %2 geplande dingen zijn af. Alle herinneringen zijn terug, om te helpen.</translation>
    </message>
    <message>
        <source>In three weeks %1 of %2 planned things got done. You get all reminders.</source>
        <translation>In drie weken zijn %1 van de %2 geplande dingen af. Je krijgt alle herinneringen.</translation>
    </message>
    <message>
        <source>In three weeks %1 of %2 planned things got done. So you hear only of what has a time or a deadline.</source>
        <translation>In drie weken zijn %1 van de %2 geplande dingen af. Dus je hoort alleen wat een uur of een deadline heeft.</translation>
    </message>
    <message>
        <source>In three weeks %1 of %2 planned things got done. So you hear only of deadlines that have no moment.</source>
        <translation>In drie weken zijn %1 van de %2 geplande dingen af. Dus je hoort alleen van deadlines zonder moment.</translation>
    </message>
</context>
<context>
    <name>ReplyPart</name>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Write your reply here</source>
        <translation>Schrijf hier je antwoord</translation>
    </message>
    <message>
        <source>Send my reply</source>
        <translation>Verstuur mijn antwoord</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Words from a task, your work or feedback</source>
        <translation>Woorden uit een opdracht, je werk of feedback</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Niets heeft deze woorden</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoek je?</translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation>Probeer één woord, of alleen het begin ervan.</translation>
    </message>
    <message>
        <source>Everything on this device is searched, of all weeks.</source>
        <translation>Alles op dit toestel wordt doorzocht, van alle weken.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
</context>
<context>
    <name>SeenByOthers</name>
    <message>
        <source>What your teachers see</source>
        <translation>Wat je leraren zien</translation>
    </message>
    <message>
        <source>What your coach sees</source>
        <translation>Wat je leercoach ziet</translation>
    </message>
    <message>
        <source>What nobody sees but you</source>
        <translation>Wat niemand ziet behalve jij</translation>
    </message>
    <message>
        <source>Your moments, drafts, goals, plans, times, how much help you get and how it goes</source>
        <translation>Je momenten, kladwerk, doelen, plannen, tijden, hoeveel hulp je krijgt en hoe het gaat</translation>
    </message>
    <message>
        <source>Your ticks, unless you share what you did with your parents</source>
        <translation>Je vinkjes, behalve als je met je ouders deelt wat je deed</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>What others see of me</source>
        <translation>Wat anderen van mij zien</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Druk de brief af</translation>
    </message>
    <message>
        <source>What I share with my parents</source>
        <translation>Wat ik met mijn ouders deel</translation>
    </message>
    <message>
        <source>What my parents see</source>
        <translation>Wat mijn ouders zien</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>There is no plan for this week.</source>
        <translation>Er is geen planning voor deze week.</translation>
    </message>
    <message>
        <source>What the school expects</source>
        <translation>Wat de school verwacht</translation>
    </message>
</context>
<context>
    <name>SeenWords</name>
    <message>
        <source>by %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>Your parents see the week plan, and nothing of your work.</source>
        <translation>Je ouders zien de weekplanning, en niets van je werk.</translation>
    </message>
    <message>
        <source>You see the week plan. Nothing is shared of the work.</source>
        <translation>U ziet de weekplanning. Van het werk wordt niets gedeeld.</translation>
    </message>
    <message>
        <source>Your parents see the week plan and these states. They do not see your answers, marks or times.</source>
        <translation>Je ouders zien de weekplanning en hoever elke opdracht is. Ze zien geen antwoorden, punten of tijden.</translation>
    </message>
    <message>
        <source>You see the week plan and what is shared of the work. You do not see answers, marks or times.</source>
        <translation>U ziet de weekplanning en wat van het werk gedeeld wordt. U ziet geen antwoorden, punten of tijden.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n nog te doen</numerusform>
            <numerusform>%n nog te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Weekwijzer</source>
        <translation>Welkom bij Weekwijzer</translation>
    </message>
    <message>
        <source>One clear week, also without internet</source>
        <translation>Eén duidelijke week, ook zonder internet</translation>
    </message>
    <message>
        <source>From your school</source>
        <translation>Van je school</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Adres van de school</translation>
    </message>
    <message>
        <source>as it stands on the paper</source>
        <translation>zoals het op het blad staat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>works once</source>
        <translation>werkt één keer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>Verbind dit toestel</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Geen code?</translation>
    </message>
    <message>
        <source>Open the demo school</source>
        <translation>Open de voorbeeldschool</translation>
    </message>
    <message>
        <source>A class with ten subjects to look around in. Nothing leaves this device.</source>
        <translation>Een klas met tien vakken om in rond te kijken. Niets verlaat dit toestel.</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>%1: agreed by your school for everybody.</source>
        <translation>%1: zo afgesproken op je school, voor iedereen.</translation>
    </message>
    <message>
        <source>Your own choice. It also counts for what you did this week.</source>
        <translation>Je eigen keuze. Ze telt ook voor wat je deze week al deed.</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Saved here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>Waiting for connection</source>
        <translation>Wacht op verbinding</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Gelezen door %1</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Handed in, waits for connection</source>
        <translation>Ingediend, wacht op verbinding</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Feedback to read</source>
        <translation>Feedback te lezen</translation>
    </message>
    <message>
        <source>Feedback read</source>
        <translation>Feedback gelezen</translation>
    </message>
    <message>
        <source>Goes on in another week</source>
        <translation>Gaat verder in een andere week</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>niet gedeeld</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>open, and the deadline is over</source>
        <translation>nog te doen, en de deadline is voorbij</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>What I handed in</source>
        <translation>Wat ik indiende</translation>
    </message>
    <message>
        <source>What I ticked as done</source>
        <translation>Wat ik als klaar aanvinkte</translation>
    </message>
    <message>
        <source>What I began</source>
        <translation>Waaraan ik begon</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Saved here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probeer nu</translation>
    </message>
    <message>
        <source>Exchange with the school now</source>
        <translation>Nu uitwisselen met de school</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Remove it from this device?</source>
        <translation>Van dit toestel verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier laten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Say less</source>
        <translation>Zeg minder</translation>
    </message>
    <message>
        <source>Say all of it</source>
        <translation>Zeg alles</translation>
    </message>
</context>
<context>
    <name>StepCardsSection</name>
    <message>
        <source>How do I …?</source>
        <translation>Hoe doe ik …?</translation>
    </message>
    <message numerus="yes">
        <source>%n step card(s)</source>
        <translation>
            <numerusform>%n stappenkaart</numerusform>
            <numerusform>%n stappenkaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Send by stick</source>
        <translation>Versturen met een stick</translation>
    </message>
    <message>
        <source>No internet? A stick takes your work to school and brings back what is new. Only your school can open what you send, and only this device the answer.</source>
        <translation>Geen internet? Een stick brengt je werk naar school en neemt mee terug wat nieuw is. Alleen je school kan openen wat je verstuurt, en alleen dit toestel het antwoord.</translation>
    </message>
    <message>
        <source>To school</source>
        <translation>Naar school</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Schrijf op de stick</translation>
    </message>
    <message>
        <source>Nothing of yours is waiting. You can still ask for what is new.</source>
        <translation>Er wacht niets van jou. Je kan wel vragen wat er nieuw is.</translation>
    </message>
    <message>
        <source>Back from school</source>
        <translation>Terug van school</translation>
    </message>
    <message>
        <source>Read from the stick</source>
        <translation>Lees van de stick</translation>
    </message>
    <message>
        <source>The answer lies beside what you wrote, when the stick has been at school.</source>
        <translation>Het antwoord staat naast wat je schreef, als de stick op school geweest is.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>Waar is de stick?</translation>
    </message>
</context>
<context>
    <name>StuckWay</name>
    <message>
        <source>Copied. Send it to a classmate, or say it.</source>
        <translation>Gekopieerd. Stuur het naar een klasgenoot, of zeg het.</translation>
    </message>
    <message>
        <source>It is on your list “To ask in class”.</source>
        <translation>Het staat op je lijst “Vragen in de les”.</translation>
    </message>
</context>
<context>
    <name>SubjectLevelsPage</name>
    <message>
        <source>Different for a subject</source>
        <translation>Anders voor een vak</translation>
    </message>
    <message>
        <source>How much help I get</source>
        <translation>Hoeveel hulp ik krijg</translation>
    </message>
    <message>
        <source>You can ask for more help in one subject and less in another. Everything stays one press away.</source>
        <translation>Je kunt voor één vak meer hulp vragen en voor een ander minder. Alles blijft één druk ver.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>This is not here any more</source>
        <translation>Dit is hier niet meer</translation>
    </message>
    <message>
        <source>Your school took this subject out.</source>
        <translation>Je school haalde dit vak weg.</translation>
    </message>
</context>
<context>
    <name>SubjectSections</name>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>none in the next weeks</source>
        <translation>geen in de volgende weken</translation>
    </message>
    <message>
        <source>What is older than three weeks is in its own week.</source>
        <translation>Wat ouder is dan drie weken, staat in zijn eigen week.</translation>
    </message>
    <message>
        <source>Open this week</source>
        <translation>Open deze week</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>niets open</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n te lezen</numerusform>
            <numerusform>%n te lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new to read</source>
        <translation>niets nieuws te lezen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Het jaar</translation>
    </message>
    <message>
        <source>Goals and contents</source>
        <translation>Doelen en inhoud</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>When, and the title of a task or test</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open this week</source>
        <translation>
            <numerusform>%n open deze week</numerusform>
            <numerusform>%n open deze week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback to read</source>
        <translation>
            <numerusform>%n feedback om te lezen</numerusform>
            <numerusform>%n keer feedback om te lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open this week</source>
        <translation>niets open deze week</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n op komst</numerusform>
            <numerusform>%n op komst</numerusform>
        </translation>
    </message>
    <message>
        <source>it was due %1</source>
        <translation>het moest klaar zijn op %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>ten laatste op %1</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Subjects</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>No subjects here yet</source>
        <translation>Nog geen vakken</translation>
    </message>
    <message>
        <source>They come by themselves with the first week plan or guide of your teachers.</source>
        <translation>Ze komen vanzelf met de eerste weekplanning of wegwijzer van je leraren.</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Your day is done</source>
        <translation>Je dag is klaar</translation>
    </message>
    <message>
        <source>Everything of this week is done</source>
        <translation>Alles van deze week is klaar</translation>
    </message>
    <message>
        <source>Put it away. Tomorrow is another day.</source>
        <translation>Leg het weg. Morgen is er weer een dag.</translation>
    </message>
    <message>
        <source>Time for something else.</source>
        <translation>Tijd voor iets anders.</translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation>Toch verdergaan</translation>
    </message>
    <message>
        <source>Fixed today</source>
        <translation>Vast vandaag</translation>
    </message>
    <message>
        <source>Show what else is planned today</source>
        <translation>Toon wat er vandaag nog gepland is</translation>
    </message>
    <message>
        <source>Also planned today</source>
        <translation>Vandaag ook gepland</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation>Dag klaar</translation>
    </message>
    <message>
        <source>Enough for today: nothing more is asked.</source>
        <translation>Genoeg voor vandaag: er wordt niets meer gevraagd.</translation>
    </message>
    <message>
        <source>To ask in class today</source>
        <translation>Vandaag te vragen in de les</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>You planned this for today.</source>
        <translation>Dit heb je voor vandaag gepland.</translation>
    </message>
    <message>
        <source>This is still open from an earlier day.</source>
        <translation>Dit staat nog open van een eerdere dag.</translation>
    </message>
    <message>
        <source>The deadline is over. Even a small step helps.</source>
        <translation>De deadline is voorbij. Ook een kleine stap helpt.</translation>
    </message>
    <message>
        <source>The deadline is near.</source>
        <translation>De deadline is dichtbij.</translation>
    </message>
    <message>
        <source>Nothing is planned for now. This would be a good start.</source>
        <translation>Voor nu is niets gepland. Dit is een goed begin.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Weekwijzer</source>
        <translation>Weekwijzer</translation>
    </message>
    <message>
        <source>Your work cannot be opened now</source>
        <translation>Je werk kan nu niet geopend worden</translation>
    </message>
</context>
<context>
    <name>UnfinishedWork</name>
    <message>
        <source>Ask help</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslaten</translation>
    </message>
</context>
<context>
    <name>WarningDialog</name>
    <message>
        <source>Three ways out</source>
        <translation>Drie uitwegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>WayOutWords</name>
    <message>
        <source>Do “%1” on %2. There is room.</source>
        <translation>Doe “%1” op %2. Daar is plaats.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>“%1” is no must. It can wait in the basket.</source>
        <translation>“%1” moet niet. Het kan wachten bij nog te plannen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugleggen</translation>
    </message>
    <message>
        <source>Do you have more time on this day? Then say so.</source>
        <translation>Heb je meer tijd op die dag? Zeg het dan.</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Mijn eigen tijd</translation>
    </message>
    <message>
        <source>Learn a part for each test on the days before.</source>
        <translation>Leer op de dagen ervoor een stuk voor elke toets.</translation>
    </message>
    <message>
        <source>Begin with what must be done. The rest may wait.</source>
        <translation>Begin met wat moet. De rest mag wachten.</translation>
    </message>
    <message>
        <source>Ask your teacher or coach what may wait.</source>
        <translation>Vraag je leraar of leercoach wat mag wachten.</translation>
    </message>
    <message>
        <source>Ask your teacher whether “%1” may wait.</source>
        <translation>Vraag je leraar of “%1” mag wachten.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Hoe vraag je het?</translation>
    </message>
    <message>
        <source>Or put “%1” back. It waits in the basket.</source>
        <translation>Of leg “%1” terug. Het wacht bij ‘nog te plannen’.</translation>
    </message>
    <message>
        <source>Or leave it here, if you work at home. Nothing moves by itself.</source>
        <translation>Of laat het hier, als je thuis werkt. Niets verhuist vanzelf.</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Read the goal and the steps once more. What do you know already?</source>
        <translation>Lees het doel en de stappen nog eens. Wat weet je al?</translation>
    </message>
    <message>
        <source>What was done in class: %1</source>
        <translation>Wat in de klas gedaan is: %1</translation>
    </message>
    <message>
        <source>Look in your material: %1</source>
        <translation>Kijk in je materiaal: %1</translation>
    </message>
    <message>
        <source>Ask a classmate how they began.</source>
        <translation>Vraag een klasgenoot hoe die begon.</translation>
    </message>
    <message>
        <source>Ask your teacher.</source>
        <translation>Vraag het aan je leraar.</translation>
    </message>
    <message>
        <source>Ask your teacher: %1</source>
        <translation>Vraag het je leraar: %1</translation>
    </message>
    <message>
        <source>Or put it on your list, and ask it in the next lesson.</source>
        <translation>Of zet het op je lijst, en vraag het in de volgende les.</translation>
    </message>
    <message>
        <source>Still stuck after that? Tell your coach. Go on with something else for now.</source>
        <translation>Zit je dan nog vast? Zeg het je leercoach. Ga nu verder met iets anders.</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Open de opdracht</translation>
    </message>
    <message>
        <source>Open the material</source>
        <translation>Open het materiaal</translation>
    </message>
    <message>
        <source>Copy words for a classmate</source>
        <translation>Kopieer woorden voor een klasgenoot</translation>
    </message>
    <message>
        <source>Bring to class</source>
        <translation>Meenemen naar de les</translation>
    </message>
    <message>
        <source>Tell my coach</source>
        <translation>Zeg het aan mijn leercoach</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Enter opens it, W asks when, Alt with the arrow keys moves it to another day</source>
        <translation>Enter opent het, W vraagt wanneer, Alt met de pijltjes verplaatst het naar een andere dag</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter opent het</translation>
    </message>
</context>
<context>
    <name>WeekColumns</name>
    <message>
        <source>The basket is empty: everything has a moment.</source>
        <translation>Niets meer te plannen: alles heeft een moment.</translation>
    </message>
    <message>
        <source>Drag, or press the calendar</source>
        <translation>Sleep, of druk op de kalender</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>Week before</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>WeekList</name>
    <message>
        <source>The basket is empty: everything has a moment.</source>
        <translation>Niets meer te plannen: alles heeft een moment.</translation>
    </message>
    <message>
        <source>Press the calendar to choose a day</source>
        <translation>Druk op de kalender om een dag te kiezen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Niets gepland</translation>
    </message>
</context>
<context>
    <name>WeekPageWords</name>
    <message>
        <source>My goal this week:</source>
        <translation>Mijn doel deze week:</translation>
    </message>
    <message>
        <source>What ends in “…” stands in full in Weekwijzer.</source>
        <translation>Wat op “…” eindigt, staat volledig in Weekwijzer.</translation>
    </message>
    <message>
        <source>Scan: this week in Weekwijzer</source>
        <translation>Scan: deze week in Weekwijzer</translation>
    </message>
</context>
<context>
    <name>WeekSummary</name>
    <message>
        <source>What fits now?</source>
        <translation>Wat past nu?</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>I&apos;m absent</source>
        <translation>Ik ben afwezig</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::AbsenceModel</name>
    <message>
        <source>You are absent today.</source>
        <translation>Je bent vandaag afwezig.</translation>
    </message>
    <message>
        <source>You are absent until %1.</source>
        <translation>Je bent afwezig tot en met %1.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>vandaag, %1</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::AheadModel</name>
    <message>
        <source>This week asks %1 of your %2 min.</source>
        <translation>Deze week vraagt %1 van je %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have no day yet.</source>
        <translation>
            <numerusform>%n ding heeft nog geen dag.</numerusform>
            <numerusform>%n dingen hebben nog geen dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>You looked ahead: %1.</source>
        <translation>Je keek vooruit: %1.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::BackModel</name>
    <message>
        <source>I began early</source>
        <translation>Ik begon vroeg</translation>
    </message>
    <message>
        <source>I kept to my plan</source>
        <translation>Ik volgde mijn plan</translation>
    </message>
    <message>
        <source>I asked for help</source>
        <translation>Ik vroeg hulp</translation>
    </message>
    <message>
        <source>I put my phone away</source>
        <translation>Ik legde mijn telefoon weg</translation>
    </message>
    <message>
        <source>I began late</source>
        <translation>Ik begon laat</translation>
    </message>
    <message>
        <source>It took longer</source>
        <translation>Het duurde langer</translation>
    </message>
    <message>
        <source>Something came between</source>
        <translation>Er kwam iets tussen</translation>
    </message>
    <message>
        <source>I did not understand it</source>
        <translation>Ik begreep het niet</translation>
    </message>
    <message>
        <source>To week %1</source>
        <translation>Naar week %1</translation>
    </message>
    <message>
        <source>You looked back: %1.</source>
        <translation>Je keek terug: %1.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::DayColumn</name>
    <message numerus="yes">
        <source>%1 of %n minute(s) planned</source>
        <translation>
            <numerusform>%1 van %n minuut gepland</numerusform>
            <numerusform>%1 van %n minuten gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) more than your own time.</source>
        <translation>
            <numerusform>%n minuut meer dan je eigen tijd.</numerusform>
            <numerusform>%n minuten meer dan je eigen tijd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) on one day.</source>
        <translation>
            <numerusform>%n toets op één dag.</numerusform>
            <numerusform>%n toetsen op één dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are absent</source>
        <translation>Je bent afwezig</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Op school</translation>
    </message>
    <message numerus="yes">
        <source>You are absent. %n task(s) still lie on this day.</source>
        <translation>
            <numerusform>Je bent afwezig. Op deze dag ligt nog %n opdracht.</numerusform>
            <numerusform>Je bent afwezig. Op deze dag liggen nog %n opdrachten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::FilesModel</name>
    <message>
        <source>Small, about %1 each</source>
        <translation>Klein, ongeveer %1 per foto</translation>
    </message>
    <message>
        <source>Middle, about %1 each</source>
        <translation>Middelgroot, ongeveer %1 per foto</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>Zo groot als ze is</translation>
    </message>
    <message>
        <source>Small photos travel quickly and cost little.</source>
        <translation>Kleine foto&apos;s zijn snel verstuurd en kosten weinig.</translation>
    </message>
    <message>
        <source>Small photos travel soonest when a connection comes.</source>
        <translation>Kleine foto&apos;s gaan het eerst mee als er verbinding is.</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>The name of a file</extracomment>
        <translation>Opname %1</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::ItemModel</name>
    <message>
        <source>Still to place</source>
        <translation>Nog te plannen</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s) of your work kept</source>
        <translation>
            <numerusform>%n andere versie van je werk bewaard</numerusform>
            <numerusform>%n andere versies van je werk bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::KeptModel</name>
    <message>
        <source>From another device, %1</source>
        <extracomment>Which device a text was written on, and when</extracomment>
        <translation>Van een ander toestel, %1</translation>
    </message>
    <message>
        <source>From “%1”, %2</source>
        <translation>Van “%1”, %2</translation>
    </message>
    <message>
        <source>Not accepted, %1</source>
        <translation>Niet aangenomen, %1</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::LinkModel</name>
    <message>
        <source>Weekwijzer does not know this link.</source>
        <translation>Weekwijzer kent deze link niet.</translation>
    </message>
    <message>
        <source>First connect this device to your school. Then open the link again.</source>
        <translation>Verbind dit toestel eerst met je school. Open de link daarna opnieuw.</translation>
    </message>
    <message>
        <source>This link is for the device of a student.</source>
        <translation>Deze link is voor het toestel van een leerling.</translation>
    </message>
    <message>
        <source>This is not on this device. Perhaps it comes with the next exchange.</source>
        <translation>Dit staat niet op dit toestel. Misschien komt het mee als er verbinding is.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::MeModel</name>
    <message>
        <source>Back to “%1”</source>
        <translation>Terug naar “%1”</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::OwnTimeModel</name>
    <message>
        <source>Together %1 h %2 min a week</source>
        <translation>Samen %1 u %2 min per week</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>elke %1</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::PlanModel</name>
    <message>
        <source>You went through it: %1.</source>
        <translation>Je doorliep het: %1.</translation>
    </message>
    <message>
        <source>You gave it %1.</source>
        <translation>Je gaf het %1.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::PrintJob</name>
    <message>
        <source>The page cannot be saved in that place. Choose another one.</source>
        <translation>De pagina kan daar niet bewaard worden. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::QuestionsModel</name>
    <message numerus="yes">
        <source>%n answer(s) to read</source>
        <translation>
            <numerusform>%n antwoord te lezen</numerusform>
            <numerusform>%n antwoorden te lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer yet</source>
        <translation>
            <numerusform>%n vraag nog zonder antwoord</numerusform>
            <numerusform>%n vragen nog zonder antwoord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::ReadingModel</name>
    <message>
        <source>As the device has it</source>
        <translation>Zoals op het toestel</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::SearchModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n latest</source>
        <translation>
            <numerusform>De laatste %n</numerusform>
            <numerusform>De %n laatste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekwijzer::SeenModel</name>
    <message>
        <source>What we expect</source>
        <translation>Wat we verwachten</translation>
    </message>
    <message numerus="yes">
        <source>Work you handed in: %n time(s)</source>
        <translation>
            <numerusform>Werk dat je indiende: %n keer</numerusform>
            <numerusform>Werk dat je indiende: %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feedback on it: %n time(s)</source>
        <translation>
            <numerusform>Feedback erop: %n keer</numerusform>
            <numerusform>Feedback erop: %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions you asked: %n</source>
        <translation>
            <numerusform>Vragen die je stelde: %n</numerusform>
            <numerusform>Vragen die je stelde: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you told %1: %n time(s)</source>
        <translation>
            <numerusform>Wat je aan %1 zei: %n keer</numerusform>
            <numerusform>Wat je aan %1 zei: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::SetupModel</name>
    <message>
        <source>The school does not take this code. Check it, or ask your teacher for a new one.</source>
        <translation>De school aanvaardt deze code niet. Kijk ze na, of vraag je leraar een nieuwe.</translation>
    </message>
    <message>
        <source>This is not the address of a school. Type it as it stands on the paper.</source>
        <translation>Dit is geen adres van een school. Typ het zoals het op het blad staat.</translation>
    </message>
    <message>
        <source>The school cannot be reached. For this first step you need a connection.</source>
        <translation>De school is niet bereikbaar. Voor deze eerste stap heb je verbinding nodig.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::StatusModel</name>
    <message numerus="yes">
        <source>%n change(s) wait for connection</source>
        <translation>
            <numerusform>%n wacht op verbinding</numerusform>
            <numerusform>%n wachten op verbinding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted, kept here</source>
        <translation>
            <numerusform>%n niet aanvaard, hier bewaard</numerusform>
            <numerusform>%n niet aanvaard, hier bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo school, nothing leaves this device</source>
        <translation>Voorbeeldschool, niets verlaat dit toestel</translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation>Bezig met uitwisselen</translation>
    </message>
    <message>
        <source>No contact with the school yet</source>
        <translation>Nog geen contact met de school</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Laatste contact %1</translation>
    </message>
    <message>
        <source>%1. The clock of this device is wrong.</source>
        <extracomment>%1 is the last contact; the order of the work is right also with a wrong clock</extracomment>
        <translation>%1. De klok van dit toestel staat verkeerd.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::StickModel</name>
    <message>
        <source>Nothing of yours was waiting. The stick asks the school for what is new.</source>
        <translation>Er wachtte niets van jou. De stick vraagt de school wat er nieuw is.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on the stick, for your school alone.</source>
        <translation>
            <numerusform>%n wijziging staat op de stick, alleen voor je school.</numerusform>
            <numerusform>%n wijzigingen staan op de stick, alleen voor je school.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for the next time.</source>
        <translation>
            <numerusform>Nog %n wacht op de volgende keer.</numerusform>
            <numerusform>Nog %n wachten op de volgende keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it out now.</source>
        <translation>Je mag hem er nu uithalen.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Put it in and try again.</source>
        <translation>De stick is er niet meer. Steek hem in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it and try again; your work is safe here.</source>
        <translation>De stick is vol. Maak er plaats op en probeer opnieuw; je werk is hier veilig.</translation>
    </message>
    <message>
        <source>The stick cannot be written. Take another one; your work is safe here.</source>
        <translation>Op deze stick kan niet geschreven worden. Neem een andere; je werk is hier veilig.</translation>
    </message>
    <message>
        <source>This device has no key for a stick yet. It gets one when it is connected with a code from school.</source>
        <translation>Dit toestel heeft nog geen sleutel voor een stick. Het krijgt er een als het met een code van school verbonden wordt.</translation>
    </message>
    <message numerus="yes">
        <source>Your school has %n more change(s) of yours.</source>
        <translation>
            <numerusform>Je school heeft nu %n wijziging van jou meer.</numerusform>
            <numerusform>Je school heeft nu %n wijzigingen van jou meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new at school is here.</source>
        <translation>Wat nieuw is op school, staat nu hier.</translation>
    </message>
    <message>
        <source>Everything on this stick was here already.</source>
        <translation>Alles op deze stick stond hier al.</translation>
    </message>
    <message>
        <source>There is more: write to the stick once again.</source>
        <translation>Er is meer: schrijf nog eens op de stick.</translation>
    </message>
    <message>
        <source>There is no answer for this device on the stick. Nothing was changed.</source>
        <translation>Er staat geen antwoord voor dit toestel op de stick. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::TasksModel</name>
    <message>
        <source>No subject</source>
        <translation>Geen vak</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::TodayModel</name>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 aan “%2”</translation>
    </message>
    <message>
        <source>You counted %1 for this so far.</source>
        <translation>Je telde hiervoor al %1.</translation>
    </message>
    <message>
        <source>I am stuck on “%1”. How did you begin?</source>
        <translation>Ik zit vast bij “%1”. Hoe begon jij?</translation>
    </message>
    <message>
        <source>I am stuck here: %1</source>
        <translation>Hier zit ik vast: %1</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::VoiceModel</name>
    <message>
        <source>This device has no voice to read with. You can go on reading here yourself.</source>
        <translation>Dit toestel heeft geen stem om voor te lezen. Je kan hier wel zelf verder lezen.</translation>
    </message>
    <message>
        <source>This device can&apos;t play sound.</source>
        <translation>Dit toestel kan geen geluid afspelen.</translation>
    </message>
    <message>
        <source>This recording is not on your device yet. It comes with the next connection.</source>
        <translation>Deze opname is nog niet op je toestel. Ze komt bij de volgende verbinding.</translation>
    </message>
    <message>
        <source>This recording can&apos;t be read.</source>
        <translation>Deze opname is niet te lezen.</translation>
    </message>
    <message>
        <source>Nothing can be heard here now. Is the sound on, or another program using it?</source>
        <translation>Nu is er niets te horen. Staat het geluid aan? Of gebruikt een ander programma het?</translation>
    </message>
</context>
<context>
    <name>Weekwijzer::WeekModel</name>
    <message>
        <source>A quiet week. A good moment to look back, or to begin on something long.</source>
        <translation>Een rustige week. Een goed moment om terug te kijken, of om aan iets langs te beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>This week asks %n minute(s) more than your own time.</source>
        <translation>
            <numerusform>Deze week vraagt %n minuut meer dan je eigen tijd.</numerusform>
            <numerusform>Deze week vraagt %n minuten meer dan je eigen tijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of your %2 min</source>
        <extracomment>How much the week asks of the time there is</extracomment>
        <translation>%1 van je %2 min</translation>
    </message>
    <message>
        <source>The school&apos;s plan for this week is not here yet. It comes by itself.</source>
        <translation>Het weekplan van de school is er nog niet. Het komt vanzelf.</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What was done in class</source>
        <translation>Wat we in de les deden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>the whole class</source>
        <translation>de hele klas</translation>
    </message>
    <message>
        <source>How much on your own</source>
        <translation>Hoe zelfstandig</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>When? (W)</source>
        <translation>Wanneer? (W)</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Terug naar nog te plannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This cannot be kept like that. Change it and try again.</source>
        <translation>Zo kan dit niet bewaard worden. Pas het aan en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This cannot be read. Check what you typed.</source>
        <translation>Dit is niet leesbaar. Kijk na wat je typte.</translation>
    </message>
    <message>
        <source>This is no longer in the plan. What you made stays here.</source>
        <translation>Dit staat niet meer in het plan. Wat je maakte, blijft hier.</translation>
    </message>
    <message>
        <source>This is not possible for you. Ask your teacher.</source>
        <translation>Dit kan jij niet doen. Vraag het aan je leraar.</translation>
    </message>
    <message>
        <source>Somebody changed this before you. Look at it once more.</source>
        <translation>Iemand veranderde dit voor jou. Kijk het nog eens na.</translation>
    </message>
    <message>
        <source>The school does not know this device any more. Your work is safe here; ask your teacher for a new code.</source>
        <translation>De school kent dit toestel niet meer. Je werk is hier veilig; vraag je leraar een nieuwe code.</translation>
    </message>
    <message>
        <source>There is no connection to the school. It goes on by itself later.</source>
        <translation>Er is geen verbinding met de school. Het gaat later vanzelf verder.</translation>
    </message>
    <message>
        <source>Somebody else is using this now. It goes on by itself later.</source>
        <translation>Dit is nu ergens anders in gebruik. Het gaat later vanzelf verder.</translation>
    </message>
    <message>
        <source>This program needs an update. Your work is safe here.</source>
        <translation>Dit programma moet bijgewerkt worden. Je werk is hier veilig.</translation>
    </message>
    <message>
        <source>The school&apos;s answer could not be read. It is tried again later.</source>
        <translation>Het antwoord van de school was niet leesbaar. Het wordt later opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The key to your work is missing. Nothing was changed; ask your teacher for help.</source>
        <translation>De sleutel van je werk ontbreekt. Er is niets veranderd; vraag je leraar om hulp.</translation>
    </message>
    <message>
        <source>Your work was saved by a newer version of the program. Update this one.</source>
        <translation>Je werk is bewaard door een nieuwere versie van het programma. Werk deze versie bij.</translation>
    </message>
    <message>
        <source>This device is full. Make room, then try again; what was saved is safe.</source>
        <translation>Dit toestel is vol. Maak plaats en probeer opnieuw; wat bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>The file with your work is damaged. Do not delete anything; ask your teacher for help.</source>
        <translation>Het bestand met je werk is beschadigd. Wis niets; vraag je leraar om hulp.</translation>
    </message>
    <message>
        <source>This is a copy of another device&apos;s work. It gets a name of its own at the next connection.</source>
        <translation>Dit is een kopie van het werk op een ander toestel. Het krijgt bij de volgende verbinding een eigen naam.</translation>
    </message>
    <message>
        <source>This was erased on request.</source>
        <translation>Dit is op verzoek gewist.</translation>
    </message>
    <message>
        <source>The school asks to remove a lot from this device. Nothing was removed yet; look at it together with your teacher.</source>
        <translation>De school vraagt om veel van dit toestel te verwijderen. Er is nog niets verwijderd; bekijk het samen met je leraar.</translation>
    </message>
    <message>
        <source>Saving or reading failed on this device. Try again; if it stays so, ask for help.</source>
        <translation>Bewaren of lezen lukte niet op dit toestel. Probeer opnieuw; blijft het zo, vraag dan hulp.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day and a month are written, see QLocale::toString</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a weekday, day and month are written, see QLocale::toString</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>How a short weekday and day are written, see QLocale::toString</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>How a time of the day is written, see QLocale::toString</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Minutes, as short as can be; the blank is one that doesn&apos;t break</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s) done</source>
        <translation>
            <numerusform>%1 van %n deel klaar</numerusform>
            <numerusform>%1 van %n delen klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>must</source>
        <translation>moet</translation>
    </message>
    <message>
        <source>should</source>
        <translation>beter wel</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Live moment</source>
        <translation>Live moment</translation>
    </message>
    <message>
        <source>together at school</source>
        <translation>samen op school</translation>
    </message>
    <message>
        <source>online, live</source>
        <translation>online, live</translation>
    </message>
    <message>
        <source>in your own time</source>
        <translation>in je eigen tijd</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>at school</source>
        <translation>op school</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>waar je wil</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>met hulp</translation>
    </message>
    <message>
        <source>you plan along</source>
        <translation>je plant mee</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>zelfstandig</translation>
    </message>
    <message>
        <source>Another program on this device has your work open. Close that one first.</source>
        <translation>Een ander programma op dit toestel heeft je werk open. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>This file is for somebody else. Nothing was changed.</source>
        <translation>Dit bestand is voor iemand anders. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file comes from another school. Nothing was changed.</source>
        <translation>Dit bestand komt van een andere school. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file was not made by who it says. Nothing was changed; tell your teacher.</source>
        <translation>Dit bestand is niet gemaakt door wie erop staat. Er is niets veranderd; zeg het aan je leraar.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing is lost: let it be written once more.</source>
        <translation>Dit bestand is beschadigd. Er is niets verloren: laat het nog eens schrijven.</translation>
    </message>
    <message>
        <source>A part of this file is missing. Put all its parts in one folder and try again.</source>
        <translation>Er ontbreekt een deel van dit bestand. Zet alle delen in één map en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written to it. Take another one; your work is safe here.</source>
        <translation>De stick heeft niet bewaard wat erop geschreven werd. Neem een andere; je werk is hier veilig.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Klad</translation>
    </message>
    <message>
        <source>Work handed in</source>
        <translation>Ingediend werk</translation>
    </message>
    <message>
        <source>File handed in</source>
        <translation>Ingediend bestand</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Vinkje</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Gewerkte tijd</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>Mijn eigen tijd</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Iets van jezelf</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Een wijziging</translation>
    </message>
    <message>
        <source>What you wrote about a week</source>
        <translation>Wat je over een week schreef</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Als-danplan</translation>
    </message>
    <message>
        <source>What you decided about work</source>
        <translation>Wat je over werk besliste</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>How much help you get</source>
        <translation>Hoeveel hulp je krijgt</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <extracomment>The size of a file in millions of bytes; the blank is one that doesn&apos;t break</extracomment>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Something to ask in class</source>
        <translation>Iets om in de les te vragen</translation>
    </message>
    <message>
        <source>Task of your own</source>
        <translation>Eigen opdracht</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Wat je koos</translation>
    </message>
    <message>
        <source>Days that you are absent</source>
        <translation>Dagen dat je afwezig bent</translation>
    </message>
    <message>
        <source>Word to your coach</source>
        <translation>Bericht aan je leercoach</translation>
    </message>
    <message>
        <source>What your parents see</source>
        <translation>Wat je ouders zien</translation>
    </message>
    <message>
        <source>Day done</source>
        <translation>Dag klaar</translation>
    </message>
</context>
<context>
    <name>WorkFormsSection</name>
    <message>
        <source>Activities and tools</source>
        <translation>Activiteiten en hulpmiddelen</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Hulpmiddel: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Activiteit: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>As in: %1</source>
        <translation>Zoals: %1</translation>
    </message>
</context>
</TS>
