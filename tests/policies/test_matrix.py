"""Who may do what in every table: the whole of the rights as data, each cell tried as that person.

The row tried belongs to a client of Anna. One letter per person: y it works, - no row is seen, x it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from app import config
from tests.office import PASSWORD, Office

pytestmark = pytest.mark.database

# "stranger" has a login and the role of managers but is no person of the base.
ACTORS = {
    "owner": "anna",
    "colleague": "boris",
    "lead": "leo",
    "other_lead": "lena",
    "admin": "boss",
    "stranger": "stranger",
}
VERBS = ("select", "insert", "update", "delete")
HANGING = "y-y-y-"
HUNG = "yxyxyx"
STAFF = "yyyyy-"
LEAD = "xxyxyx"
ADMIN = "xxxxyx"
NOBODY = "xxxxxx"


@dataclass(frozen=True)
class Rights:
    """One line of the matrix; `row` is what an insert brings, `change` a column that may be updated."""

    select: str
    insert: str
    update: str
    delete: str
    row: str = ""
    change: str = ""


def hanging(row: str, change: str) -> Rights:
    """Of a table that follows the client."""
    return Rights(HANGING, HUNG, HANGING, NOBODY, row, change)


def kept(select: str) -> Rights:
    """Of a table that only the base itself writes."""
    return Rights(select, NOBODY, NOBODY, NOBODY)


def dictionary(row: str, change: str = "name", delete: str = NOBODY) -> Rights:
    """Of a table that all staff read and administrators keep."""
    return Rights(STAFF, ADMIN, "xxxxyx", delete, row, change)


NAMED = "(code, name, name_ru, name_uk) values ('new', 'a', 'b', 'c')"
MATRIX: dict[str, Rights] = {
    "client": hanging("(id, name, owner_id) values (gen_random_uuid(), 'X', :anna)", "note"),
    "contact_person": hanging("(id, client_id, name) values (gen_random_uuid(), :client, 'X')", "note"),
    "phone": hanging("(id, client_id, raw) values (gen_random_uuid(), :client, '1')", "raw"),
    "activity": hanging(
        "(id, client_id, kind, due_at) values (gen_random_uuid(), :client, 'call', now())", "plan_note"
    ),
    "dnc_entry": hanging("(id, client_id, scope) values (gen_random_uuid(), :client, 'client')", "lifted_at"),
    "queue_skip": Rights(
        HANGING,
        HUNG,
        NOBODY,
        NOBODY,
        "(id, client_id, staff_id, reason, until_at) values (gen_random_uuid(), :client, :me, 'x', now())",
    ),
    "help_request": hanging("(id, client_id) values (gen_random_uuid(), :client)", "answered_at"),
    "attachment": hanging(
        "(id, client_id, name, size, sha256) values (gen_random_uuid(), :client, 'X', 1, 'x')", "removed_at"
    ),
    "attachment_part": Rights(
        HANGING,
        HUNG.replace("y", "x"),  # a part comes with its file only
        NOBODY,
        NOBODY,
        "(attachment_id, place, client_id, bytes) values (gen_random_uuid(), 0, :client, 'x')",
    ),
    "consent": Rights(
        HANGING,
        HUNG,
        NOBODY,
        NOBODY,
        "(id, client_id, channel, given) values (gen_random_uuid(), :client, 'call', true)",
    ),
    "client_merge": kept(HANGING),
    "not_duplicate": Rights(HANGING, HUNG, NOBODY, NOBODY, "(client_id, other_id) values (:client, :client)"),
    "mass_change": Rights(
        "y---y-",
        "yxxxxx",
        "y-----",
        NOBODY,
        "(id, staff_id, kind, wanted) values (gen_random_uuid(), :anna, 'fields', 1)",
        "done",
    ),
    "mass_change_row": Rights(
        HANGING,
        NOBODY,  # a row comes with the change of the person who makes it only
        NOBODY,
        NOBODY,
        "(mass_id, client_id) values (gen_random_uuid(), :client)",
    ),
    "export": Rights(
        "y---y-",
        NOBODY,  # Anna may not export; an administrator may not say that it was her
        NOBODY,
        NOBODY,
        "(id, staff_id, what, rows) values (gen_random_uuid(), :anna, 'clients', 1)",
    ),
    "saved_view": Rights(
        "y-----",
        "yxxxxx",
        "y-----",
        NOBODY,
        "(id, staff_id, page, name, content) values (gen_random_uuid(), :anna, 'clients', 'X', '{}')",
        "name",
    ),
    "client_search": kept(HANGING),
    "ownership_change": kept(HANGING),
    "audit": kept(HANGING),
    "staff_day": kept(HANGING),
    "staff_hour": kept(HANGING),
    "staff_refusal": kept(HANGING),
    "hand_over": kept("xxy-yx"),
    "kpi_plan": Rights(
        HANGING,
        LEAD,
        "xxy-yx",
        NOBODY,
        "(staff_id, indicator, period, starts_on, repeats, value) values (:anna, 'new', 'day', now(), true, 1)",
        "value",
    ),
    "assignment": Rights(
        "yyy-y-",
        LEAD,
        "xxy-yx",
        NOBODY,
        "(id, name, kind, group_id) values (gen_random_uuid(), 'X', 'call', :north)",
        "withdrawn_at",
    ),
    "escalation_answer": Rights(
        "xxy--x",
        "xxyyyx",
        NOBODY,
        NOBODY,
        "(staff_id, activity_id, due_at) values (:me, gen_random_uuid(), now())",
    ),
    "staff_right": Rights(
        "y---y-",
        ADMIN,
        ADMIN,
        NOBODY,
        "(staff_id, name, granted) values (:anna, 'export', true)",
        "granted",
    ),
    "import_batch": Rights(
        "xx--yx",
        ADMIN,
        "xx--yx",
        NOBODY,
        "(id, author_id, file_name, sha256, settings) values (gen_random_uuid(), :me, 'x', 'x', '{}')",
        "row_count",
    ),
    "import_layout": Rights(
        "xx--yx",
        ADMIN,
        "xx--yx",
        NOBODY,
        "(id, fields, author_id) values (gen_random_uuid(), '[]', :me)",
        "fields",
    ),
    "deed": Rights(
        "y-----",
        "yxxxxx",
        NOBODY,
        NOBODY,
        "(id, staff_id, kind, digest) values (gen_random_uuid(), :anna, 'x', 'x')",
    ),
    "staff_setting": Rights(
        "y-----", "yxxxxx", "y-----", NOBODY, "(staff_id, key, value) values (:anna, 'new', '1')", "value"
    ),
    "staff": kept(STAFF),
    "sales_group": dictionary("(name) values ('New')"),
    "alembic_version": kept(STAFF),
    "listed_number": kept(STAFF),
    "purpose": dictionary(NAMED),
    "client_type": dictionary(NAMED),
    "source": dictionary(NAMED),
    "refusal_reason": dictionary(NAMED),
    "project": dictionary(NAMED),
    "outcome": dictionary(
        "(code, name, name_ru, name_uk, icon, delay_rule) values ('new', 'a', 'b', 'c', 'd', 'none')"
    ),
    "calling_window": dictionary(
        "(id, weekdays, opens, closes) values (gen_random_uuid(), '{1}', '09:00', '18:00')", "opens", ADMIN
    ),
    "holiday": dictionary("(id, day, name) values (gen_random_uuid(), now(), 'X')", delete=ADMIN),
    "setting": dictionary("(key, value) values ('new', '1')", "value"),
    "activity_kind": dictionary(NAMED),
    "client_status": dictionary(NAMED),
    "own_field": dictionary("(code, name, name_ru, name_uk, kind) values ('new', 'a', 'b', 'c', 'text')"),
    "dnc_list": dictionary(NAMED),
    # Not only administrators may be given the right to edit scripts: the others find no row of theirs.
    "script": Rights(STAFF, ADMIN, "----y-", NOBODY, "(id, name) values (gen_random_uuid(), 'X')", "name"),
    "objection": Rights(
        STAFF, ADMIN, "----y-", NOBODY, "(id, name, reply) values (gen_random_uuid(), 'X', 'Y')", "name"
    ),
    "script_version": kept("----y-"),
}
# Written by functions for administrators: nobody else reads, nobody changes by hand.
BEHIND_FUNCTIONS = (
    "import_change",
    "import_row",
    "import_stage",
    "import_staging",
    "server_identity",
)

# Of these not every column is open.
READ = {"client_search": "id, owner_id, group_id, search, person, number"}
# A column to try where nobody may update any.
FIRST = {
    "staff": "level",
    "alembic_version": "version_num",
    "listed_number": "until_at",
    "client_search": "owner_id",
    "ownership_change": "to_id",
    "staff_day": "dials",
    "deed": "digest",
    "queue_skip": "until_at",
    "audit": "after",
    "hand_over": "note",
    "escalation_answer": "answered_at",
    "script_version": "name",
    "staff_hour": "dials",
    "staff_refusal": "refusals",
    "attachment_part": "bytes",
    "consent": "given",
    "client_merge": "undone_at",
    "not_duplicate": "said_at",
    "mass_change_row": "before",
    "export": "rows",
}

KEYS = {"day": "", "hour": "hour", "refusal": "refusal_code"}

CELLS = [(table, verb, actor) for table in MATRIX for verb in VERBS for actor in ACTORS]


class Ground:
    """One row in every table around a client of Anna's, and an open session of everyone."""

    def __init__(self, office: Office) -> None:
        office.clean()
        self.office = office
        self.client = office.client("anna")
        self.sessions: dict[str, psycopg.Connection[Any]] = {}
        self._rows()
        with office.superuser() as connection:
            connection.execute("drop role if exists stranger")
            verifier = connection.pgconn.encrypt_password(
                PASSWORD.encode(), b"stranger", b"scram-sha-256"
            ).decode()
            connection.execute(
                f"create role stranger login password '{verifier}' in role nezabudka_test_manager"
            )
        for actor, login in ACTORS.items():
            self.sessions[actor] = psycopg.connect(office.superuser_url, user=login, password=PASSWORD)

    def _rows(self) -> None:
        office, values = self.office, {"client": self.client, "anna": self.office.staff["anna"]}
        office.person(self.client)
        office.activity(self.client)
        with office.superuser() as connection:
            connection.execute(
                "insert into crm.ownership_change (id, client_id, to_id, owner_id, group_id)"
                " select gen_random_uuid(), id, owner_id, owner_id, group_id from crm.client"
            )
            for table, more in (("day", ""), ("hour", ", 9"), ("refusal", ", ''")):
                connection.execute(
                    f"insert into crm.staff_{table} (staff_id, group_id, day{', ' + KEYS[table] if more else ''})"
                    f" values (%s, %s, now(){more})",
                    (values["anna"], office.groups["North"]),
                )
            people = office.staff
            connection.execute(
                "insert into crm.hand_over (id, by_id, group_id) values (gen_random_uuid(), %s, %s)",
                (people["leo"], office.groups["North"]),
            )
            connection.execute(
                "insert into crm.audit (id, table_name, row_id, verb, client_id, owner_id, group_id)"
                " select gen_random_uuid(), 'client', id, 'changed', id, owner_id, group_id from crm.client"
            )
            connection.execute(
                "insert into crm.help_request (id, client_id) values (gen_random_uuid(), %s)", (self.client,)
            )
            connection.execute(
                "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats) values (%s, 'dials', 'day', now(), true)",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.assignment (id, name, kind, group_id) values (gen_random_uuid(), 'X', 'call', %s)",
                (office.groups["North"],),
            )
            connection.execute(
                "insert into crm.escalation_answer (staff_id, activity_id, due_at) values (%s, gen_random_uuid(), now())",
                (people["leo"],),
            )
            connection.execute(
                "insert into crm.staff_right (staff_id, name, granted) values (%s, 'import', true)",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.import_batch (id, author_id, file_name, sha256, settings) values (gen_random_uuid(), %s, 'x', 'x', '{}')",
                (people["boss"],),
            )
            connection.execute(
                "insert into crm.import_layout (id, fields, author_id) values (gen_random_uuid(), '[]', %s)",
                (people["boss"],),
            )
            connection.execute("insert into crm.listed_number values ('+1', now())")
            connection.execute(
                "insert into crm.dnc_entry (id, client_id, scope, author_id) values (gen_random_uuid(), %s, 'client', %s)",
                tuple(values.values()),
            )
            connection.execute(
                "insert into crm.queue_skip (id, client_id, staff_id, reason, until_at) values (gen_random_uuid(), %s, %s, 'x', now())",
                tuple(values.values()),
            )
            connection.execute(
                "insert into crm.deed (id, staff_id, kind, digest) values (gen_random_uuid(), %s, 'x', 'x')",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.staff_setting (staff_id, key, value) values (%s, 'old', '1')",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.client_merge (id, client_id, gone_id, gone, before, owner_id, group_id)"
                " select gen_random_uuid(), id, gen_random_uuid(), '{}', '{}', owner_id, group_id from crm.client"
            )
            connection.execute(
                "insert into crm.attachment (id, client_id, name, size, sha256) values (gen_random_uuid(), %s, 'X', 1, 'x')",
                (self.client,),
            )
            connection.execute(
                "insert into crm.attachment_part (attachment_id, place, client_id, bytes) select id, 0, client_id, 'x' from crm.attachment"
            )
            connection.execute(
                "insert into crm.consent (id, client_id, channel, given) values (gen_random_uuid(), %s, 'call', true)",
                (self.client,),
            )
            connection.execute(
                "insert into crm.mass_change (id, staff_id, kind) values (gen_random_uuid(), %s, 'fields')",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.mass_change_row (mass_id, client_id) select id, %s from crm.mass_change",
                (self.client,),
            )
            connection.execute(
                "insert into crm.export (id, staff_id, what, rows) values (gen_random_uuid(), %s, 'clients', 1)",
                (values["anna"],),
            )
            connection.execute(
                "insert into crm.saved_view (id, staff_id, page, name, content) values (gen_random_uuid(), %s, 'clients', 'X', '{}')",
                (values["anna"],),
            )
            other = office.client("anna")
            connection.execute(
                "insert into crm.not_duplicate (client_id, other_id) values (least(%s, %s), greatest(%s, %s))",
                (self.client, other) * 2,
            )
            for table in ("project", "holiday", "script", "objection", "own_field"):
                connection.execute(
                    f"insert into crm.{table} {MATRIX[table].row.replace(chr(39) + 'new' + chr(39), chr(39) + 'old' + chr(39))}"
                )

    def outcome(self, actor: str, sql: str) -> str:
        """y, - or x for one statement of this person; nothing of it stays."""
        session = self.sessions[actor]
        values = {
            "client": self.client,
            "anna": self.office.staff["anna"],
            "north": self.office.groups["North"],
            "me": self.office.staff.get(ACTORS[actor]),
        }
        for name, value in values.items():
            sql = sql.replace(f":{name}", "null" if value is None else f"'{value}'")
        try:
            cursor = session.execute(sql)
            return "y" if (cursor.fetchall() if cursor.description else cursor.rowcount) else "-"
        except psycopg.errors.InsufficientPrivilege:
            return "x"
        except psycopg.errors.IntegrityError:
            return "y"  # permitted; the row alone was not right
        finally:
            session.rollback()

    def close(self) -> None:
        """Ends the sessions and takes everything away."""
        for session in self.sessions.values():
            session.close()
        with self.office.superuser() as connection:
            connection.execute("drop role stranger")
        self.office.clean()


@pytest.fixture(scope="module")
def ground(office_server: Office) -> Iterator[Ground]:
    made = Ground(office_server)
    yield made
    made.close()


def statement(table: str, verb: str) -> str:
    rights = MATRIX[table]
    match verb:
        case "select":
            return f"select {READ.get(table, '*')} from crm.{table}"
        case "insert":
            return f"insert into crm.{table} {rights.row or 'default values'}"
        case "update":
            column = rights.change or FIRST[table]
            return f"update crm.{table} set {column} = {column}"
    return f"delete from crm.{table}"


@pytest.mark.parametrize(("table", "verb", "actor"), CELLS, ids=[f"{t}-{v}-{a}" for t, v, a in CELLS])
def test_cell(ground: Ground, table: str, verb: str, actor: str) -> None:
    expected = getattr(MATRIX[table], verb)[list(ACTORS).index(actor)]
    assert ground.outcome(actor, statement(table, verb)) == expected


@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("table", [name for name, rights in MATRIX.items() if not rights.change])
def test_no_column_of_what_nobody_changes_can_be_updated(ground: Ground, table: str, actor: str) -> None:
    held = ground.office.rows(
        "select has_any_column_privilege(%s, %s, 'UPDATE')", ACTORS[actor], f"crm.{table}"
    )
    assert held == [(False,)]


@pytest.mark.parametrize("table", BEHIND_FUNCTIONS)
@pytest.mark.parametrize("actor", [name for name in ACTORS if name != "admin"])
def test_tables_of_administrators_are_closed_to_all_others(ground: Ground, table: str, actor: str) -> None:
    if not ground.office.rows("select 1 where to_regclass(%s) is not null", f"crm.{table}"):
        return
    assert ground.outcome(actor, f"select * from crm.{table}") in ("x", "-")
    assert ground.outcome(actor, f"delete from crm.{table}") in ("x", "-")
    assert ground.outcome(actor, f"insert into crm.{table} default values") == "x"
    assert ground.office.rows(
        "select has_any_column_privilege(%s, %s, 'UPDATE')", ACTORS[actor], f"crm.{table}"
    ) == [(False,)]


@pytest.mark.parametrize("role", ["lead", "admin"])
def test_a_login_without_a_person_changes_nothing_of_clients(ground: Ground, role: str) -> None:
    """Such a login only the server's superuser can make; a role of leads without a person sees nothing."""
    with ground.office.superuser() as connection:
        connection.execute(f"grant nezabudka_test_{role} to stranger")
    try:
        assert ground.outcome("stranger", "select * from crm.client") == ("y" if role == "admin" else "-")
    finally:
        with ground.office.superuser() as connection:
            connection.execute(f"revoke nezabudka_test_{role} from stranger")


def test_a_dismissed_person_cannot_connect(office: Office) -> None:
    with office.psql("boss") as boss:
        boss.execute("select crm.dismiss_staff(%s)", (office.staff["clara"],))
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"), office.psql("clara"):
        pass


def test_a_login_of_another_base_cannot_connect(office: Office) -> None:
    with office.superuser() as connection:
        verifier = connection.pgconn.encrypt_password(
            PASSWORD.encode(), b"outsider", b"scram-sha-256"
        ).decode()
        connection.execute(f"create role outsider login password '{verifier}'")
    try:
        with (
            pytest.raises(psycopg.OperationalError, match="permission denied for database"),
            office.psql("outsider"),
        ):
            pass
    finally:
        with office.superuser() as connection:
            connection.execute("drop role outsider")


def test_every_table_is_in_the_matrix_and_has_its_file_of_rights(office: Office) -> None:
    tables = {row[0] for row in office.rows("select tablename from pg_tables where schemaname = 'crm'")}
    files = {file.stem for file in (config.alembic_folder() / "sql" / "policies").glob("*.sql")}
    assert tables == files
    assert tables <= MATRIX.keys() | set(BEHIND_FUNCTIONS)
    assert MATRIX.keys() <= tables


def test_all_rights_of_a_table_are_in_its_own_file() -> None:
    for file in (config.alembic_folder() / "sql" / "policies").glob("*.sql"):
        for line in file.read_text("utf-8").splitlines():
            if line.startswith(("grant", "create policy", "alter table")):
                assert f"crm.{file.stem} " in line or f"crm.{file.stem}" in _statement(
                    file.read_text("utf-8"), line
                ), f"{file.name}: {line}"


def _statement(text: str, line: str) -> str:
    """The whole statement that begins with this line."""
    begin = text.index(line)
    return text[begin : text.index(";", begin)]
