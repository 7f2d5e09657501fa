"""A line to the server that a test can cut, freeze, or cut just after the server has committed."""

from __future__ import annotations

import contextlib
import socket
import threading

CHUNK = 65536


class Proxy:
    """Forwards 127.0.0.1:port to the server until told otherwise."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._open = threading.Event()
        self._open.set()
        self.cut_at_commit = False
        self.cut = threading.Event()
        self.taken = 0
        self._lines: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def freeze(self) -> None:
        """Takes everything and passes nothing on, as a dead firewall does."""
        self._open.clear()

    def thaw(self) -> None:
        """Passes everything on again."""
        self._open.set()

    def cut_all(self) -> None:
        """Breaks every line."""
        for line in self._lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Breaks every line and takes no more."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # closing alone would not wake the thread that accepts
        self._listening.close()
        self.thaw()
        self.cut_all()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                self.taken += 1
                far = socket.create_connection(self._server)
                self._lines += [near, far]
                threading.Thread(target=self._pump, args=(near, far, False), daemon=True).start()
                threading.Thread(target=self._pump, args=(far, near, True), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, from_server: bool) -> None:
        with contextlib.suppress(OSError), source, target:
            while data := source.recv(CHUNK):
                if from_server and self.cut_at_commit and b"COMMIT\0" in data:
                    # The server has committed, and nobody will hear of it.
                    self.cut_at_commit = False
                    self.cut.set()
                    self.cut_all()
                    return
                self._open.wait()
                target.sendall(data)
            target.shutdown(socket.SHUT_RDWR)
