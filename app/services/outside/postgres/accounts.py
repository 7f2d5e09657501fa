"""PostgreSQL refuses to run as root: the account that runs it then, and folders that account can reach.

Nothing here happens for an ordinary user, on Windows included. Existing folders keep their permissions.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.services.outside.postgres.errors import ServerNotPrepared
from app.services.outside.postgres.notes import write_private

NAME = "nezabudka"
PLACE = Path("/var/lib/nezabudka")


@dataclasses.dataclass(frozen=True)
class Account:
    """An OS account other than ours."""

    name: str
    uid: int
    gid: int


def running_account(data: Path) -> Account | None:
    """Who runs the server of these data: None is ourselves; for root the owner of the data, or our account."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    # A first start that was cut short has no data yet; the folder around them tells whose they will be.
    known = next((path for path in (data, data.parent) if path.exists()), None)
    if known is not None and (owner := known.stat().st_uid) != 0:
        try:
            person = pwd.getpwuid(owner)
        except KeyError as error:
            raise ServerNotPrepared(folder=data, reason="the account that owns it is gone") from error
        return Account(person.pw_name, person.pw_uid, person.pw_gid)
    return _own_account()


def _own_account() -> Account:
    if sys.platform == "win32":
        raise AssertionError("Windows has no root")
    import pwd

    try:
        person = pwd.getpwnam(NAME)
    except KeyError:
        _make_account()
        try:
            person = pwd.getpwnam(NAME)
        except KeyError as error:
            reason = f"the system account {NAME} could not be made; start the program as an ordinary user"
            raise ServerNotPrepared(folder=PLACE, reason=reason) from error
    return Account(NAME, person.pw_uid, person.pw_gid)


def _make_account() -> None:
    useradd = shutil.which("useradd") or "/usr/sbin/useradd"
    nologin = "/usr/sbin/nologin"
    options = ["--system", "--user-group", "--no-create-home", "--home-dir", str(PLACE), "--shell", nologin]
    try:
        # It fails when another process was faster; then the account is there all the same.
        subprocess.run([useradd, *options, NAME], capture_output=True, timeout=60, check=False)
    except OSError:
        return


def new_data_folder(folder: Path, *, durable: bool) -> Path:
    """Where the data of a new server in `folder` shall lie: inside it; for root where its account gets in."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return folder / "data"
    servers = _open_folder(_open_folder(PLACE) / "servers")
    _sweep(servers)
    # The name is not the path's hash alone: a folder deleted by hand and made again is a new server.
    origin = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    place = _open_folder(servers / f"{origin}-{secrets.token_hex(4)}")
    write_private(place / "origin.json", json.dumps({"folder": str(folder), "durable": durable}))
    return place / "data"


def remove_data(folder: Path, data: Path) -> None:
    """Deletes the data of a stopped server, wherever they lie."""
    own_place = data.parent != folder and data.parent.parent == PLACE / "servers"
    for path in [data.parent] if own_place else [data, data.with_name("data.partial")]:
        if path.exists():
            shutil.rmtree(path)
    data.with_name("password.once").unlink(missing_ok=True)


def _sweep(servers: Path) -> None:
    """Removes throw-away and empty clusters whose folder is gone: a test run that was killed cannot do it itself.

    A server that still runs on one ends by itself when it misses its data. Durable data are never touched.
    """
    for place in servers.iterdir():
        try:
            origin = json.loads((place / "origin.json").read_text("utf-8"))
        except (OSError, ValueError):
            continue
        holds_data = origin["durable"] and (place / "data").exists()
        if not holds_data and not Path(origin["folder"]).exists():
            shutil.rmtree(place / "data", ignore_errors=True)
            if not (place / "data").exists():  # else the next sweep still finds where it belonged
                shutil.rmtree(place, ignore_errors=True)


def reachable_copy(binaries: Path) -> Path:
    """The same programs where every account can run them, copied once per version."""
    tree = binaries.parent
    names = "/".join(tree.parts[-2:]).encode()
    key = hashlib.sha256((binaries / "postgres").read_bytes() + names).hexdigest()[:16]
    copies = _open_folder(_open_folder(PLACE) / "binaries")
    target = copies / key
    inside = target / tree.parent.name / tree.name / binaries.name
    if target.exists():
        return inside
    fresh = copies / f".{key}.{secrets.token_hex(4)}"
    try:
        for source, name in _parts(tree):
            # Nobody compiles against the copy.
            needless = shutil.ignore_patterns("*.a", "include", "pkgconfig")
            shutil.copytree(source, fresh / name, ignore=needless)
        _let_all_read(fresh)
        fresh.rename(target)
    except OSError:
        shutil.rmtree(fresh, ignore_errors=True)
        if not target.exists():  # else another process was faster
            raise
    return inside


def _parts(tree: Path) -> Iterator[tuple[Path, Path]]:
    """The tree itself and the libraries a wheel keeps beside its package, as far apart as before."""
    package = tree.parent
    yield tree, Path(package.name) / tree.name
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        yield libraries, Path(libraries.name)


def _let_all_read(tree: Path) -> None:
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def _open_folder(path: Path) -> Path:
    """A folder others may pass through; one that is there already stays as it is."""
    try:
        path.mkdir()
    except FileExistsError:
        return path
    path.chmod(0o755 if path.name == "binaries" else 0o711)
    return path
