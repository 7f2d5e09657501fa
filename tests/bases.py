"""Bases beside the office's own, for what happens to a base before anybody works in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from tests.office import Office


@contextlib.contextmanager
def spare_base(office: Office, name: str) -> Iterator[str]:
    """The superuser's URL of a base that is not there yet; it goes away with everybody made for it."""
    maintenance = at_base(office.superuser_url, "postgres")
    before = _roles(maintenance)
    _drop(maintenance, name)
    try:
        yield at_base(office.superuser_url, name)
    finally:
        _drop(maintenance, name)
        with psycopg.connect(maintenance, autocommit=True) as connection:
            for role in _roles(maintenance) - before:
                if not role.startswith(f"{name}_"):
                    connection.execute(f'drop role "{role}"')


def at_base(superuser_url: str, name: str) -> str:
    """The same server, another base, as a URI."""
    parts = {key: str(value) for key, value in conninfo_to_dict(superuser_url).items() if value}
    return make_conninfo("", **{**parts, "dbname": name})


def _drop(maintenance: str, name: str) -> None:
    with psycopg.connect(maintenance, autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")


def _roles(maintenance: str) -> set[str]:
    with psycopg.connect(maintenance) as connection:
        return {row[0] for row in connection.execute("select rolname from pg_roles")}
