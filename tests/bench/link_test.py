#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The line is as slow as it says, and counts what it carries."""

import http.client
import http.server
import threading
import time
import unittest

from http_count import Messages
from link import LINES, Line, Link, Pipe

BODY = b"0123456789" * 400


class Echo(http.server.BaseHTTPRequestHandler):
    """Gives back what was posted, in chunks when the path says so."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        if self.path == "/chunked":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in (body[:7], body[7:]):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_):
        pass


class LinkTest(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def posted(self, link, *paths):
        """The replies to posts on one connection, and the seconds they took together."""
        connection = http.client.HTTPConnection("127.0.0.1", link.port)
        self.addCleanup(connection.close)
        began = time.monotonic()
        replies = []
        for path in paths:
            connection.request("POST", path, BODY)
            replies.append(connection.getresponse().read())
        return replies, time.monotonic() - began

    def test_everything_arrives_and_is_counted(self):
        with Link(LINES["LAN"], "127.0.0.1", self.server.server_port) as link:
            replies, _ = self.posted(link, "/", "/chunked", "/")
            self.assertEqual(replies, [BODY] * 3)
            self.assertEqual((link.traffic.connections, link.traffic.requests), (1, 3))
            self.assertEqual((link.traffic.up, link.traffic.down), (3 * len(BODY), 3 * len(BODY)))
            self.assertGreater(link.traffic.wire_up, link.traffic.up)

    def test_nothing_is_faster_than_the_line(self):
        line = Line(bits_per_second=400_000, delay=0.05)
        with Link(line, "127.0.0.1", self.server.server_port) as link:
            replies, seconds = self.posted(link, "/")
            self.assertEqual(replies, [BODY])
            # A round trip for the connection, one for the request, and the bytes of both ways.
            self.assertGreaterEqual(seconds, 4 * line.delay + (link.traffic.wire_up + link.traffic.wire_down) * 8 / line.bits_per_second)

    def test_a_cut_loses_what_is_on_the_line_and_nothing_before(self):
        with Link(LINES["LAN"], "127.0.0.1", self.server.server_port) as link:
            link.cut("down", 1000, 1)
            connection = http.client.HTTPConnection("127.0.0.1", link.port)
            connection.request("POST", "/", BODY)
            with self.assertRaises(http.client.IncompleteRead) as cut:
                connection.getresponse().read()
            connection.close()
            self.assertEqual((link.cuts, link.traffic.wire_down), (1, 1000))
            # All that went through is there, up to the byte.
            self.assertGreater(len(cut.exception.partial), 700)
            self.assertEqual(link.traffic.up, len(BODY))
            replies, _ = self.posted(link, "/")
            self.assertEqual(replies, [BODY])

    def test_packets_queue_for_the_line(self):
        pipe = Pipe(LINES["2g"])
        self.assertAlmostEqual(pipe.arrival(10.0, 625), 10.4)
        self.assertAlmostEqual(pipe.arrival(10.0, 625), 10.5)
        self.assertAlmostEqual(pipe.arrival(20.0, 1250), 20.5)
        self.assertAlmostEqual(pipe.waiting(20.0), 0.2)


class MessagesTest(unittest.TestCase):
    def test_bodies_are_told_apart_however_the_stream_is_cut(self):
        requests = b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n"
        replies = (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nTrailer: t\r\n\r\n"
                   b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nde")
        for size in range(1, len(replies) + 1):
            seen = []
            up = Messages(lambda: seen.append(1))
            down = Messages(None, up.methods)
            self.assertEqual(sum(up.take(requests[at:at + size]) for at in range(0, len(requests), size)), 3)
            self.assertEqual(len(seen), 2)
            self.assertEqual(sum(down.take(replies[at:at + size]) for at in range(0, len(replies), size)), 5)


if __name__ == "__main__":
    unittest.main()
