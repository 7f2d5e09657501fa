"""The process that writes one table: so that a hundred thousand rows cost the window nothing.

On stdin a JSON line with the form ({"path", "form", "name", "heading", "kinds"}), then JSON lists of rows, and `"end"`. Without
the end the file is taken away again: who fed it has gone. One JSON line goes to stdout: ["done"] or ["failed", number, reason].
A frozen build starts itself with the flag table_process.CHILD_FLAG and calls `main` here.
"""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path
from typing import BinaryIO

from app.services.outside.table_files import FORMS


def main() -> int:
    """Writes the one table that stdin tells of."""
    _be_modest()
    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as answers:
        form = json.loads(source.readline())
        path = Path(form["path"])
        try:
            whole = _write(source, path, form)
            answer: list[object] = ["done"] if whole else ["failed", None, ""]
        except OSError as error:
            whole, answer = False, ["failed", error.errno, error.strerror or str(error)]
        if not whole:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        with contextlib.suppress(BrokenPipeError):
            answers.write(json.dumps(answer).encode() + b"\n")
            answers.flush()
    return 0


def _write(source: BinaryIO, path: Path, form: dict[str, object]) -> bool:
    table = FORMS[str(form["form"])](path, str(form["name"]), form["heading"], form["kinds"])  # type: ignore[arg-type]
    for line in source:
        rows = json.loads(line) if line.endswith(b"\n") else None
        if rows == "end":
            table.close()
            return True
        if rows is None:
            break
        table.add(rows)
    with contextlib.suppress(OSError):
        table.close()
    return False


def _be_modest() -> None:
    """The person goes on working meanwhile."""
    with contextlib.suppress(OSError, ImportError, AttributeError):
        if sys.platform == "win32":
            import psutil

            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            import os

            os.nice(5)


if __name__ == "__main__":
    raise SystemExit(main())
