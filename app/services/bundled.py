"""The bases on the bundled server of this PC, prepared when they are asked for: the demo, and one's own."""

from __future__ import annotations

import hashlib

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.json import Jsonb

from app import config
from app.services import setup
from app.services.db import url_of
from app.services.demo import PASSWORD, DemoPerson, fill_demo
from app.services.outside.postgres import BundledServer, ServerAddress
from app.services.outside.postgres.notes import read_notes

DEMO_BASE = "nezabudka_demo"
OWN_BASE = setup.DATABASE


def bundled_server() -> BundledServer:
    """The server in the folder of this person; nothing is started by asking for it."""
    return BundledServer(config.home() / "server")


def prepare_bundled(demo: bool) -> str:
    """Starts the server, prepares the demo base with its team or one's own base; returns its URL for people."""
    return people_url(prepare_base(demo=demo))


def prepare_base(*, demo: bool) -> str:
    """The same; returns the URL of the base for the superuser. Holds the password."""
    address = bundled_server().start()
    url = address.url(DEMO_BASE if demo else OWN_BASE)
    _prepare(url)
    if demo:
        fill(url)
    return url


def fill(superuser_url: str) -> tuple[DemoPerson, ...]:
    """Puts the demo team into a base of the bundled server, everybody with the known password."""
    return fill_demo(superuser_url, password=PASSWORD)


def people_url(superuser_url: str) -> str:
    """The URL of the same base without a person in it."""
    parts = conninfo_to_dict(superuser_url)
    return url_of(
        host=str(parts.get("host") or "localhost"),
        port=str(parts.get("port") or 5432),
        database=str(parts["dbname"]),
    )


def running_url(base: str | None = None) -> str:
    """The URL for people of a base that is there already: the named one, else one's own, else the demo."""
    address = bundled_server().start()
    return people_url(address.url(base or _base_of(address)))


def revive(conninfo: str) -> bool:
    """Starts the bundled server again when this base lies on it; False for every other server."""
    notes, parts = read_notes(config.home() / "server"), conninfo_to_dict(conninfo)
    if notes is None or parts.get("host") != "127.0.0.1" or str(parts.get("port")) != str(notes.port):
        return False
    bundled_server().start()
    return True


def _base_of(address: ServerAddress) -> str:
    with psycopg.connect(address.url()) as connection:
        row = connection.execute("select 1 from pg_database where datname = %s", (OWN_BASE,)).fetchone()
    return OWN_BASE if row else DEMO_BASE


def _prepare(url: str) -> None:
    """Applying schema and rights anew locks every table, so it is done only when there is something new."""
    mark = _mark()
    if _is_prepared(url, mark):
        return
    prepared = setup.prepare_server(url)
    with psycopg.connect(prepared) as connection:
        connection.execute(
            "insert into crm.setting (key, value) values ('prepared', %s)"
            " on conflict (key) do update set value = excluded.value",
            (Jsonb({"mark": mark}),),
        )


def _is_prepared(url: str, mark: str) -> bool:
    try:
        with psycopg.connect(url) as connection:
            row = connection.execute(
                "select value ->> 'mark' from crm.setting where key = 'prepared'"
            ).fetchone()
    except psycopg.Error:  # no such base, or an empty one
        return False
    return row is not None and row[0] == mark


def _mark() -> str:
    """What tells this version of schema and rights from every other."""
    folder, digest = config.alembic_folder(), hashlib.sha256()
    for file in sorted([*folder.rglob("*.py"), *folder.rglob("*.sql")]):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
