"""What is to be seen of the reminders: reckoning without windows."""

from __future__ import annotations

from datetime import timedelta

from app.ui.reminders.showing import Showing
from tests.ui.reminder_rows import NOW, reminder, seen


def test_one_item_and_one_group_however_many_there_are() -> None:
    showing = Showing()
    near, next_one = reminder(5), reminder(8)
    late = [reminder(-60 * hours) for hours in range(1, 501)]
    showing.take(seen([near, next_one, *late]))
    assert showing.single() == (near, next_one)
    assert len(showing.group()) == 500
    assert showing.waiting() == 502


def test_after_an_absence_everything_comes_as_one_group() -> None:
    showing = Showing()
    showing.take(seen([reminder(5), reminder(7), reminder(-90)], after_absence=True))
    assert showing.single() == ()
    assert len(showing.group()) == 3


def test_a_single_thing_after_an_absence_is_shown_as_itself() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near], after_absence=True))
    assert (showing.single(), showing.group()) == ((near,), ())


def test_what_another_pc_shows_counts_but_does_not_pop_up() -> None:
    showing = Showing()
    look = seen([reminder(5)])
    showing.take(type(look)(look.centre))
    assert (showing.single(), showing.waiting()) == ((), 1)


def test_a_closed_item_stays_closed_until_it_comes_anew() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near]))
    showing.close([near])
    showing.take(seen([near], claimed=[]))
    assert (showing.single(), showing.waiting()) == ((), 1)
    showing.take(seen([near]))
    assert showing.single() == (near,)


def test_an_item_handled_elsewhere_disappears() -> None:
    showing = Showing()
    showing.take(seen([reminder(5)]))
    showing.take(seen([]))
    assert (showing.single(), showing.waiting()) == ((), 0)


def test_a_done_item_is_gone_at_once_and_a_refused_one_is_back() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near]))
    showing.handle([near], NOW)
    assert (showing.single(), showing.waiting()) == ((), 0)
    showing.answered([near.activity_id], "refused", NOW)
    assert showing.single() == (near,)


def test_a_look_from_before_the_save_does_not_bring_it_back() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near]))
    showing.handle([near], NOW)
    showing.answered([near.activity_id], "saved", NOW + timedelta(seconds=2))
    showing.take(seen([near], claimed=[], now=NOW + timedelta(seconds=1)))
    assert showing.waiting() == 0
    showing.take(seen([near], claimed=[], now=NOW + timedelta(seconds=3)))
    assert showing.waiting() == 1


def test_without_a_line_the_copy_goes_on_by_the_clock() -> None:
    showing = Showing()
    later = reminder(40)
    showing.take(seen([later]))
    showing.lose_line()
    showing.go_on(NOW + timedelta(minutes=29))
    assert showing.single() == ()
    showing.go_on(NOW + timedelta(minutes=31))
    assert [row.activity_id for row in showing.single()] == [later.activity_id]


def test_a_snooze_without_a_line_comes_back_in_time() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near]))
    showing.lose_line()
    showing.handle([near], NOW, until=NOW + timedelta(minutes=15))
    showing.answered([near.activity_id], "kept", NOW)
    assert (showing.single(), showing.waiting()) == ((), 0)
    showing.go_on(NOW + timedelta(minutes=16))
    assert [row.activity_id for row in showing.single()] == [near.activity_id]


def test_an_answer_kept_here_is_not_asked_again_when_the_line_is_back() -> None:
    showing = Showing()
    near = reminder(5)
    showing.take(seen([near]))
    showing.lose_line()
    showing.handle([near], NOW)
    showing.answered([near.activity_id], "kept", NOW)
    back = NOW + timedelta(minutes=3)
    showing.take(seen([near], claimed=[], now=back))
    assert showing.waiting() == 0
    showing.take(seen([], now=back + timedelta(minutes=2)))
    assert showing.waiting() == 0
