# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the bodies in an HTTP/1.1 stream from what is around them."""

from collections import deque


class Messages:
    """One direction of a connection; says of each piece of it how many bytes belong to bodies."""

    def __init__(self, on_request, answered_methods=None):
        """`answered_methods`: in a stream of replies, the methods of the requests they answer."""
        self.methods = deque()
        self._on_request = on_request
        self._answered = answered_methods
        self._head = bytearray()
        self._left = 0  # of a body or chunk
        self._state = self._in_head

    def take(self, piece):
        """The number of bytes in `piece` that are part of a body."""
        body = 0
        while piece:
            piece, counted = self._state(piece)
            body += counted
        return body

    def _line(self, piece, end):
        """Gathers up to and with `end`: the whole once it is there, and what follows."""
        start = max(0, len(self._head) - len(end) + 1)
        self._head += piece
        at = self._head.find(end, start)
        if at < 0:
            return None, b""
        whole, rest = bytes(self._head[:at]), bytes(self._head[at + len(end):])
        self._head.clear()
        return whole, rest

    def _in_head(self, piece):
        head, rest = self._line(piece, b"\r\n\r\n")
        if head is not None:
            self._begin(head.decode("latin-1"))
        return rest, 0

    def _begin(self, head):
        first, *lines = head.split("\r\n")
        fields = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        if self._answered is None:
            self.methods.append(first.split(" ")[0])
            self._on_request()
            bodiless = False
        else:
            status = int(first.split(" ")[1])
            method = self._answered.popleft() if status >= 200 and self._answered else ""
            bodiless = method == "HEAD" or status in (204, 304) or status < 200
        if bodiless:
            return
        if "chunked" in fields.get("transfer-encoding", "").lower():
            self._state = self._in_chunk_size
        elif "content-length" in fields:
            self._left = int(fields["content-length"])
            self._state = self._in_body if self._left else self._in_head
        elif self._answered is not None:
            self._state = self._until_the_end

    def _in_body(self, piece):
        counted = min(self._left, len(piece))
        self._left -= counted
        if self._left == 0:
            self._state = self._in_head
        return piece[counted:], counted

    @staticmethod
    def _until_the_end(piece):
        return b"", len(piece)

    def _in_chunk_size(self, piece):
        line, rest = self._line(piece, b"\r\n")
        if line is not None:
            self._left = int(line.split(b";")[0], 16)
            self._state = self._in_chunk if self._left else self._in_trailer
        return rest, 0

    def _in_chunk(self, piece):
        counted = min(self._left, len(piece))
        self._left -= counted
        if self._left == 0:
            self._state = self._after_chunk
        return piece[counted:], counted

    def _after_chunk(self, piece):
        line, rest = self._line(piece, b"\r\n")
        if line is not None:
            self._state = self._in_chunk_size
        return rest, 0

    def _in_trailer(self, piece):
        line, rest = self._line(piece, b"\r\n")
        if line == b"":
            self._state = self._in_head
        return rest, 0
