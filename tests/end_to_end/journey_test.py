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
