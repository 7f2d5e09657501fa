"""Is that server running, and on which port: told by its pid file, its process and an answer on the port."""

from __future__ import annotations

import random
import socket
import sys
import time
from pathlib import Path

import psutil
from psycopg import pq

from app.services.outside.postgres.notes import HOST, SUPERUSER

# Below the ranges from which systems take ports for outgoing connections.
_PORTS = (20_000, 32_000)


def running_port(data: Path) -> int | None:
    """Port of the server that runs on these data and takes connections now; None when there is none."""
    lines = _pid_file(data)
    if len(lines) < 8 or lines[7].strip() != "ready" or postmaster(data) is None:
        return None
    port = int(lines[3])
    question = f"host={HOST} port={port} user={SUPERUSER} dbname=postgres connect_timeout=3 sslmode=disable"
    answer = pq.PGconn.ping(f"{question} gssencmode=disable".encode())
    return port if answer == pq.Ping.OK else None


def postmaster(data: Path) -> psutil.Process | None:
    """The main process of the server on these data, if it lives; a stranger with its number is not it."""
    lines = _pid_file(data)
    if not lines or not lines[0].strip().isdigit():
        return None
    try:
        process = psutil.Process(int(lines[0]))
        if process.status() == psutil.STATUS_ZOMBIE or not process.name().startswith("postgres"):
            return None
        # Compared as paths: on Windows the command line has its slashes the other way round.
        return process if any(Path(word) == data for word in process.cmdline()) else None
    except psutil.NoSuchProcess:
        return None
    except psutil.AccessDenied:
        return process  # another account's process called postgres: believe the pid file


def wait_until_settled(data: Path, *, seconds: float = 120) -> None:
    """Comes back when the server on these data is ready or gone, not in between."""
    end = time.monotonic() + seconds
    while postmaster(data) is not None and running_port(data) is None and time.monotonic() < end:
        time.sleep(0.1)


def clear_the_way(data: Path, *, patience: float = 3, seconds: float = 20) -> None:
    """After a crash: waits for the dead server's last processes, and takes away a pid file that lies.

    A long query outlives its killed server and blocks the next one; after `patience` it is asked to end.
    """
    if not _pid_file(data):
        return
    begin = time.monotonic()
    while (left := _leftovers(data)) and time.monotonic() < begin + seconds:
        if time.monotonic() > begin + patience:
            for process in left:
                _terminate(process)
        time.sleep(0.1)
    pid = _pid_file(data)[0].strip()
    if not left and pid.isdigit() and psutil.pid_exists(int(pid)):
        # After a reboot the number belongs to a stranger, and PostgreSQL would wait for him for ever.
        (data / "postmaster.pid").unlink(missing_ok=True)


def _leftovers(data: Path) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter(["name"]):
        if (process.info["name"] or "").startswith("postgres"):
            try:
                if process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()) == data:
                    found.append(process)
            except (psutil.Error, OSError):
                continue
    return found


def _terminate(process: psutil.Process) -> None:
    try:
        process.terminate()
    except psutil.Error:
        return


def _pid_file(data: Path) -> list[str]:
    try:
        return (data / "postmaster.pid").read_text("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return []


def free_port(wanted: int) -> int:
    """The wanted port, or another one when some program holds it; 0 wants any."""
    if wanted and _is_free(wanted):
        return wanted
    for port in random.sample(range(*_PORTS), 200):
        if _is_free(port):
            return port
    raise OSError("no free port on this PC")


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Connections of the last run linger for minutes and do not count: PostgreSQL itself looks past them.
        # Windows means another thing by that option; there its opposite must be asked for.
        if sys.platform == "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
            probe.listen(1)
        except OSError:
            return False
        return True
