"""A deed is done once, whoever sends it and however often."""

from __future__ import annotations

import ast
import re
import threading
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from app import config
from app.services import deeds
from app.services.deed_kinds import DEEDS, form_of, kind_of
from app.services.deeds import DeedRefused, FormUnreadable, decode, digest_of, encode
from tests.house.tree import calls, python_files
from tests.office import Office
from tests.seats import KINDS, Jot, jot, jotted


@dataclass(frozen=True)
class Inner:
    due_at: datetime
    wall: datetime | None = None


@dataclass(frozen=True)
class Form:
    id: uuid.UUID
    made_at: datetime
    next: Inner | None = None
    many: tuple[Inner, ...] = ()
    pair: tuple[int, str] = (0, "")
    fields: dict[str, str | int | None] | None = None
    who: uuid.UUID | str | None = None
    share: float = 0.0


WHOLE = Form(
    id=uuid.uuid4(),
    made_at=datetime(2026, 11, 21, 9, 30, tzinfo=ZoneInfo("Europe/Kyiv")),
    next=Inner(datetime(2026, 11, 22, 8, tzinfo=UTC), datetime.fromisoformat("2026-11-22T10:00")),
    many=(Inner(datetime(2026, 12, 1, tzinfo=UTC)),),
    pair=(3, "три"),
    fields={"name": "Їжак", "importance": 2, "note": None},
    who=uuid.uuid4(),
    share=2.0,
)


@pytest.mark.parametrize("form", [WHOLE, Form(uuid.uuid4(), datetime.now(UTC)), replace(WHOLE, who="anna")])
def test_a_form_comes_back_from_the_journal_as_it_went_in(form: Form) -> None:
    back = decode(Form, encode(form))
    assert back == form
    assert digest_of(back) == digest_of(form)


def test_the_same_moment_in_another_zone_is_the_same_content() -> None:
    moved = replace(WHOLE, made_at=WHOLE.made_at.astimezone(timezone(timedelta(hours=8))))
    assert digest_of(moved) == digest_of(WHOLE)


def test_a_field_that_a_later_version_adds_does_not_make_it_other_content() -> None:
    @dataclass(frozen=True)
    class Jot(Inner):
        added: str = ""

    later, earlier = Jot(WHOLE.made_at), Inner(WHOLE.made_at)
    Jot.__name__ = "Inner"
    assert digest_of(later) == digest_of(earlier)
    assert digest_of(replace(later, added="x")) != digest_of(earlier)
    assert decode(Jot, encode(earlier)) == later


@pytest.mark.parametrize(
    "content", [{}, {"id": "x", "made_at": "2026-01-01"}, {"unknown": 1}, {**encode(WHOLE), "pair": [1]}]
)
def test_a_form_of_another_version_is_one_sentence(content: dict[str, object]) -> None:
    with pytest.raises(FormUnreadable):
        decode(Form, content)


def test_a_form_holds_plain_values_only() -> None:
    with pytest.raises(TypeError, match="plain values"):
        encode(replace(WHOLE, who=object()))  # type: ignore[arg-type]


def test_every_kind_finds_its_deed_and_its_form_is_readable() -> None:
    for word, kind in DEEDS.items():
        assert kind_of(kind.deed) == word
        assert {"id", "client_id", "made_at"} <= deeds._hints(kind.form).keys()
    with pytest.raises(FormUnreadable):
        form_of("of a later version", {})


# A lead's deeds on many clients at once are not kept on the PC: without a line they are refused at once, and asked again.
PAST_THE_JOURNAL = {
    "plan_many",
    "close_many",
    "undo_cure",
    "move_many",
    "move_back",
    "give_up_many",
    "take_up_again",
}


def test_every_deed_of_the_program_is_in_the_table_under_its_word() -> None:
    words = set()
    for path in python_files("app/services"):
        for name, call in calls(path):
            if name == "once" and len(call.args) == 3:
                words.add(ast.literal_eval(call.args[2]))
    # Calls are saved in one statement, which notes its deed itself.
    for path in (config.alembic_folder() / "sql" / "functions").glob("4*.sql"):
        words |= set(re.findall(r"crm\.note_deed\(p_deed, '(\w+)'", path.read_text("utf-8")))
    assert words - PAST_THE_JOURNAL == set(DEEDS)
    assert words >= PAST_THE_JOURNAL


@pytest.mark.database
def test_the_same_deed_again_is_done_once(office: Office) -> None:
    form = Jot("colour")
    for _ in range(3):
        with office.as_user("anna") as db:
            assert jot(db, form) == "colour"
    assert jotted(office) == ["colour"]


@pytest.mark.database
def test_other_content_under_the_same_id_is_refused(office: Office) -> None:
    form = Jot("colour")
    with office.as_user("anna") as db:
        jot(db, form)
    with pytest.raises(DeedRefused), office.as_user("anna") as db:
        jot(db, replace(form, key="size"))
    assert jotted(office) == ["colour"]


@pytest.mark.database
def test_a_foreign_id_is_refused_and_nothing_is_done(office: Office) -> None:
    form = Jot("colour")
    with office.as_user("clara") as db:
        jot(db, form)
    with pytest.raises(DeedRefused), office.as_user("anna") as db:
        jot(db, form)
    assert jotted(office) == ["colour"]


@pytest.mark.database
def test_nobody_notes_a_deed_as_somebody_else(office: Office) -> None:
    with office.psql("anna") as anna, pytest.raises(Exception, match="row-level security"):
        anna.execute(
            "insert into crm.deed (id, staff_id, kind, digest) values (gen_random_uuid(), %s, 'jot', '')",
            (office.staff["clara"],),
        )


@pytest.mark.database
def test_the_answer_of_a_deed_is_told_again(office: Office) -> None:
    form = Jot("colour")
    with office.as_user("anna") as db:
        assert deeds.once(db, form, "jot", answer=WHOLE, before=lambda: {"was": 1})
    with office.as_user("anna") as db:
        assert not deeds.once(db, form, "jot", before=lambda: pytest.fail("asked for nothing"))
        assert deeds.answer_of(db, form, Form) == WHOLE
    assert office.rows("select before from crm.deed") == [({"was": 1},)]


@pytest.mark.database
def test_two_programs_sending_the_same_entry_at_once_do_it_once(office: Office) -> None:
    form, together, failed = Jot("colour"), threading.Barrier(4), []

    def send() -> None:
        try:
            with office.database("anna").transaction() as db:
                together.wait()
                jot(db, form)
        except Exception as error:
            failed.append(error)

    office.database("anna").close()
    office.databases["anna"] = type(office.database("anna"))(
        office.url, login="anna", password="forget-me-not", pool=4
    )
    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (failed, jotted(office)) == ([], ["colour"])


def test_the_word_of_a_deed_is_found_in_the_table_given() -> None:
    assert kind_of(jot, KINDS) == "jot"
    with pytest.raises(LookupError):
        kind_of(jot)
