# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A way to the hub that can lose what comes back."""

import socket
import threading


class CuttingProxy:
    """Passes bytes between devices and a hub; after `lose_replies` each reply is cut after so many of its bytes.

    A reply is only cut once the hub has sent its first byte, so the hub has kept what was asked by then.
    """

    def __init__(self, hub_url):
        host, port = hub_url.removeprefix("http://").rsplit(":", 1)
        self.hub = (host, int(port))
        self.allowed = None
        self.lost = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def lose_replies(self, after=0):
        self.allowed = after

    def keep_replies(self):
        self.allowed = None

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                device, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(device,), daemon=True).start()

    def serve(self, device):
        try:
            hub = socket.create_connection(self.hub)
        except OSError:
            device.close()
            return
        threading.Thread(target=self.pass_requests, args=(device, hub), daemon=True).start()
        self.pass_replies(device, hub)

    @staticmethod
    def pass_requests(device, hub):
        try:
            while part := device.recv(65536):
                hub.sendall(part)
            hub.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def pass_replies(self, device, hub):
        passed = 0
        try:
            while part := hub.recv(65536):
                if self.allowed is not None and passed + len(part) > self.allowed:
                    device.sendall(part[: max(0, self.allowed - passed)])
                    self.lost += 1
                    break
                device.sendall(part)
                passed += len(part)
        except OSError:
            pass
        for end in (device, hub):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
