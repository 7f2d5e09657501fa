"""An administrator makes, changes and dismisses people; everything wrong is one clear sentence and nothing half done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import psycopg
import pytest

from app.errors import KnownError
from app.services import handovers, setup, staff
from app.services.handovers import HandOverPlan, HandOverRequest
from app.services.staff import PersonForm, PersonRow
from tests.office import Office

pytestmark = pytest.mark.database

SECRET = "a-long-secret"


def form(office: Office, **given: Any) -> PersonForm:
    """Dora of the North, with what the test says differently."""
    made = PersonForm(None, "dora", "Dora North", "manager", office.groups["North"], "Europe/Kyiv", SECRET)
    return replace(made, **given)


def save(office: Office, by: str = "boss", **given: Any) -> int:
    with office.as_user(by) as db:
        return staff.save_person(db, form(office, **given))


def person(office: Office, login: str) -> PersonRow:
    with office.as_user("boss") as db:
        return next(one for one in staff.list_people(db).people if one.login == login)


def form_of(office: Office, login: str, **given: Any) -> PersonForm:
    """The person as he is, typed again with changes."""
    one = person(office, login)
    made = PersonForm(one.id, one.login, one.name, one.level, one.group_id, one.time_zone, seen=one)
    return replace(made, **given)


def change(office: Office, login: str, **given: Any) -> None:
    with office.as_user("boss") as db:
        staff.save_person(db, form_of(office, login, **given))


def signs_in(office: Office, login: str, password: str) -> bool:
    try:
        psycopg.connect(office.superuser_url, user=login, password=password).close()
    except psycopg.OperationalError:
        return False
    return True


def test_a_new_person_signs_in_with_the_password_and_is_listed(office: Office) -> None:
    made = save(office, name="  Dora   North ")
    assert signs_in(office, "dora", SECRET)
    dora = person(office, "dora")
    assert (dora.id, dora.name, dora.level, dora.group_name) == (made, "Dora North", "manager", "North")
    assert (dora.active, dora.time_zone, dora.rights) == (True, "Europe/Kyiv", frozenset())


def test_the_list_counts_what_hangs_on_everybody(office: Office) -> None:
    first, second = office.client("anna"), office.client("anna", phone="+380442345679")
    office.activity(first, is_promise=True)
    office.activity(second)
    office.client(None, group="North", phone=None)
    anna = person(office, "anna")
    assert (anna.clients, anna.plans, anna.promises) == (2, 2, 1)
    with office.as_user("boss") as db:
        people = staff.list_people(db)
        assert staff.read_person(db, anna.id) == anna
    north = next(group for group in people.groups if group.name == "North")
    assert (north.people, north.leads, north.pool) == (3, ("Leo North",), 1)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"login": "o'neil"}, "login_not_allowed"),
        ({"login": 'dora"; drop role anna; --'}, "login_not_allowed"),
        ({"login": "do ra"}, "login_not_allowed"),
        ({"login": "dora\n"}, "login_not_allowed"),
        ({"login": "дора"}, "login_not_allowed"),
        ({"login": "pg_dora"}, "login_reserved"),
        ({"login": "anna"}, "login_taken"),
        ({"login": "postgres"}, "login_taken"),
        ({"password": "seven77"}, "password_too_short"),
        ({"password": None}, "password_too_short"),
        ({"name": "  "}, "name_empty"),
        ({"level": "lead", "group_id": None}, "group_wanted"),
        ({"group_id": None}, "group_wanted"),
        ({"time_zone": "Europe/Nowhere"}, "zone_unknown"),
        ({"time_zone": "../../etc/passwd"}, "zone_unknown"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_and_nothing_is_done(
    office: Office, given: dict[str, Any], code: str
) -> None:
    before = office.rows("select rolname from pg_roles order by 1")
    with pytest.raises(KnownError) as told:
        save(office, **given)
    assert told.value.code == code
    assert "\n" not in str(told.value)
    assert office.rows("select rolname from pg_roles order by 1") == before
    assert office.rows("select count(*) from crm.staff where login not in ('anna')") == [(5,)]


@pytest.mark.parametrize("by", ["anna", "leo"])
def test_nobody_but_an_administrator_saves_people_rights_or_groups(office: Office, by: str) -> None:
    with pytest.raises(KnownError, match="no access"):
        save(office, by)
    for deed, values in (
        (staff.set_rights, (office.staff[by], {"export": True})),
        (staff.add_group, ("West",)),
        (staff.rename_group, (office.groups["South"], "West")),
        (staff.dismiss, (office.staff["clara"],)),
    ):
        with pytest.raises(KnownError, match="no access"), office.as_user(by) as db:
            deed(db, *values)  # type: ignore[operator]


def test_a_level_that_rises_keeps_the_clients_and_gives_its_rights(office: Office) -> None:
    office.client("anna")
    change(office, "anna", level="lead")
    anna = person(office, "anna")
    assert (anna.level, anna.clients) == ("lead", 1)
    assert anna.rights == {"export", "mass_change", "see_pool"}


def test_a_group_is_changed_after_the_clients_are_gone(office: Office) -> None:
    client = office.client("anna")
    with pytest.raises(staff.ClientsFirst):
        change(office, "anna", group_id=office.groups["South"])
    assert person(office, "anna").group_name == "North"
    office.rows("delete from crm.client where id = %s returning 1", client)
    change(office, "anna", group_id=office.groups["South"])
    assert person(office, "anna").group_name == "South"


def test_the_last_administrator_stays_one(office: Office) -> None:
    with pytest.raises(staff.LastAdministrator):
        change(office, "boss", level="lead", group_id=office.groups["North"])
    with pytest.raises(staff.NotYourself), office.as_user("boss") as db:
        staff.dismiss(db, office.staff["boss"])
    assert person(office, "boss").active


def test_finer_rights_are_what_was_ticked_whatever_the_level_brings(office: Office) -> None:
    change(office, "anna", rights=frozenset({"export", "edit_scripts"}))
    change(office, "leo", rights=frozenset({"see_pool"}))
    assert person(office, "anna").rights == {"export", "edit_scripts"}
    assert person(office, "leo").own_rights == {"export": False, "mass_change": False}
    with office.psql("anna") as anna:
        assert anna.execute("select crm.has_right('edit_scripts'), crm.has_right('see_pool')").fetchone() == (
            True,
            False,
        )
    change(office, "anna", rights=frozenset({"import"}))
    assert person(office, "anna").rights == frozenset(), "a manager never imports"
    change(office, "anna", rights=frozenset())
    assert person(office, "anna").rights == frozenset()


def test_the_rights_a_level_brings_are_those_the_base_grants(office: Office) -> None:
    for login, level in (("anna", "manager"), ("leo", "lead"), ("boss", "admin")):
        with office.psql(login) as connection:
            granted = {
                name for name in staff.RIGHTS if connection.execute("select crm.has_right(%s)", (name,)).fetchone() == (True,)
            }  # fmt: skip
        assert granted == staff.BROUGHT[level]


def test_a_manager_with_the_right_sees_the_pool_of_his_group_at_once(office: Office) -> None:
    for group in ("North", "South"):
        office.client(None, group=group, phone=None)
    with office.psql("anna") as anna:
        seen = "select count(*) from crm.client"
        assert anna.execute(seen).fetchone() == (0,)
        change(office, "anna", rights=frozenset({"see_pool"}))
        assert anna.execute(seen).fetchone() == (1,)
        change(office, "anna", rights=frozenset())
        assert anna.execute(seen).fetchone() == (0,)


def test_a_new_password_works_and_the_old_one_does_not(office: Office) -> None:
    save(office)
    with office.as_user("boss") as db:
        staff.reset_password(db, person(office, "dora").id, "another-secret")
    assert signs_in(office, "dora", "another-secret")
    assert not signs_in(office, "dora", SECRET)
    with pytest.raises(staff.PasswordTooShort), office.as_user("boss") as db:
        staff.reset_password(db, person(office, "dora").id, "short")
    assert signs_in(office, "dora", "another-secret")


def test_the_clear_password_never_reaches_the_server(office: Office) -> None:
    save(office)
    found = office.rows("select rolpassword from pg_authid where rolname = 'dora'")
    assert found[0][0].startswith("SCRAM-SHA-256$")
    with office.superuser() as connection:
        assert setup.scram_verifier(connection, "dora", SECRET) != found[0][0]


def test_a_made_password_can_be_read_out_and_is_another_each_time() -> None:
    made = {staff.make_password() for _ in range(200)}
    assert len(made) == 200
    assert all(len(one) == 14 and one.count("-") == 2 and not set(one) & set("il1o0") for one in made)


def test_two_administrators_with_the_same_person_open_are_told(office: Office) -> None:
    mine, others = form_of(office, "anna", name="Anna Mine"), form_of(office, "anna", name="Anna Other")
    with office.as_user("boss") as db:
        staff.save_person(db, others)
    with pytest.raises(staff.PersonChanged), office.as_user("boss") as db:
        staff.save_person(db, mine)
    assert person(office, "anna").name == "Anna Other"


def test_new_clients_meanwhile_do_not_stop_a_save(office: Office) -> None:
    mine = form_of(office, "anna", name="Anna Mine")
    office.client("anna")
    with office.as_user("boss") as db:
        staff.save_person(db, mine)
    assert person(office, "anna").name == "Anna Mine"


def test_a_dismissed_person_is_listed_last_and_not_changed_any_more(office: Office) -> None:
    with office.as_user("boss") as db:
        staff.dismiss(db, office.staff["clara"])
    with office.as_user("boss") as db:
        assert staff.list_people(db).people[-1].login == "clara"
        with pytest.raises(staff.AlreadyDismissed):
            staff.reset_password(db, office.staff["clara"], SECRET)
    with pytest.raises(staff.AlreadyDismissed):
        change(office, "clara", name="Clara Back")
    assert not signs_in(office, "clara", "forget-me-not")


def plan_for(office: Office, leaver: str, *heirs: str) -> HandOverPlan:
    """Everything of the leaver, spread over the heirs."""
    asked = HandOverRequest(
        from_staff_id=office.staff[leaver], heirs=tuple(office.staff[one] for one in heirs)
    )
    with office.as_user("boss") as db:
        return handovers.foresee(db, asked).plan


def test_nobody_is_dismissed_while_clients_are_his(office: Office) -> None:
    office.client("clara")
    with pytest.raises(staff.ClientsFirst), office.as_user("boss") as db:
        staff.dismiss(db, office.staff["clara"])
    assert person(office, "clara").active


def test_a_dismissal_hands_over_everything_and_ends_the_open_session(office: Office) -> None:
    for number in range(4):
        client = office.client("anna", phone=None)
        office.activity(client, is_promise=number < 2)
    plan = plan_for(office, "anna", "boris", "leo")
    with office.psql("anna") as anna:
        assert anna.execute("select count(*) from crm.activity").fetchone() == (4,)
        with office.as_user("boss") as db:
            given = staff.dismiss_with_hand_over(db, plan, office.staff["anna"])
        with pytest.raises(psycopg.OperationalError):
            anna.execute("select count(*) from crm.client")
    assert (given.clients, given.plans, given.promises) == (4, 4, 2)
    assert not signs_in(office, "anna", "forget-me-not")
    with office.as_user("boss") as db:
        assert staff.dismiss_with_hand_over(db, plan, office.staff["anna"]) == given


def test_a_dismissal_with_anything_left_changes_nothing(office: Office) -> None:
    office.client("anna", phone=None)
    plan = plan_for(office, "anna", "boris")
    office.client("anna", phone=None)
    with pytest.raises(staff.ClientsFirst), office.as_user("boss") as db:
        staff.dismiss_with_hand_over(db, plan, office.staff["anna"])
    anna = person(office, "anna")
    assert (anna.active, anna.clients) == (True, 2)
    assert office.rows("select count(*) from crm.hand_over") == [(0,)]


def test_groups_are_made_and_renamed_and_no_two_have_one_name(office: Office) -> None:
    with office.as_user("boss") as db:
        west = staff.add_group(db, "  West  ")
    with office.as_user("boss") as db:
        staff.rename_group(db, west, "Far West")
        staff.rename_group(db, west, "far west")
    for name, error in (("NORTH", staff.GroupNameTaken), (" ", staff.GroupNameEmpty)):
        with pytest.raises(error), office.as_user("boss") as db:
            staff.add_group(db, name)
        with pytest.raises(error), office.as_user("boss") as db:
            staff.rename_group(db, west, name)
    named = {name for (name,) in office.rows("select name from crm.sales_group")}
    assert named == {"North", "South", "far west"}


def test_zones_to_choose_from_are_places() -> None:
    zones = staff.time_zones()
    assert {"Europe/Kyiv", "Asia/Almaty"} <= set(zones)
    assert all("/" in zone for zone in zones)
