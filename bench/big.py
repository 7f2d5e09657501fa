"""The base of a whole company: 1,000,000 clients, 10,000,000 activities, 500 managers in 50 groups; or a small one like it.

`python -m bench.big FOLDER [GROUPS]` makes it (or opens what was made) and says how to get in; the server goes on running.
A base that was made by another generator or with another seed is made anew; later migrations and other rights are applied to it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

from app import config
from app.services import bundled, demo, setup
from app.services.outside.postgres import BundledServer
from bench import big_fill

GENERATOR, SEED = 1, 7
FULL, SMALL = 50, 5
"""Groups of the whole company, and of the one a tenth of its size."""
BASE, PASSWORD = "nezabudka_big", demo.PASSWORD
ADMIN, LEAD, MANAGER, POOLED = "boss", "lead01", "manager001", "manager010"
"""Who measures; the last one may see the pool of his group as well."""


@dataclass(frozen=True)
class Big:
    """A base that is there and running: the URL for people, that of the superuser, how large it is."""

    url: str
    superuser_url: str
    groups: int
    folder: str
    server: str
    activities: int
    size: str

    @property
    def clients(self) -> int:
        """How many clients it has."""
        return self.groups * big_fill.PER_GROUP


def settings_for(groups: int) -> dict[str, str]:
    """What an administrator would give a server of that size; the bundled one's own settings where nothing is said."""
    gigabytes = 4 if groups > SMALL else 1
    return {
        "shared_buffers": f"{gigabytes}GB",
        "effective_cache_size": f"{gigabytes * 3}GB",
        "work_mem": "16MB",
        "random_page_cost": "1.1",
        "max_wal_size": "8GB",
        "wal_level": "minimal",
        "max_wal_senders": "0",
        "checkpoint_timeout": "30min",
    }


@contextlib.contextmanager
def opened(groups: int, *, kept: Path | None = None, durable: bool = True) -> Iterator[Big]:
    """The base of so many groups: kept in the folder, which outlives this run, or thrown away at the end."""
    folder = kept or Path(tempfile.mkdtemp(prefix="nezabudka-big-"))
    server = _server(folder, groups, durable=durable)
    try:
        yield ready(folder, groups, durable=durable)
    finally:
        if kept is None:
            server.remove()
            with contextlib.suppress(OSError):
                folder.rmdir()


def ready(folder: Path, groups: int, *, durable: bool = True) -> Big:
    """The base in this folder, running; made when it is not there or of another kind.

    NEZABUDKA_BENCH_AS_IS leaves one that is there as it is: applying new rights takes a minute and locks everybody out.
    """
    wanted = {"generator": GENERATOR, "seed": SEED, "groups": groups}
    address = _server(folder, groups, durable=durable).start()
    url = address.url(BASE)
    made, present = _made(url) or {}, _digests()
    known = made.get("files", {})
    same = all(made.get(name) == value for name, value in wanted.items())
    if not (same and (os.environ.get("NEZABUDKA_BENCH_AS_IS") or known == present)):
        if same and _continues(known, present):
            _tell(f"bringing the base in {folder} to the present schema and rights")
            setup.prepare_server(url)
        else:
            _tell(f"making {groups * big_fill.PER_GROUP:,} clients in {folder}")
            _throw_away(address.url("postgres"))
            _make(url, groups)
        made = {**wanted, "files": present, "activities": _count(url)}
        _remember(url, made)
    server, size = _asked(url)
    return Big(
        bundled.people_url(url),
        url,
        groups,
        str(folder),
        server,
        int(made.get("activities") or _count(url)),
        size,
    )


def _server(folder: Path, groups: int, *, durable: bool) -> BundledServer:
    binaries = os.environ.get("NEZABUDKA_BENCH_BINARIES")
    return BundledServer(
        folder, binaries=Path(binaries) if binaries else None, durable=durable, settings=settings_for(groups)
    )


def _make(url: str, groups: int) -> None:
    began = time.monotonic()
    prepared = setup.prepare_server(url)
    with psycopg.connect(prepared, autocommit=True) as connection:
        connection.execute("alter system set autovacuum = off")
        connection.execute("select pg_reload_conf()")
        big_fill.fill(prepared, groups=groups, seed=SEED, password=PASSWORD, told=_tell)
        connection.execute("alter system reset autovacuum")
        connection.execute("select pg_reload_conf()")
        connection.execute("checkpoint")
    _tell(f"made in {time.monotonic() - began:.0f} s")


def _remember(url: str, made: dict[str, object]) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(
            "insert into crm.setting (key, value) values ('bench', %s) on conflict (key) do update set value = excluded.value",
            (Jsonb(made),),
        )


def _made(url: str) -> dict[str, Any] | None:
    """What kind of base is there; None where there is none, or one that was not finished."""
    try:
        with psycopg.connect(url) as connection:
            row = connection.execute("select value from crm.setting where key = 'bench'").fetchone()
    except psycopg.Error:
        return None
    return row[0] if row else None


def _digests() -> dict[str, str]:
    """Migrations and rights of this program, file by file."""
    folder = config.alembic_folder()
    files = sorted([*folder.glob("versions/*.py"), *folder.glob("sql/**/*.sql")])
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()[:16]
        for file in files
    }


def _continues(known: dict[str, str], present: dict[str, str]) -> bool:
    """Whether the base only lacks later migrations and other rights, which can be applied to it as it is."""
    return all(present.get(name) == digest for name, digest in known.items() if name.startswith("versions/"))


def _throw_away(maintenance: str) -> None:
    """Base and people of before: their logins are roles of the server."""
    with psycopg.connect(maintenance, autocommit=True) as connection:
        connection.execute(f"drop database if exists {BASE} with (force)")
        for (name,) in connection.execute(
            "select rolname from pg_roles where rolname ~ '^(boss|lead[0-9]+|manager[0-9]+)$'"
        ).fetchall():
            connection.execute(f'drop role "{name}"')


def as_person(big: Big, login: str) -> str:
    """The connection string of one person."""
    return make_conninfo(big.url, user=login, password=PASSWORD)


def _asked(url: str) -> tuple[str, str]:
    """Version of the server, size on the disk."""
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "select split_part(current_setting('server_version'), ' ', 1), pg_size_pretty(pg_database_size(current_database()))"
        ).fetchone()
    assert row is not None
    return f"PostgreSQL {row[0]}", row[1]


def _count(url: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute("select count(*) from crm.activity").fetchone()
    return int(row[0]) if row else 0


def _tell(said: str) -> None:
    print(said, file=sys.stderr, flush=True)


def main(words: list[str]) -> int:
    """Makes or opens a kept base and prints how to get in."""
    if not words or len(words) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    big = ready(Path(words[0]), int(words[1]) if len(words) > 1 else FULL)
    parts = conninfo_to_dict(big.superuser_url)
    told = {
        **asdict(big),
        "admin": ADMIN,
        "lead": LEAD,
        "manager": MANAGER,
        "password": PASSWORD,
        "port": parts["port"],
    }
    (Path(words[0]) / "how.json").write_text(json.dumps(told, indent=1), "utf-8")
    print(json.dumps(told, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
