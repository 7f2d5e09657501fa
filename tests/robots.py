"""The program without a window, as other programs meet it: a process that is talked to line by line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from app.commands.robot.seat import Seat
from app.commands.robot.session import respond

ROOT = Path(__file__).resolve().parents[1]


class Refusal(Exception):
    """The robot answered with an error; the message is its code."""


def command(*words: str, home: Path, said: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """One run of the program to its end, with passwords and the like as variables."""
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        input=said, capture_output=True, encoding="utf-8", cwd=ROOT, env=environment(home, **variables),
        timeout=300, check=False,
    )  # fmt: skip


def _answer(told: Any) -> Any:
    if not told["ok"]:
        raise Refusal(told["error"]["code"])
    return told["answer"]


def environment(home: Path, **variables: str) -> dict[str, str]:
    """Ours without what belongs to a person, and with a home of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NEZABUDKA_")}
    return {**kept, "NEZABUDKA_HOME": str(home), **variables}


class Inside:
    """The same without a process: for what does not depend on one."""

    def __init__(self, url: str, login: str, password: str) -> None:
        self.seat = Seat(server=url)
        self.ask("sign_in", login=login, password=password)

    def ask(self, do: str, **fields: Any) -> Any:
        """The answer to one request."""
        line = json.dumps({"do": do, **fields}).encode()
        return _answer(json.loads(json.dumps(respond(self.seat, line))))

    def __enter__(self) -> Inside:
        return self

    def __exit__(self, *_how: object) -> None:
        self.seat.leave()


class Robot:
    """A signed-in robot; `ask` gives the answer or raises Refusal."""

    def __init__(self, url: str, login: str, password: str, *, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", "robot", "--server", url, "--login", login],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", cwd=ROOT,
            env=environment(home, NEZABUDKA_PASSWORD=password),
        )  # fmt: skip
        self._count = 0

    def ask(self, do: str, **fields: Any) -> Any:
        """The answer to one request."""
        self._count += 1
        told = self.tell(json.dumps({"id": self._count, "do": do, **fields}))
        assert told["id"] == self._count
        return _answer(told)

    def tell(self, line: str) -> Any:
        """Whatever comes back for one line."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, self._process.communicate()[1]
        return json.loads(answer)

    def end(self) -> int:
        """Ends the input; the exit code. What it said besides answers is a failure."""
        _, errors = self._process.communicate(timeout=60)
        assert errors == ""
        return self._process.returncode

    def __enter__(self) -> Robot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
