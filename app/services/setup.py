"""Prepares a PostgreSQL server for a team: base, roles, schema, rights, first administrator."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app import config
from app.errors import BadInput, KnownError
from app.services import db, rights

if TYPE_CHECKING:
    from alembic.config import Config

OLDEST_SERVER = 150000
DATABASE = "nezabudka"
_NAME = re.compile(r"^[a-z][a-z0-9_]{0,40}$")
LOGIN = re.compile(r"^[a-z][a-z0-9_]{2,30}$")


class ServerTooOld(KnownError):
    """PostgreSQL below 15 lacks what the rights are built on."""

    code = "server_too_old"
    sentence = "PostgreSQL {version} is too old: 15 or newer is needed"


class BaseNameNotAllowed(BadInput):
    """Roles are named after the base, so its name is kept plain."""

    code = "base_name_not_allowed"
    sentence = "“{name}” cannot be the name of a base: small Latin letters, digits and _ only"


class LoginNotAllowed(BadInput):
    """A login is a PostgreSQL role of its own, so it is kept plain."""

    code = "login_not_allowed"
    sentence = (
        "“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter"
    )


class PasswordEmpty(BadInput):
    """Nobody signs in without a password."""

    code = "password_empty"
    sentence = "The password is empty"


class NotSuperuser(KnownError):
    """Roles and rights can be made by a superuser only."""

    code = "not_superuser"
    sentence = "“{login}” is not a superuser of this server"


class LoginTaken(KnownError):
    """A login of that name is on the server already, in this base or for another purpose."""

    code = "login_taken"
    sentence = "This login is taken on the server"


class NotAdmin(KnownError):
    """The login is in the base, and not as an administrator who may sign in."""

    code = "not_admin"
    sentence = "“{login}” is there already, and is no active administrator"


db.raised("login_taken", LoginTaken)


def head() -> str:
    """The schema version this program was made for."""
    from alembic.script import ScriptDirectory

    current = ScriptDirectory.from_config(_alembic()).get_current_head()
    assert current is not None
    return current


def target_of(superuser_url: str) -> tuple[str, str]:
    """(URL of the server's maintenance base, name of our base) for a superuser's URL."""
    parts = conninfo_to_dict(db.conninfo_of(superuser_url))
    name = str(parts.get("dbname") or "")
    database = DATABASE if name in ("", "postgres", "template1") else name
    if not _NAME.match(database):
        raise BaseNameNotAllowed(name=database)
    return make_conninfo("", **{**parts, "dbname": "postgres"}), database


def prepare_server(superuser_url: str) -> str:
    """Makes or updates base, roles, schema and rights; repeating it changes nothing. Returns the base's superuser URL."""
    maintenance, database = target_of(superuser_url)
    with _connect(maintenance) as connection:
        _check_server(connection)
        _make_roles(connection, database)
        _make_database(connection, database)
    ours = make_conninfo("", **{**conninfo_to_dict(maintenance), "dbname": database})
    migrate(ours, database)
    return ours


def migrate(superuser_url: str, database: str) -> None:
    """Brings the schema to head with the rights re-applied, in one transaction under one lock."""
    from alembic import command  # the migration tools are a third of a second at every start

    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: _connect(superuser_url, autocommit=False), poolclass=NullPool
    )
    settings = _alembic()
    with engine.begin() as connection:
        settings.attributes["connection"] = connection
        settings.attributes["database"] = database
        command.upgrade(settings, "head")
    engine.dispose()


def make_person(
    superuser_url: str,
    *,
    login: str,
    password: str,
    name: str,
    level: str = "admin",
    group_id: int | None = None,
) -> int:
    """Makes a person with the rights of the server's superuser; returns the staff id. A taken login is refused."""
    with _connect(superuser_url) as connection:
        try:
            return save_person(
                connection, login=login, password=password, name=name, level=level, group_id=group_id
            )
        except psycopg.Error as error:
            raise db.known(error, db.conninfo_of(superuser_url)) from error


def save_person(
    connection: psycopg.Connection[Any],
    *,
    login: str,
    password: str,
    name: str,
    level: str,
    group_id: int | None = None,
) -> int:
    """The same in the caller's own transaction."""
    if not LOGIN.fullmatch(login):
        raise LoginNotAllowed(login=login)
    if not password:
        raise PasswordEmpty()
    row = connection.execute(
        "select crm.save_staff(null, %s, %s, %s, %s, %s)",
        (login, name, level, group_id, scram_verifier(connection, login, password)),
    ).fetchone()
    assert row is not None
    return int(row[0])


def has_admin(superuser_url: str, login: str) -> bool:
    """Whether this administrator is there already; NotAdmin when the login is somebody else's."""
    with _connect(superuser_url) as connection:
        row = connection.execute("select level, active from crm.staff where login = %s", (login,)).fetchone()
    if row is not None and row != ("admin", True):
        raise NotAdmin(login=login)
    return row is not None


def set_password(superuser_url: str, login: str, password: str) -> None:
    """Gives a person of the base a new password."""
    if not password:
        raise PasswordEmpty()
    with _connect(superuser_url) as connection:
        connection.execute(
            "select crm.save_staff(s.id, s.login, s.name, s.level, s.group_id, %s, s.time_zone)"
            " from crm.staff s where s.login = %s",
            (scram_verifier(connection, login, password), login),
        )


def scram_verifier(connection: psycopg.Connection[Any], login: str, password: str) -> str:
    """The password as the server keeps it; the clear text never leaves this PC."""
    return connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()


def _alembic() -> Config:
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(config.alembic_folder()))
    settings.set_main_option("path_separator", "os")
    return settings


def _connect(conninfo: str, *, autocommit: bool = True) -> psycopg.Connection[Any]:
    try:
        return psycopg.connect(db.conninfo_of(conninfo), autocommit=autocommit)
    except psycopg.Error as error:
        raise db.known(error, db.conninfo_of(conninfo)) from error


def _check_server(connection: psycopg.Connection[Any]) -> None:
    if connection.info.server_version < OLDEST_SERVER:
        raise ServerTooOld(version=str(connection.info.server_version // 10000))
    row = connection.execute("select rolsuper from pg_roles where rolname = current_user").fetchone()
    if row is None or not row[0]:
        raise NotSuperuser(login=connection.info.user)


def _make_roles(connection: psycopg.Connection[Any], database: str) -> None:
    """Group roles nobody can log in with; only the definer role may make people and look past row security."""
    powers = {"definer": "bypassrls createrole"}
    for kind in rights.KINDS:
        name = sql.Identifier(rights.role(database, kind))
        if not connection.execute(
            "select 1 from pg_roles where rolname = %s", (rights.role(database, kind),)
        ).fetchone():
            connection.execute(sql.SQL("create role {} nologin").format(name))
        if kind in powers:
            connection.execute(sql.SQL(f"alter role {{}} nologin {powers[kind]}").format(name))
    definer = sql.Identifier(rights.role(database, "definer"))
    for kind in ("manager", "lead", "admin", "pool"):
        connection.execute(
            sql.SQL("grant {} to {} with admin option").format(
                sql.Identifier(rights.role(database, kind)), definer
            )
        )
    connection.execute(sql.SQL("grant pg_signal_backend to {}").format(definer))


def _make_database(connection: psycopg.Connection[Any], database: str) -> None:
    name = sql.Identifier(database)
    if not connection.execute("select 1 from pg_database where datname = %s", (database,)).fetchone():
        connection.execute(sql.SQL("create database {} encoding 'UTF8' template template0").format(name))
    connection.execute(sql.SQL("revoke all on database {} from public").format(name))
    for kind in ("manager", "lead", "admin"):
        connection.execute(
            sql.SQL("grant connect on database {} to {}").format(
                name, sql.Identifier(rights.role(database, kind))
            )
        )
