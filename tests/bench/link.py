# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line between a device and a hub: it delays, paces and counts what two programs on this machine say to each other."""

import asyncio
import contextlib
import threading
import time
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


class Link:
    """A TCP port on loopback that leads to another one over a line; runs in a thread of its own until it is closed."""

    PACKET = 1400
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
        finally:
            self._tasks.discard(task)
            for end in (writer, far_writer):
                if end is not None:
                    end.close()

    async def _carry(self, reader, writer, pipe, messages, way):
        """Takes packets from one end, and lets each out at the other when it would have arrived."""
        arriving = asyncio.Queue()
        async with asyncio.TaskGroup() as both:
            both.create_task(self._deliver(arriving, writer))
            while packet := await reader.read(self.PACKET if pipe.line.bits_per_second else 1 << 16):
                self._count(**{f"wire_{way}": len(packet), way: messages.take(packet)})
                now = time.monotonic()
                arriving.put_nowait((pipe.arrival(now, len(packet)), packet))
                if pipe.waiting(now) > self.MOST_WAITING:
                    await asyncio.sleep(pipe.waiting(now) - self.MOST_WAITING)
            arriving.put_nowait((time.monotonic() + pipe.line.delay, b""))

    @staticmethod
    async def _deliver(arriving, writer):
        while True:
            when, packet = await arriving.get()
            await asyncio.sleep(max(0, when - time.monotonic()))
            if not packet:
                if writer.can_write_eof():
                    writer.write_eof()
                return
            writer.write(packet)
            await writer.drain()

    def _count(self, **more):
        self._traffic = replace(self._traffic, **{name: getattr(self._traffic, name) + much for name, much in more.items()})
