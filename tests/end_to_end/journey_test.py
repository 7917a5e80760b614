#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first journey with the real programs on real sockets: weekwijzer-hub and weekwijzer-cli.

usage: journey_test.py --build FOLDER [unittest's own arguments]
"""

import socket

from cutting_proxy import CuttingProxy
from journey import Journey, main
from programs import PATIENCE, Device, free_to_place


class TheWholeWay(Journey):
    def test_work_goes_out_and_feedback_comes_back(self):
        tablet = self.device(self.students[0], "tablet")
        self.assertEqual(tablet.do("status")["person"]["role"], "student")
        self.assertGreaterEqual(len(tablet.items()), 30)

        self.assertEqual(self.hub.stop(), 0)
        item = self.work_offline(tablet)
        self.assertEqual(item["state"], "handedIn")
        self.assertEqual([step["done"] for step in item["steps"][:2]], [True, False])
        self.assertEqual(item["handIns"][0]["receivedAt"], None)
        self.assertGreater(tablet.do("status")["waiting"], 0)

        self.hub.start()
        self.assertEqual(tablet.sync()["waiting"], 0)
        work = tablet.item(item["id"])["handIns"]
        self.assertEqual(len(work), 1)
        self.assertIsNotNone(work[0]["receivedAt"])
        self.assertEqual([row["fields"]["text"] for row in self.hub.records("hand_in")], [work[0]["text"]])

        desk = self.device(self.teacher, "desk")
        waiting = desk.do("feedback", "waiting")["handIns"]
        self.assertEqual([(one["id"], one["name"]) for one in waiting], [(work[0]["id"], self.students[0]["name"])])
        desk.do("feedback", "give", work[0]["id"], "--where-to", "Delen door een breuk begrijpen.",
                "--where-now", "De regel klopt.", "--next", "Leg uit waarom hij klopt.")
        self.assertEqual(desk.do("feedback", "waiting")["handIns"], [])
        desk.sync()

        tablet.sync()
        answers = tablet.do("feedback")["feedback"]
        self.assertEqual([answer["nextStep"] for answer in answers], ["Leg uit waarom hij klopt."])
        self.assertIsNone(answers[0]["readAt"])
        tablet.do("feedback", "--read", answers[0]["id"])
        self.assertEqual(tablet.item(item["id"])["state"], "feedbackRead")
        tablet.sync()
        self.assertIsNotNone(self.hub.records("feedback")[0]["fields"]["read_at"])
        chain = [stage["name"] for stage in tablet.item(item["id"])["handIns"][0]["chain"] if stage["state"] != "ahead"]
        self.assertEqual(chain[-1], "feedback")

    def test_two_devices_of_one_student_agree_after_both_were_offline(self):
        phone = self.device(self.students[0], "phone")
        laptop = self.device(self.students[0], "laptop")
        self.hub.stop()
        self.work_offline(phone)
        item = free_to_place(laptop.items())[0]
        laptop.do("place", item["id"], "sunday")
        laptop.do("tick", item["id"])
        self.hub.start()
        phone.sync()
        laptop.sync()
        phone.sync()
        self.assertEqual(phone.own_state(), laptop.own_state())
        self.assertEqual(phone.item(item["id"])["moment"]["day"], "2026-11-22")
        self.assertTrue(phone.item(item["id"])["done"])

    def test_a_third_device_gets_what_the_first_two_made(self):
        phone = self.device(self.students[0], "phone")
        self.work_offline(phone)
        phone.sync()
        self.assertEqual(self.device(self.students[0], "new-phone").own_state(), phone.own_state())


class OwnTime(Journey):
    def test_what_a_student_says_of_their_week_is_on_each_of_their_devices_and_nowhere_else(self):
        phone = self.device(self.students[0], "phone")
        laptop = self.device(self.students[0], "laptop")
        self.hub.stop()
        phone.do("own-time", "wednesday", "45")
        laptop.do("own-time", "wednesday", "0")
        football = phone.do("activity", "add", "Voetbal", "wednesday", "16:00", "90", "--weekly")["id"]
        laptop.do("activity", "add", "Tandarts", "thursday", "16:30", "45")
        self.hub.start()
        for device in (phone, laptop, phone):
            device.sync()
        week = phone.do("own-time")
        self.assertEqual(week, laptop.do("own-time"))
        self.assertEqual([day["minutes"] for day in week["days"] if day["said"]], [0])  # The later word.
        self.assertEqual([one["title"] for one in week["activities"]], ["Voetbal", "Tandarts"])
        loads = phone.do("week")["days"]
        self.assertEqual((loads[2]["available"], loads[3]["available"]), (0, 45))  # The dentist takes 45 of 90.

        laptop.do("activity", "drop", football)
        laptop.sync()
        phone.sync()
        self.assertEqual([one["title"] for one in phone.do("own-time")["activities"]], ["Tandarts"])

        for person, name in ((self.parent, "parents-phone"), (self.teacher, "desk")):
            other = self.device(person, name)
            self.assertEqual(other.attempt("own-time").error["kind"], "NotAllowed")
            self.assertEqual(other.do("week")["days"][2]["available"], 120)  # As usual: nobody told them.


def asked(device, text):
    """The one question with these words."""
    (question,) = [one for one in device.do("questions")["questions"] if one["text"] == text]
    return question


def stage_of(question):
    (current,) = [stage["name"] for stage in question["chain"] if stage["state"] == "current"]
    return current


class Asking(Journey):
    TEXT = "Waarom mag ik teller en noemer delen?"

    def test_a_question_is_asked_offline_sent_answered_and_read(self):
        tablet = self.device(self.students[0], "tablet")
        desk = self.device(self.teacher, "desk")
        item = free_to_place(tablet.items())[0]
        self.hub.stop()
        tablet.do("ask", item["id"], self.TEXT)
        self.assertEqual(stage_of(asked(tablet, self.TEXT)), "waitingForConnection")
        self.assertEqual(tablet.attempt("sync").code, 9)
        self.assertEqual(stage_of(asked(tablet, self.TEXT)), "waitingForConnection")

        self.hub.start()
        self.assertEqual(tablet.sync()["waiting"], 0)
        self.assertEqual(stage_of(asked(tablet, self.TEXT)), "received")
        self.assertEqual(desk.do("questions")["questions"], [])  # What was answered before isn't open.
        desk.sync()
        (waiting,) = desk.do("questions")["questions"]
        self.assertEqual((waiting["text"], waiting["name"], waiting["title"]), (self.TEXT, self.students[0]["name"], item["title"]))
        desk.do("answer", waiting["id"], "Omdat het dezelfde breuk blijft.")
        self.assertEqual(desk.do("questions")["questions"], [])
        desk.sync()

        tablet.sync()
        question = asked(tablet, self.TEXT)
        self.assertEqual(stage_of(question), "answered")
        (answer,) = question["answers"]
        self.assertEqual((answer["text"], answer["readAt"]), ("Omdat het dezelfde breuk blijft.", None))
        tablet.do("questions", "--read", answer["id"])
        tablet.do("questions", "--clear", question["id"])
        tablet.sync()
        (stored,) = [row for row in self.hub.records("answer") if row["fields"]["text"] == answer["text"]]
        self.assertIsNotNone(stored["fields"]["read_at"])
        (stored,) = [row for row in self.hub.records("question") if row["fields"]["text"] == self.TEXT]
        self.assertIsNotNone(stored["fields"]["settled_at"])

    def test_a_lost_reply_loses_and_doubles_no_question_and_no_answer(self):
        way = CuttingProxy(self.hub.url)
        self.addCleanup(way.close)
        tablet = self.device(self.students[0], "tablet", way.url)
        desk = self.device(self.teacher, "desk", way.url)
        item = free_to_place(tablet.items())[0]["id"]
        tablet.do("ask", item, self.TEXT)
        for passed in (0, 40):
            way.lose_replies(after=passed)
            self.assertEqual(tablet.attempt("sync").code, 9)
        # It was sent; that it arrived nobody here knows. As with a hand-in.
        self.assertEqual([row["fields"]["text"] for row in self.hub.records("question")].count(self.TEXT), 1)
        self.assertEqual(stage_of(asked(tablet, self.TEXT)), "sent")
        tablet.do("ask", item, "En waarom nog?")
        way.keep_replies()
        self.assertEqual(tablet.sync()["waiting"], 0)
        self.assertEqual(stage_of(asked(tablet, self.TEXT)), "received")

        desk.sync()
        waiting = {one["text"]: one["id"] for one in desk.do("questions")["questions"]}
        self.assertEqual(set(waiting), {self.TEXT, "En waarom nog?"})
        desk.do("answer", waiting[self.TEXT], "Daarom.")
        way.lose_replies(after=0)
        self.assertEqual(desk.attempt("sync").code, 9)
        way.keep_replies()
        self.assertEqual(desk.sync()["waiting"], 0)
        tablet.sync()
        self.assertEqual([answer["text"] for answer in asked(tablet, self.TEXT)["answers"]], ["Daarom."])
        self.assertEqual(stage_of(asked(tablet, "En waarom nog?")), "received")

    def test_who_asks_and_who_answers_and_what_cannot_be(self):
        tablet = self.device(self.students[0], "tablet")
        desk = self.device(self.teacher, "desk")
        item = free_to_place(tablet.items())[0]["id"]
        self.assertEqual(tablet.attempt("ask", item, " ").error["kind"], "Invalid")
        self.assertEqual(tablet.attempt("ask", "nergens", "Hoe?").error["kind"], "NotFound")
        question = tablet.do("ask", item, self.TEXT)["question"]
        tablet.sync()
        desk.sync()
        self.assertEqual(desk.attempt("ask", item, "Hoe?").error["kind"], "NotAllowed")
        self.assertEqual(tablet.attempt("answer", question, "Zo.").error["kind"], "NotAllowed")
        self.assertEqual(desk.attempt("answer", question, " ").error["kind"], "Invalid")
        self.assertEqual(desk.attempt("answer", "abcdef", "Zo.").error["kind"], "NotFound")
        # A classmate and a parent hear nothing of it.
        for person, name in ((self.students[1], "other"), (self.parent, "parents-phone")):
            self.assertEqual(self.device(person, name).do("questions")["questions"], [])

    def test_question_hours_and_the_schools_word_reach_the_student(self):
        desk = self.device(self.teacher, "desk")
        before = desk.do("question-hour")["hours"]
        added = desk.do("question-hour", "add", "Moderne", "woensdag", "12:30", "--minutes", "45", "--subject", "Frans",
                        "--where", "lokaal 7")["hour"]
        desk.sync()
        tablet = self.device(self.students[0], "tablet")
        (hour,) = [one for one in tablet.do("question-hour")["hours"] if one["id"] == added]
        self.assertEqual((hour["weekday"], hour["time"], hour["minutes"], hour["where"]), (3, "12:30", 45, "lokaal 7"))
        for wrong, kind in ((("add", "Moderne", "woensdag", "25:00"), "Usage"), (("add", "Moderne", "ooit", "12:30"), "Usage"),
                            (("add", "Nergens", "woensdag", "12:30"), "NotFound"), (("add", "Moderne", "woensdag"), "Usage"),
                            (("add", "Moderne", "woensdag", "12:30", "--minutes", "5000"), "Invalid"),
                            (("add", "Moderne", "woensdag", "12:30", "--minutes", "lang"), "Usage"),
                            (("add", "Moderne", "woensdag", "12:30", "--subject", "Zweven"), "NotFound"), (("remove", "abcdef"), "NotFound")):
            self.assertEqual(desk.attempt("question-hour", *wrong).error["kind"], kind, wrong)
        self.assertEqual(tablet.attempt("question-hour", "remove", added).error["kind"], "NotAllowed")
        desk.do("question-hour", "remove", added)
        desk.sync()
        tablet.sync()
        self.assertEqual(tablet.do("question-hour")["hours"], before)

        self.assertEqual(self.hub.command("answer-within", "3")["answerWithin"], 3)
        self.assertEqual(self.hub.records("school")[0]["fields"]["answer_within"], 3)
        for wrong in (("soon",), ("31",), (), ("1", "2")):
            self.assertEqual(self.hub.try_command("answer-within", *wrong).code, 2, wrong)
        self.assertEqual(self.hub.records("school")[0]["fields"]["answer_within"], 3)


class Guides(Journey):
    GUIDE = """# Inleiding
Bienvenue!
# Activiteiten
Praten in duo: je spreekt meer dan voor de klas
# Hulpmiddelen
Woordenboek
# Hoe dien ik in?
Open de taak.
Druk op Indienen.
"""

    def write(self, text):
        file = self.scratch / "wegwijzer.txt"
        file.write_text(text)
        return file

    def test_a_teachers_guide_is_read_without_a_connection(self):
        desk = self.device(self.teacher, "desk")
        tablet = self.device(self.students[0], "tablet")
        self.assertIsNone(tablet.do("guide", "Frans")["guide"])
        desk.do("guide", "keep", "Frans", "Moderne", self.write(self.GUIDE))
        desk.sync()
        tablet.sync()
        self.hub.stop()
        frans = tablet.do("guide", "Frans")
        guide = frans["guide"]
        self.assertEqual(guide["introduction"], "Bienvenue!")
        self.assertEqual([(form["sort"], form["name"], form["why"]) for form in guide["forms"]],
                         [("activity", "Praten in duo", "je spreekt meer dan voor de klas"), ("tool", "Woordenboek", "")])
        self.assertEqual([(card["about"], card["title"], card["steps"]) for card in guide["cards"]],
                         [("handingIn", "Hoe dien ik in?", ["Open de taak.", "Druk op Indienen."])])
        # What is open in the subject is what the week says, and goes when it is done.
        here = {item["id"] for item in tablet.items() if item["sort"] == "task"}
        open_now = [work["item"] for work in frans["thisWeek"] if work["item"] in here]
        self.assertTrue(open_now)
        tablet.do("tick", open_now[0])
        self.assertNotIn(open_now[0], [work["item"] for work in tablet.do("guide", "Frans")["thisWeek"]])
        self.hub.start()
        # Said again it replaces what was there, and only what differs travels; classmates and parents have it too.
        desk.do("guide", "keep", "Frans", "Moderne", self.write("# Inleiding\nBonjour!\n# Hulpmiddelen\nWoordenboek: altijd bij de hand\n"))
        desk.sync()
        for person, name in ((self.students[0], "phone"), (self.students[1], "other"), (self.parent, "parents-phone")):
            guide = self.device(person, name).do("guide", "Frans")["guide"]
            self.assertEqual((guide["introduction"], len(guide["forms"]), guide["cards"]), ("Bonjour!", 1, []))
        desk.do("guide", "remove", "Frans", "Moderne")
        desk.sync()
        tablet.sync()
        self.assertIsNone(tablet.do("guide", "Frans")["guide"])
        self.assertEqual(len(self.hub.records("subject_guide")), 3)

    def test_who_may_write_a_guide_and_what_is_none(self):
        desk = self.device(self.teacher, "desk")
        tablet = self.device(self.students[0], "tablet")
        for wrong, kind in ((("keep", "Frans", "Moderne", self.write("Welkom")), "BadInput"), (("keep", "Frans", "Moderne"), "Usage"),
                            (("remove", "Frans", "Moderne"), "NotFound"),
                            (("keep", "Frans", "Moderne", self.scratch / "none"), "NotFound"), (("Zweven",), "NotFound")):
            self.assertEqual(desk.attempt("guide", *wrong).error["kind"], kind, wrong)
        file = self.write(self.GUIDE)
        for wrong in (("keep", "Zweven", "Moderne", file), ("keep", "Frans", "Nergens", file)):
            self.assertEqual(desk.attempt("guide", *wrong).error["kind"], "NotFound", wrong)
        self.assertEqual(tablet.attempt("guide", "keep", "Frans", "Moderne", file).error["kind"], "NotAllowed")
        subjects = tablet.do("guide")["subjects"]
        self.assertEqual(len(subjects), 10)
        self.assertEqual([subject["name"] for subject in subjects if subject["guide"]], ["Engels", "Nederlands", "Wiskunde"])


class OwnTasks(Journey):
    def test_a_next_step_planned_on_two_devices_is_one_task_and_nobody_elses(self):
        phone = self.device(self.students[0], "phone")
        laptop = self.device(self.students[0], "laptop")
        desk = self.device(self.teacher, "desk")
        item = self.work_offline(phone)
        phone.sync()
        desk.sync()
        desk.do("feedback", "give", desk.do("feedback", "waiting")["handIns"][0]["id"], "--next", "Leg uit waarom hij klopt.")
        desk.sync()
        for device in (phone, laptop):
            device.sync()
        feedback = phone.do("feedback")["feedback"][0]["id"]
        self.hub.stop()
        task = phone.do("plan-next-step", feedback)["task"]
        self.assertEqual(laptop.do("plan-next-step", feedback)["task"], task)
        own = laptop.do("own-task", "Schrift ordenen", "--minutes", "25", "--subject", "Frans")["task"]
        phone.do("place", task, "friday", "--time", "16:00")
        laptop.do("tick", own)
        phone.do("reply", feedback, "Dank u, dat doe ik.")
        phone.do("bring-to-class", item["id"], "Mag dat altijd?")
        self.hub.start()
        for device in (phone, laptop, phone):
            device.sync()
        self.assertEqual(phone.own_state(), laptop.own_state())
        self.assertEqual({one["title"] for one in phone.do("own-task")["tasks"]}, {"Leg uit waarom hij klopt.", "Schrift ordenen"})
        self.assertEqual(phone.item(task)["moment"]["day"], "2026-11-20")
        self.assertTrue(phone.item(own)["done"])
        self.assertEqual([note["text"] for note in laptop.do("bring-to-class")["notes"]], ["Mag dat altijd?"])

        desk.sync()
        self.assertEqual([one["text"] for one in desk.do("questions")["questions"]], ["Dank u, dat doe ik."])
        for person, name in ((self.parent, "parents-phone"), (self.students[1], "other"), (self.teacher, "desk-2")):
            ids = {one["id"] for one in self.device(person, name).items()}
            self.assertFalse(ids & {task, own})
        self.assertEqual(desk.attempt("own-task", "Iets").error["kind"], "NotAllowed")

        laptop.do("own-task", "--withdraw", task)
        note = laptop.do("bring-to-class")["notes"][0]["id"]
        laptop.do("bring-to-class", "--asked", note)
        laptop.sync()
        phone.sync()
        self.assertEqual([one["title"] for one in phone.do("own-task")["tasks"]], ["Schrift ordenen"])
        self.assertEqual(phone.do("bring-to-class")["notes"], [])
        # Planned again after all.
        self.assertEqual(phone.do("plan-next-step", feedback)["task"], task)
        phone.sync()
        laptop.sync()
        self.assertIn(task, {one["id"] for one in laptop.items()})


class WhoSeesWhat(Journey):
    def test_a_parent_sees_the_week_but_no_ticks_moments_or_work(self):
        tablet = self.device(self.students[0], "tablet")
        item = self.work_offline(tablet)
        tablet.sync()
        parent = self.device(self.parent, "parents-phone")
        self.assertEqual({one["id"] for one in parent.items()}, {one["id"] for one in tablet.items()})
        seen = parent.item(item["id"])
        self.assertEqual((seen["handIns"], seen["feedback"], seen["done"]), ([], [], False))
        self.assertFalse(any(step["done"] for step in seen["steps"]))
        self.assertEqual(parent.do("feedback")["feedback"], [])
        for attempt in (("tick", item["id"]), ("place", item["id"], "friday"), ("hand-in", item["id"], "--text", "x"),
                        ("feedback", "waiting")):
            self.assertEqual(parent.attempt(*attempt).error["kind"], "NotAllowed", attempt)

    def test_a_classmate_sees_none_of_it(self):
        tablet = self.device(self.students[0], "tablet")
        item = self.work_offline(tablet)
        tablet.sync()
        other = self.device(self.students[1], "other")
        self.assertEqual(other.item(item["id"])["handIns"], [])
        self.assertTrue(all(state["state"] in ("toDo", "late") for state in other.own_state().values()))

    def test_a_teacher_sees_work_but_no_ticks(self):
        tablet = self.device(self.students[0], "tablet")
        item = self.work_offline(tablet)
        tablet.sync()
        desk = self.device(self.teacher, "desk")
        self.assertEqual(len(desk.do("feedback", "waiting")["handIns"]), 1)
        self.assertFalse(any(step["done"] for step in desk.item(item["id"])["steps"]))


class Pairing(Journey):
    def test_a_wrong_code_pairs_nothing(self):
        device = Device(self.build, self.scratch / "stranger")
        attempt = device.attempt("pair", "--hub", self.hub.url, "--code", "AAAA-BBBBBB")
        self.assertEqual((attempt.code, attempt.error["kind"]), (6, "NotAllowed"))
        self.assertEqual(device.do("status"), {"paired": False})
        self.assertEqual(device.attempt("sync").code, 8)

    def test_a_code_works_once(self):
        code = self.hub.code(self.students[0])
        Device(self.build, self.scratch / "first").do("pair", "--hub", self.hub.url, "--code", code)
        attempt = Device(self.build, self.scratch / "second").attempt("pair", "--hub", self.hub.url, "--code", code)
        self.assertEqual(attempt.code, 6)

    def test_a_paired_profile_does_not_burn_a_second_code(self):
        tablet = self.device(self.students[0], "tablet")
        code = self.hub.code(self.students[1])
        self.assertEqual(tablet.attempt("pair", "--hub", self.hub.url, "--code", code).code, 6)
        Device(self.build, self.scratch / "other").do("pair", "--hub", self.hub.url, "--code", code)

    def test_a_revoked_device_keeps_its_work(self):
        tablet = self.device(self.students[0], "tablet")
        item = self.work_offline(tablet)
        (device,) = self.hub.command("devices")["devices"]
        self.hub.command("revoke", "--device", device["id"])
        attempt = tablet.attempt("sync")
        self.assertEqual((attempt.code, attempt.error["kind"]), (8, "Unpaired"))
        self.assertEqual(self.hub.records("hand_in"), [])
        self.assertEqual([work["text"] for work in tablet.item(item["id"])["handIns"]], [work["text"] for work in item["handIns"]])
        self.assertGreater(tablet.do("status")["waiting"], 0)


class BadWeather(Journey):
    def test_without_a_hub_sync_says_so_and_all_else_works(self):
        tablet = self.device(self.students[0], "tablet")
        self.hub.stop()
        attempt = tablet.attempt("sync")
        self.assertEqual((attempt.code, attempt.error["kind"]), (9, "Offline"))
        self.assertIn("safe here", attempt.error["message"])
        item = self.work_offline(tablet)
        self.assertEqual(tablet.attempt("sync").code, 9)
        (work,) = tablet.item(item["id"])["handIns"]
        self.assertEqual([stage["name"] for stage in work["chain"] if stage["state"] == "current"], ["waitingForConnection"])

    def test_a_lost_reply_leaves_nothing_twice(self):
        way = CuttingProxy(self.hub.url)
        self.addCleanup(way.close)
        tablet = self.device(self.students[0], "tablet", way.url)
        item = self.work_offline(tablet)
        before = tablet.own_state()
        # Nothing comes back, and then a part of the reply's head.
        for passed in (0, 40):
            way.lose_replies(after=passed)
            self.assertEqual(tablet.attempt("sync").code, 9)
        self.assertGreaterEqual(way.lost, 2)
        stored = self.hub.records("hand_in")
        self.assertEqual(len(stored), 1)
        rows = [self.hub.records(kind) for kind in ("tick", "planner_moment")]
        self.assertGreater(tablet.do("status")["waiting"], 0)

        # What was done meanwhile comes after what may have arrived.
        tablet.do("hand-in", item["id"], "--text", "Tweede versie")
        way.keep_replies()
        self.assertEqual(tablet.sync()["waiting"], 0)
        self.assertEqual(len(self.hub.records("hand_in")), 2)
        self.assertEqual([self.hub.records(kind) for kind in ("tick", "planner_moment")], rows)
        after = tablet.own_state()
        self.assertEqual({ident: state["steps"] for ident, state in after.items()},
                         {ident: state["steps"] for ident, state in before.items()})
        self.assertEqual(self.device(self.students[0], "witness").own_state(), after)

    def test_a_first_load_that_is_cut_goes_on_where_it_was(self):
        way = CuttingProxy(self.hub.url)
        self.addCleanup(way.close)
        tablet = Device(self.build, self.scratch / "tablet")
        tablet.pair(self.hub, self.students[0], way.url)
        way.lose_replies(after=6000)
        self.assertEqual(tablet.attempt("sync").code, 9)
        way.keep_replies()
        tablet.sync()
        self.assertEqual(tablet.own_state(), self.device(self.students[0], "whole").own_state())

    def test_a_profile_that_another_program_has_open_is_busy(self):
        way = CuttingProxy(self.hub.url)
        self.addCleanup(way.close)
        tablet = self.device(self.students[0], "tablet", way.url)
        # A line on which nothing comes back keeps the first program where it is.
        listener = socket.create_server(("127.0.0.1", 0))
        listener.settimeout(PATIENCE)
        self.addCleanup(listener.close)
        way.hub = listener.getsockname()
        first = tablet.start("sync")
        self.addCleanup(first.communicate)
        self.addCleanup(first.kill)
        line, _ = listener.accept()
        self.addCleanup(line.close)
        attempt = tablet.attempt("week")
        self.assertEqual((attempt.code, attempt.error["kind"]), (10, "Busy"))
        first.kill()
        first.wait()
        tablet.do("week")


if __name__ == "__main__":
    main()
