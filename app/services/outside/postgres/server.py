"""Supervisor of the bundled PostgreSQL: one cluster per folder, loopback only, passwords always."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import filelock

from app import log
from app.services.outside.postgres import accounts, processes
from app.services.outside.postgres.errors import (
    ServerBusy,
    ServerNotPrepared,
    ServerNotStarted,
    ServerNotStopped,
    ServerOfOtherVersion,
)
from app.services.outside.postgres.notes import (
    HOST,
    SUPERUSER,
    Notes,
    ServerAddress,
    new_password,
    read_notes,
    read_password,
    write_notes,
)
from app.services.outside.postgres.programs import Programs, programs_for

_log = log.get("postgres")

# Given on the command line at every start, so that an older cluster gets what this version wants.
# Nothing a client said may reach the server's log: no statements, no values, no row contents.
_SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "max_connections": "300",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "password_encryption": "scram-sha-256",
    "logging_collector": "on",
    "log_filename": "server-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_size": "0",
    "log_file_mode": "0600",
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}
_THROW_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_ATTEMPTS = 6


class BundledServer:
    """The PostgreSQL server whose files belong to `folder`; several processes may use it at once.

    Durability is settled when the cluster is made: `durable=False` is for throw-away clusters of tests,
    and a cluster made durable stays so whatever is asked later. `settings` go before ours when this object
    starts it: a larger base wants more memory.
    """

    def __init__(
        self,
        folder: Path,
        *,
        binaries: Path | None = None,
        durable: bool = True,
        settings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._folder = folder.resolve()
        self._binaries = binaries
        self._durable = durable
        self._settings = settings

    def start(self) -> ServerAddress:
        """The address of the running server, which is made and started when needed."""
        with self._in_sentences():
            if (address := self._address()) is not None:
                return address
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._locked():
                return self._address() or self._launched(self._prepared())

    def stop(self) -> None:
        """Ends the server, rolling back open transactions. Harmless when it does not run."""
        with self._in_sentences():
            if self._notes_of_living() is not None:
                with self._locked():
                    self._stop()

    def is_running(self) -> bool:
        """Whether the server takes connections now."""
        with self._in_sentences():
            return self._address() is not None

    def remove(self) -> None:
        """Stops the server and deletes its data and password, and the folder if nothing else is in it."""
        if not self._folder.exists():
            return
        with self._in_sentences():
            with self._locked():
                self._stop()
                if (notes := read_notes(self._folder)) is not None:
                    accounts.remove_data(self._folder, notes.data)
                for name in ("server.json", "password"):
                    (self._folder / name).unlink(missing_ok=True)
            (self._folder / "lock").unlink(missing_ok=True)
            with contextlib.suppress(OSError):
                self._folder.rmdir()

    def _address(self) -> ServerAddress | None:
        notes, password = read_notes(self._folder), read_password(self._folder)
        if notes is None or password is None or (port := processes.running_port(notes.data)) is None:
            return None
        return ServerAddress(HOST, port, SUPERUSER, password)

    def _notes_of_living(self) -> Notes | None:
        notes = read_notes(self._folder)
        return notes if notes is not None and processes.postmaster(notes.data) is not None else None

    def _programs(self, data: Path) -> Programs:
        return programs_for(accounts.running_account(data), self._binaries)

    def _prepared(self) -> Notes:
        """The notes of a cluster that exists; it is made when this is the first start."""
        notes = read_notes(self._folder)
        if notes is None:
            programs_for(None, self._binaries)  # nothing is begun when there is nothing to run
            data, durable = self._folder / "data", True
            if not (data / "PG_VERSION").exists():
                data, durable = accounts.new_data_folder(self._folder, durable=self._durable), self._durable
            notes = Notes(data=data, durable=durable)
            write_notes(self._folder, notes)
        if not (notes.data / "PG_VERSION").exists():
            if notes.port:  # it has run before: an empty database in its stead would hide a loss
                raise ServerNotPrepared(folder=self._folder, reason=f"its data are gone from {notes.data}")
            self._make_cluster(notes)
        elif read_password(self._folder) is None:
            raise ServerNotPrepared(folder=self._folder, reason="the file with its password is gone")
        return notes

    def _make_cluster(self, notes: Notes) -> None:
        programs, password = self._programs(notes.data), new_password(self._folder)
        # A first start that was cut short leaves only this folder, which nobody takes for data.
        fresh = notes.data.with_name("data.partial")
        passing = notes.data.with_name("password.once")
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700, parents=True)
        passing.unlink(missing_ok=True)
        try:
            handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write(password)
            if sys.platform != "win32" and programs.account is not None:
                for path in (fresh, passing):
                    os.chown(path, programs.account.uid, programs.account.gid)
            options = _initdb_options(programs.version(), durable=notes.durable)
            code = programs.run("initdb", "-D", str(fresh), "--pwfile", str(passing), *options)
        finally:
            passing.unlink(missing_ok=True)
        if code != 0:
            shutil.rmtree(fresh, ignore_errors=True)
            reason = f"initdb ended with {code}, the program's log says why"
            raise ServerNotPrepared(folder=self._folder, reason=reason)
        fresh.rename(notes.data)

    def _launched(self, notes: Notes) -> ServerAddress:
        programs = self._programs(notes.data)
        _check_version(notes.data, programs)
        for _ in range(_ATTEMPTS):
            processes.wait_until_settled(notes.data)
            if processes.postmaster(notes.data) is None:
                processes.clear_the_way(notes.data)
                notes = dataclasses.replace(notes, port=processes.free_port(notes.port))
                write_notes(self._folder, notes)
                _start(programs, notes, self._settings)
            if (address := self._address()) is not None:
                return address
            time.sleep(0.3)  # the port may have been taken since, a killed server's memory may still be held
        _log.error("the server did not start; its last words: %s", _last_words(notes.data))
        raise ServerNotStarted(folder=self._folder)

    def _stop(self) -> None:
        if (notes := self._notes_of_living()) is None:
            return
        programs = self._programs(notes.data)
        programs.run("pg_ctl", "stop", "-D", str(notes.data), "-m", "fast", "-w", "-t", "60", quiet=True)
        if processes.postmaster(notes.data) is not None:
            _log.error("the server did not stop; its last words: %s", _last_words(notes.data))
            raise ServerNotStopped(folder=self._folder)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            with filelock.FileLock(self._folder / "lock", timeout=300, mode=0o600):
                yield
        except filelock.Timeout as error:
            raise ServerBusy() from error

    @contextlib.contextmanager
    def _in_sentences(self) -> Iterator[None]:
        """What the operating system refuses becomes one sentence; the rest of the story is in the log."""
        try:
            yield
        except (OSError, subprocess.SubprocessError) as error:
            _log.warning("trouble with the server in %s", self._folder, exc_info=True)
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise ServerNotPrepared(folder=self._folder, reason=reason) from error


def _initdb_options(version: int, *, durable: bool) -> list[str]:
    options = ["-U", SUPERUSER, "-A", "scram-sha-256", "-E", "UTF8"]
    if version >= 17:
        options += ["--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    else:
        options += ["--locale=C.UTF-8"]
    return options if durable else [*options, "--no-sync"]


def _check_version(data: Path, programs: Programs) -> None:
    made_by, installed = (data / "PG_VERSION").read_text("ascii").strip(), programs.version()
    if made_by != str(installed):
        raise ServerOfOtherVersion(folder=data, data=made_by, server=installed)


def _start(programs: Programs, notes: Notes, given: Mapping[str, str]) -> None:
    durability = {} if notes.durable else _THROW_AWAY
    settings = _SETTINGS | dict(given) | durability | {"port": str(notes.port)}
    line = " ".join(f"-c {name}={value}" for name, value in settings.items())
    log_file = str(notes.data / "start.log")
    data = str(notes.data)
    programs.run("pg_ctl", "start", "-D", data, "-l", log_file, "-w", "-t", "120", "-o", line, quiet=True)


def _last_words(data: Path) -> str:
    """The end of the newest log of the server."""
    files = [data / "start.log", *(data / "log").glob("*.log")]
    newest = max((f for f in files if f.is_file()), key=lambda f: f.stat().st_mtime, default=None)
    return "(nothing)" if newest is None else newest.read_text("utf-8", "replace")[-2000:].strip()
