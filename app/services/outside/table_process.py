"""A table on its way into a file: rows go to a process of its own, the file appears when all of it is there.

    with TableFile(path, form) as table:
        table.add(rows)
        table.finish()

Left before `finish`, nothing stays. Errors are those of file_errors.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.services.outside.file_errors import why_not_written
from app.services.outside.spreadsheet_process import environment

CHILD_FLAG = "--write-table"
_ENDED = "the writing process ended"


@dataclass(frozen=True)
class TableForm:
    """What kind of file: "xlsx" or "csv", the name of its sheet, headings and kinds of columns (table_files.KINDS)."""

    form: str
    name: str
    heading: tuple[str, ...]
    kinds: tuple[str, ...]


def check_place(path: str | os.PathLike[str]) -> None:
    """Raises the reason why a file could not be put there; leaves nothing behind and an older file as it is."""
    target = Path(path)
    partial = _partial(target)
    try:
        if target.exists():
            with target.open("r+b"):  # a spreadsheet program on Windows holds it
                pass
        partial.touch()
        partial.unlink()
    except OSError as error:
        raise why_not_written(error.errno, error.strerror or str(error)) from error


class TableFile:
    """The child process and the file it writes under a name of its own."""

    def __init__(self, path: str | os.PathLike[str], form: TableForm) -> None:
        self._target, self._partial = Path(path), _partial(Path(path))
        self._process = subprocess.Popen(
            _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._send({"path": str(self._partial), **vars(form)})

    def __enter__(self) -> TableFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._partial.unlink(missing_ok=True)

    def add(self, rows: Sequence[Sequence[Any]]) -> None:
        """More rows, a value for every column; waits while the process has enough to do."""
        if rows:
            self._send(rows)

    def finish(self) -> None:
        """Ends the file and puts it in its place."""
        self._send("end")
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        self._hear()
        try:
            self._partial.replace(self._target)
        except OSError as error:
            raise why_not_written(error.errno, error.strerror or str(error)) from error

    def _send(self, content: object) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(
                json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"
            )
            self._process.stdin.flush()
        except OSError:
            self._hear()
            raise why_not_written(None, _ENDED) from None

    def _hear(self) -> None:
        """What the process says at its end; returns when the file is whole."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        answer: list[Any] = json.loads(line) if line.endswith(b"\n") else ["failed", None, _ENDED]
        if answer[0] != "done":
            raise why_not_written(answer[1], str(answer[2]))


def _partial(target: Path) -> Path:
    return target.with_name(f".{target.name}.part")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    return [sys.executable, "-P", "-s", "-X", "utf8", "-m", "app.services.outside.table_child"]
