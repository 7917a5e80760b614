# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line between a device and a hub: it delays, paces, counts and cuts what two programs on this machine say to each other."""

import asyncio
import contextlib
import threading
import time
from collections import deque
from dataclasses import dataclass, replace

from http_count import Messages


@dataclass(frozen=True)
class Line:
    """What a line does to bytes; both directions have the rate for themselves, all connections share it."""

    bits_per_second: float = 0  # 0: as fast as it goes
    delay: float = 0  # seconds, each way


LINES = {
    "LAN": Line(),
    "3g": Line(bits_per_second=400_000, delay=0.2),
    "2g": Line(bits_per_second=50_000, delay=0.3),
}


@dataclass(frozen=True)
class Traffic:
    """What went over a link; up is from the device to the hub."""

    connections: int = 0
    requests: int = 0
    up: int = 0  # bytes of HTTP bodies as they travel, without chunk sizes
    down: int = 0
    wire_up: int = 0  # all bytes of the TCP streams
    wire_down: int = 0

    def __sub__(self, other):
        return Traffic(*(mine - theirs for mine, theirs in zip(vars(self).values(), vars(other).values())))


class Cut(Exception):
    """The line is cut."""


class Pipe:
    """One direction of the line: gives each packet the moment at which its last bit is there."""

    def __init__(self, line):
        self.line = line
        self.free_at = 0.0

    def arrival(self, now, size):
        """When a packet handed over now has arrived."""
        self.free_at = max(self.free_at, now)
        if self.line.bits_per_second:
            self.free_at += size * 8 / self.line.bits_per_second
        return self.free_at + self.line.delay

    def waiting(self, now):
        """Seconds for which the line is busy with what it has taken."""
        return self.free_at - now

    def leaves(self, arrival):
        """When the last bit of a packet was sent that arrives then."""
        return arrival - self.line.delay


class Link:
    """A TCP port on loopback that leads to another one over a line; runs in a thread of its own until it is closed."""

    PACKET = 1400
    PIECE = 1 << 14
    # A modem's buffer: beyond it the sender has to wait.
    MOST_WAITING = 2.0

    def __init__(self, line, host, port):
        self._line = line
        self.target = (host, port)
        self.port = None
        self._traffic = Traffic()
        self._up = Pipe(line)
        self._down = Pipe(line)
        self._tasks = set()
        self._cuts = {"up": [], "down": []}
        self._arrived = {"up": 0, "down": 0}
        self.cuts = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)
        self._thread.start()
        self._ready.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._closed.set)
        self._thread.join()
        self._loop.close()

    @contextlib.contextmanager
    def unhindered(self):
        """For what has to happen but is not measured; nothing may be under way at its beginning and end."""
        self._set_line(LINES["LAN"])
        yield
        self._set_line(self._line)

    def cut(self, way, every, times):
        """From now on all connections end each time so many more bytes have arrived one way; what is on the line then is lost."""
        self._cuts[way] = [self._arrived[way] + every * (number + 1) for number in range(times)]

    def _set_line(self, line):
        self._up.line = self._down.line = line

    @property
    def traffic(self):
        """What has entered the line until now."""
        return self._traffic

    async def _serve(self):
        self._closed = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._closed.wait()
        server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader, writer):
        task = asyncio.current_task()
        self._tasks.add(task)
        self._count(connections=1)
        far_writer = None
        try:
            # The system has accepted for us at once; over the line SYN and its answer take a round trip.
            await asyncio.sleep(2 * self._up.line.delay)
            far_reader, far_writer = await asyncio.open_connection(*self.target)
            requests = Messages(lambda: self._count(requests=1))
            replies = Messages(None, requests.methods)
            async with asyncio.TaskGroup() as both:
                both.create_task(self._carry(reader, far_writer, self._up, requests, "up"))
                both.create_task(self._carry(far_reader, writer, self._down, replies, "down"))
        except* (OSError, asyncio.IncompleteReadError):
            pass
        except* Cut:
            self._cut_all(task)
        finally:
            self._tasks.discard(task)
            for end in (writer, far_writer):
                if end is not None:
                    end.close()

    async def _carry(self, reader, writer, pipe, messages, way):
        """Takes packets from one end, and lets each out at the other when it would have arrived."""
        arriving = deque()
        came = asyncio.Event()
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._deliver(arriving, came, writer, way))
                while packet := await reader.read(self.PACKET if pipe.line.bits_per_second else self.PIECE):
                    bodies = messages.take(packet)
                    self._count(**{f"wire_{way}": len(packet), way: bodies})
                    now = time.monotonic()
                    arriving.append((pipe.arrival(now, len(packet)), packet, bodies))
                    came.set()
                    if pipe.waiting(now) > self.MOST_WAITING:
                        await asyncio.sleep(pipe.waiting(now) - self.MOST_WAITING)
                    elif not pipe.line.bits_per_second:
                        # No buffer holds more than a piece or two, or a cut would lose what no line ever carried.
                        while len(arriving) > 1:
                            await asyncio.sleep(0)
                arriving.append((time.monotonic() + pipe.line.delay, b"", 0))
                came.set()
        finally:
            self._uncount(arriving, pipe, way)

    async def _deliver(self, arriving, came, writer, way):
        while True:
            await came.wait()
            when, packet, bodies = arriving[0]
            await asyncio.sleep(max(0, when - time.monotonic()))
            if not packet:
                if writer.can_write_eof():
                    writer.write_eof()
                return
            room = self._cuts[way][0] - self._arrived[way] if self._cuts[way] else len(packet)
            arriving.popleft()
            if not arriving:
                came.clear()
            if room < len(packet):
                self._cuts[way].pop(0)
                self._arrived[way] += room
                lost = len(packet) - room
                self._count(**{f"wire_{way}": -lost, way: -min(bodies, lost)})
                writer.write(packet[:room])
                with contextlib.suppress(OSError):
                    await writer.drain()
                raise Cut
            self._arrived[way] += len(packet)
            writer.write(packet)
            await writer.drain()

    def _uncount(self, arriving, pipe, way):
        """What still waited for the line when it was cut never used it."""
        now = time.monotonic()
        for when, packet, bodies in arriving:
            if pipe.leaves(when) > now or not pipe.line.bits_per_second:
                self._count(**{f"wire_{way}": -len(packet), way: -bodies})

    def _cut_all(self, cause):
        self.cuts += 1
        self._up.free_at = self._down.free_at = 0.0
        for task in self._tasks - {cause}:
            task.cancel()

    def _count(self, **more):
        self._traffic = replace(self._traffic, **{name: getattr(self._traffic, name) + much for name, much in more.items()})
