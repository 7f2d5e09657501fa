"""`nezabudka demo`: the demo team, in the bundled server or in a team's own."""

from __future__ import annotations

from argparse import Namespace

from app.services import bundled, setup
from app.services.demo import PASSWORD, DemoPerson, fill_demo, refuse_real_data


def run(args: Namespace) -> int:
    """Fills the demo and prints who can sign in, and with what."""
    if args.superuser:
        refuse_real_data(args.superuser)
        base = setup.prepare_server(args.superuser)
        people = fill_demo(base)
    else:
        base = bundled.prepare_base(demo=True)
        people = bundled.fill(base)
    print(f"The demo is ready: {bundled.people_url(base)}")
    for person in people:
        print(_line(person, PASSWORD if not args.superuser else person.password))
    return 0


def _line(person: DemoPerson, password: str | None) -> str:
    where = f"{person.level}, {person.group}" if person.group else person.level
    told = password or "(the password of the first filling)"
    return f"{person.login:<10} {told:<16} {where}, {person.name}"
