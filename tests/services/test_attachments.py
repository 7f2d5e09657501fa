"""Files of a client: whole or not at all, 20 MB at most, seen by who sees the client and by nobody else."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from app.errors import Refused
from app.models.attachments import LARGEST, PART
from app.services.attachments import (
    FileBroken,
    FileTooLarge,
    FileTwice,
    NewFile,
    TransferStopped,
    add_file,
    clean_name,
    list_files,
    read_file,
    remove_file,
)
from tests.office import HAND_OVER, Office

pytestmark = pytest.mark.database


def add(
    office: Office, client: uuid.UUID, content: bytes, name: str = "offer.pdf", login: str = "anna"
) -> uuid.UUID:
    with office.as_user(login) as db:
        return add_file(db, NewFile(client, name, content))


def test_a_file_comes_back_as_it_was_added(office: Office) -> None:
    client, content = office.client(), bytes(range(256)) * 3000
    told: list[tuple[int, int]] = []
    with office.as_user("anna") as db:
        made = add_file(db, NewFile(client, "offer.pdf", content), progress=lambda *far: told.append(far))
    assert told == [(PART, 768_000), (2 * PART, 768_000), (768_000, 768_000)]
    with office.as_user("leo") as db:
        assert read_file(db, made) == ("offer.pdf", content)
        [row] = list_files(db, client)
    assert (row.name, row.size, row.media_type, row.added_by) == (
        "offer.pdf", 768_000, "application/pdf", "Anna North",
    )  # fmt: skip


def test_an_empty_file_is_a_file(office: Office) -> None:
    made = add(office, office.client(), b"", "empty.txt")
    with office.as_user("anna") as db:
        assert read_file(db, made) == ("empty.txt", b"")


def test_twenty_megabytes_fit_and_one_byte_more_does_not(office: Office) -> None:
    client = office.client()
    made = add(office, client, b"x" * LARGEST, "whole.bin")
    with office.as_user("anna") as db:
        assert len(read_file(db, made)[1]) == LARGEST
    with pytest.raises(FileTooLarge):
        add(office, client, b"y" * (LARGEST + 1), "more.bin")
    assert office.rows("select count(*) from crm.attachment") == [(1,)]


def test_the_same_bytes_twice_are_told_with_the_name_they_have(office: Office) -> None:
    client = office.client()
    add(office, client, b"tariff", "tariff.pdf")
    with pytest.raises(FileTwice, match=r"tariff\.pdf"):
        add(office, client, b"tariff", "copy of tariff.pdf")
    add(office, office.client(), b"tariff", "tariff.pdf")


def test_a_stopped_file_leaves_nothing(office: Office) -> None:
    client = office.client()
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(TransferStopped), office.as_user("anna") as db:
        add_file(db, NewFile(client, "long.bin", b"x" * (3 * PART)), stopped=stopped)
    assert office.rows("select count(*) from crm.attachment") == [(0,)]
    assert office.rows("select count(*) from crm.attachment_part") == [(0,)]


def test_a_removed_file_is_gone_from_the_card_and_comes_back(office: Office) -> None:
    client = office.client()
    made = add(office, client, b"tariff")
    with office.as_user("anna") as db:
        remove_file(db, made)
        assert list_files(db, client) == ()
        remove_file(db, made, back=True)
        assert len(list_files(db, client)) == 1
    assert office.rows("select removed_at, removed_by from crm.attachment") == [(None, None)]


def test_files_of_another_group_are_nobodys(office: Office) -> None:
    client = office.client("clara")
    made = add(office, client, b"secret", login="clara")
    for login in ("anna", "boris", "leo"):
        with office.as_user(login) as db:
            assert list_files(db, client) == ()
            with pytest.raises(Refused):
                read_file(db, made)
            with pytest.raises(Refused):
                remove_file(db, made)
        with pytest.raises(Refused):
            add(office, client, b"planted", login=login)
        with office.psql(login) as connection:
            assert connection.execute("select count(*) from crm.attachment_part").fetchone() == (0,)
            assert connection.execute("select count(*) from crm.attachment").fetchone() == (0,)


def test_parts_go_with_the_client_and_no_part_is_slipped_in_later(office: Office) -> None:
    client = office.client()
    made = add(office, client, b"x" * PART + b"rest")
    with office.psql("anna") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(
            "insert into crm.attachment_part (attachment_id, place, client_id, bytes) values (%s, 2, %s, 'evil')",
            (made, client),
        )
    with office.psql("anna") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("update crm.attachment_part set bytes = 'evil'")
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
    with office.psql("anna") as connection:
        assert connection.execute("select count(*) from crm.attachment_part").fetchone() == (0,)
    with office.as_user("boris") as db:
        assert read_file(db, made)[1].endswith(b"rest")


def test_bytes_that_are_not_what_was_added_are_not_given_out(office: Office) -> None:
    made = add(office, office.client(), b"tariff")
    office.rows("update crm.attachment_part set bytes = 'spoilt' returning 1")
    with pytest.raises(FileBroken), office.as_user("anna") as db:
        read_file(db, made)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("offer.pdf", "offer.pdf"),
        ("C:\\Users\\anna\\offer.pdf", "offer.pdf"),
        ("../../etc/passwd", "passwd"),
        ("folder/", "folder"),
        ("a\nb\t.pdf", "ab.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("  Тариф «Регион».xlsx ", "Тариф «Регион».xlsx"),
        ("", "file"),
        ("..", "file"),
        ("/", "file"),
        ("<b>x</b>", "b>"),
        ("x" * 300 + ".pdf", "x" * 251 + ".pdf"),
        ("y" * 300, "y" * 255),
        ("😀" * 300 + ".txt", "😀" * 251 + ".txt"),
    ],
)
def test_names_lose_paths_and_unseen_signs(given: str, kept: str) -> None:
    assert clean_name(given) == kept
