"""`nezabudka server`: prepares a team's PostgreSQL, looks after the bundled one."""

from __future__ import annotations

from argparse import Namespace

from app.commands import signing
from app.services import bundled, setup

NOT_RUNNING = 3


def init(args: Namespace) -> int:
    """Roles, schema, rights and the first administrator; who is there already keeps his password."""
    url = args.superuser or bundled.bundled_server().start().url(bundled.OWN_BASE)
    base = setup.prepare_server(url)
    print(f"The base is ready: {bundled.people_url(base)}, schema {setup.head()}")
    if not setup.has_admin(base, args.admin):
        password = signing.new_admin_password(args.admin)
        setup.make_person(base, login=args.admin, password=password, name=args.admin_name or args.admin)
        print(f"The administrator is made: {args.admin}")
    elif args.new_password:
        setup.set_password(base, args.admin, signing.new_admin_password(args.admin))
        print(f"The administrator has a new password: {args.admin}")
    else:
        print(f"The administrator was there already and keeps the password: {args.admin}")
    return 0


def status(_args: Namespace) -> int:
    """0 while the bundled server runs, 3 while it does not."""
    server = bundled.bundled_server()
    if not server.is_running():
        print("The bundled server does not run")
        return NOT_RUNNING
    address = server.start()
    print(f"The bundled server runs at {address.host}:{address.port}")
    return 0


def stop(_args: Namespace) -> int:
    """Stops the bundled server; harmless when it does not run."""
    bundled.bundled_server().stop()
    print("The bundled server is stopped")
    return 0
