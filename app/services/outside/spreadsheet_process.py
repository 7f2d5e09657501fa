"""The child process that reads one file, watched from outside: time, memory and the wish to stop."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app import log
from app.services.outside.spreadsheet_errors import (
    DamagedFile,
    FileRefused,
    NeedsTooMuchMemory,
    ReadingCancelled,
    TakesTooLong,
)

CHILD_FLAG = "--read-spreadsheet"

_logger = log.get("spreadsheets")
_WATCH_STEP = 0.05


@dataclass(frozen=True)
class Limits:
    """What one file may cost; tests make them small."""

    memory: int = 512 << 20
    seconds: int = 60
    rows: int = 200_000
    columns: int = 200
    # Rows as the parent receives them: keeps both processes together under 600 MB.
    handed_over: int = 96 << 20


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    return [sys.executable, "-P", "-s", "-X", "utf8", "-m", "app.services.outside.spreadsheet_child"]


def environment() -> dict[str, str]:
    """Of a child process: it finds this program wherever it was started from."""
    root = str(Path(__file__).resolve().parents[3])
    known = os.environ.get("PYTHONPATH")
    path = root if not known else os.pathsep.join((root, known))
    return {**os.environ, "PYTHONPATH": path, "RUST_BACKTRACE": "0"}


class ChildReader:
    """The child process and the thread that ends it when it takes too much or is not wanted any more."""

    def __init__(self, request: dict[str, Any], limits: Limits, cancelled: Callable[[], bool] | None) -> None:
        self._limits, self._cancelled = limits, cancelled
        self._reason: FileRefused | None = None
        self._finished = threading.Event()
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._watch = threading.Thread(target=self._watch_over, name="spreadsheet watch", daemon=True)
        with contextlib.suppress(BrokenPipeError, OSError):
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.close()

    def __enter__(self) -> ChildReader:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._finished.set()
        self._watch.join()
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def messages(self) -> Iterator[tuple[int, list[Any]]]:
        """Length and content of every answer until the child ends."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            # A child that was killed leaves half a line.
            if line.endswith(b"\n"):
                yield len(line), json.loads(line)
        if self._reason is None:
            self._process.wait()

    def reason_of_death(self) -> FileRefused:
        """Why the child ended before it was done."""
        if self._reason is not None:
            return self._reason
        code = self._process.returncode
        _logger.info("the reading process ended with code %s", code)
        # An allocation that fails inside calamine aborts the process.
        return NeedsTooMuchMemory(megabytes=self._limits.memory >> 20) if code else DamagedFile()

    def _watch_over(self) -> None:
        deadline = time.monotonic() + self._limits.seconds
        with contextlib.suppress(psutil.NoSuchProcess):
            process = psutil.Process(self._process.pid)
            while not self._finished.wait(_WATCH_STEP):
                if self._cancelled is not None and self._cancelled():
                    self._end(ReadingCancelled())
                elif time.monotonic() > deadline:
                    self._end(TakesTooLong(seconds=self._limits.seconds))
                elif process.memory_info().rss > self._limits.memory:
                    self._end(NeedsTooMuchMemory(megabytes=self._limits.memory >> 20))
                else:
                    continue
                return

    def _end(self, reason: FileRefused) -> None:
        self._reason = reason
        self._process.kill()
