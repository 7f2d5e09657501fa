"""The loop of the robot: a line in, a line out; no line ends it, only the end of the input does."""

from __future__ import annotations

import contextlib
import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import IO, Any

from app import log
from app.commands import signing
from app.commands.robot.forms import BadArgument, read_form
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.commands.robot.table import COMMANDS
from app.errors import KnownError

LONGEST_LINE = 1_000_000

_log = log.get("robot")


class BadLine(KnownError):
    """The line is no JSON object; the robot goes on."""

    code = "bad_line"
    sentence = "This line is not understood: {reason}"


class NoSuchCommand(KnownError):
    """The request names no command of the robot."""

    code = "no_such_command"
    sentence = "There is no command “{name}”: “help” lists all of them"


def run(args: Namespace) -> int:
    """Answers requests until the input ends; what waits in the journal is tried once more then."""
    seat = Seat(server=args.server)
    try:
        if args.login:
            seat.enter(args.login, signing.password_of(args.login))
        serve(seat, sys.stdin.buffer, sys.stdout)
        if seat.opened is not None:
            with contextlib.suppress(KnownError):
                seat.opened.replay()
    finally:
        seat.leave()
    return 0


def serve(seat: Seat, source: IO[bytes], sink: IO[str]) -> None:
    """Answers every line of the source, each at once."""
    for line in _lines(source):
        sink.write(json.dumps(respond(seat, line), ensure_ascii=False) + "\n")
        sink.flush()


def respond(seat: Seat, line: bytes) -> dict[str, Any]:
    """The answer to one line; whatever it holds, there is one."""
    number: object = None
    try:
        request = _request(line)
        number = request.pop("id", None)
        return {"id": number, "ok": True, "answer": plain(_do(seat, request))}
    except KnownError as error:
        told = {"code": error.code, "sentence": str(error)}
    except Exception:
        _log.exception("a request failed by our fault")
        told = {"code": "unexpected", "sentence": "Something went wrong in the program; its log says what"}
    return {"id": number, "ok": False, "error": told}


def _do(seat: Seat, request: dict[str, Any]) -> Any:
    name = request.pop("do", None)
    if not isinstance(name, str):
        raise BadArgument(field="do", trouble="must name a command")
    command = COMMANDS.get(name)
    if command is None:
        raise NoSuchCommand(name=name[:100])
    return command.do(seat, read_form(command.form, request))


def _request(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise BadLine(reason=f"it is longer than {LONGEST_LINE} bytes")
    try:
        request = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine(reason="it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine(reason="it is not JSON") from None
    if not isinstance(request, dict):
        raise BadLine(reason="it is not an object") from None
    return request


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    """Lines that hold something; of one that is far too long only the beginning."""
    while line := source.readline(LONGEST_LINE + 2):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = source.readline(LONGEST_LINE + 2)
        if line.strip():
            yield line
