"""A question leaves nothing behind, and is planned by the server once, not each time it is asked."""

from __future__ import annotations

from sqlalchemy import text

from tests.office import Office


def test_question_asked_often_is_planned_once(office: Office) -> None:
    database = office.database("anna")
    asked = text("select name from crm.client where city = :city")
    for _ in range(8):
        with database.reading() as db:
            db.execute(asked, {"city": "Київ"}).all()
    with database.reading() as db:
        kept = db.execute(text("select statement from pg_prepared_statements")).scalars().all()
    assert [one for one in kept if "from crm.client where city" in one]


def test_what_a_reading_changed_is_rolled_back(office: Office) -> None:
    client = office.client("anna", name="Before")
    for _ in range(8):  # also when the statement is prepared
        with office.database("anna").reading() as db:
            db.execute(text("update crm.client set name = 'After' where id = :id"), {"id": client})
    assert office.rows("select name from crm.client") == [("Before",)]


def test_a_reading_that_asks_nothing_opens_no_line(office: Office) -> None:
    before = office.connections()
    with office.database("boris").reading():
        pass
    assert office.connections() == before
