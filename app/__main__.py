"""The program: the workstation without arguments, else one of the commands."""

from __future__ import annotations

import io
import sys

from app import config, log
from app.errors import KnownError

SENTENCE, USAGE, BUG, STOPPED = 1, 2, 70, 130
_READ_SPREADSHEET, _WRITE_TABLE = "--read-spreadsheet", "--write-table"


def main(argv: list[str] | None = None) -> int:
    """Exit code of one run: 1 with a sentence for the user, 2 for wrong usage, 70 for a bug, 130 for Ctrl+C."""
    given = sys.argv[1:] if argv is None else argv
    if given == [_READ_SPREADSHEET]:
        from app.services.outside import spreadsheet_child

        return spreadsheet_child.main()
    if given == [_WRITE_TABLE]:
        from app.services.outside import table_child

        return table_child.main()
    _speak_utf8()
    try:
        return _run(given)
    except KnownError as error:
        print(error, file=sys.stderr)
        return SENTENCE
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # whoever read the answers has gone
        return SENTENCE
    except Exception:
        log.get("commands").exception("unexpected error")
        print(f"Something went wrong in the program; details are in {_log_file()}", file=sys.stderr)
        return BUG


def _run(given: list[str]) -> int:
    from app.commands import line

    try:
        args = line.parser().parse_args(given)
    except SystemExit as end:  # after --help, or a sentence about what is wrong in the line
        return end.code if isinstance(end.code, int) else USAGE
    log.keep_in(_log_file())
    return line.run(args)


def _log_file() -> str:
    return str(config.home() / "log" / "nezabudka.log")


def _speak_utf8() -> None:
    """A console of Windows would stumble over the first Cyrillic letter; a frozen window has no console at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
