"""The command line: what may be said, and which module does it. Nothing heavy is imported before it is needed."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable
from pathlib import Path

from app import __version__

Run = Callable[[Namespace], int]

_SERVER = "libpq URI of the server; without it the bundled server of this PC is meant"
_PASSWORDS = "The password comes from NEZABUDKA_PASSWORD or is asked."


def parser() -> ArgumentParser:
    """Everything the program understands."""
    top = ArgumentParser(prog="nezabudka", description="The workstation of a cold-calling sales department.")
    top.add_argument("--version", action="version", version=f"nezabudka {__version__}")
    top.add_argument("--demo", action="store_true", help=SUPPRESS)
    top.set_defaults(run=_workstation)
    commands = top.add_subparsers(title="commands", metavar="")
    _add_server(commands)
    _add_demo(commands)
    _add_import(commands)
    _add_robot(commands)
    _add_check(commands)
    tour = commands.add_parser("tour", help="the story of a calling day, offscreen, with pictures")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures")
    tour.set_defaults(run=_tour)
    return top


def run(args: Namespace) -> int:
    """Does what the line says; returns the exit code."""
    chosen: Run = args.run
    return chosen(args)


def _add_server(commands: _SubParsersAction[ArgumentParser]) -> None:
    server = commands.add_parser("server", help="prepare a team's PostgreSQL, look after the bundled one")
    deeds = server.add_subparsers(title="what to do", metavar="", required=True)
    init = deeds.add_parser("init", help="roles, schema, rights and the first administrator; may be repeated")
    init.add_argument("--superuser", metavar="URL", help=_SERVER)
    init.add_argument("--admin", metavar="LOGIN", required=True, help="login of the first administrator")
    init.add_argument("--admin-name", metavar="NAME", help="name as colleagues see it; else the login")
    init.add_argument(
        "--new-password",
        action="store_true",
        help="give an administrator who is there already a new password",
    )
    init.epilog = "The administrator's password comes from NEZABUDKA_ADMIN_PASSWORD or is asked."
    init.set_defaults(run=_server_init)
    deeds.add_parser("status", help="whether the bundled server runs").set_defaults(run=_server_status)
    deeds.add_parser("stop", help="stop the bundled server").set_defaults(run=_server_stop)


def _add_demo(commands: _SubParsersAction[ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="fill a base with the demo team; print its logins and passwords")
    demo.add_argument("--superuser", metavar="URL", help=_SERVER)
    demo.set_defaults(run=_demo)


def _add_import(commands: _SubParsersAction[ArgumentParser]) -> None:
    loading = commands.add_parser("import", help="load a prospect list, or take one back", epilog=_PASSWORDS)
    what = loading.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=Path, metavar="FILE", help="xlsx, xls, ods or csv")
    what.add_argument("--revert", metavar="ID", help="take this import back")
    _add_sign_in(loading)
    loading.add_argument(
        "--policy", choices=("skip", "fill", "update"), default="skip", help="for known clients"
    )
    owner = loading.add_mutually_exclusive_group()
    owner.add_argument("--owner", metavar="LOGIN", help="whose the new clients will be")
    owner.add_argument("--pool", metavar="GROUP", help="the group whose pool they go into")
    loading.add_argument("--project", metavar="CODE", help="project of the new clients")
    loading.add_argument("--source", metavar="CODE", help="where the list comes from")
    loading.add_argument("--country", metavar="XX", help="country of numbers without one, such as UA")
    loading.add_argument("--dry-run", action="store_true", help="count, write nothing")
    loading.add_argument(
        "--fix-file", type=Path, metavar="PATH", help="write the rows not loaded there (xlsx), to be mended"
    )
    loading.add_argument("--json", action="store_true", help="the report as one JSON object")
    loading.set_defaults(run=_import)


def _add_robot(commands: _SubParsersAction[ArgumentParser]) -> None:
    robot = commands.add_parser(
        "robot", help="JSON lines in, JSON lines out; see docs/automation.md", epilog=_PASSWORDS
    )
    _add_sign_in(robot, login_needed=False)
    robot.set_defaults(run=_robot)


def _add_check(commands: _SubParsersAction[ArgumentParser]) -> None:
    check = commands.add_parser("check", help="whether the base tells the truth")
    what = check.add_subparsers(title="what to check", metavar="", required=True)
    figures = what.add_parser("figures", help="daily figures against a raw recount; prints each difference")
    figures.add_argument("superuser", nargs="?", metavar="URL", help=f"superuser's {_SERVER}")
    figures.set_defaults(run=_check_figures)


def _add_sign_in(command: ArgumentParser, *, login_needed: bool = True) -> None:
    command.add_argument("--server", metavar="URL", help=_SERVER)
    command.add_argument("--login", metavar="LOGIN", required=login_needed, help="who signs in")


def _workstation(args: Namespace) -> int:
    from app.commands import window

    return window.open_demo() if args.demo else window.open_workstation()


def _tour(args: Namespace) -> int:
    from app.commands import window

    return window.take_tour(args.out)


def _server_init(args: Namespace) -> int:
    from app.commands import server

    return server.init(args)


def _server_status(args: Namespace) -> int:
    from app.commands import server

    return server.status(args)


def _server_stop(args: Namespace) -> int:
    from app.commands import server

    return server.stop(args)


def _demo(args: Namespace) -> int:
    from app.commands import demo

    return demo.run(args)


def _import(args: Namespace) -> int:
    from app.commands import imports

    return imports.run(args)


def _check_figures(args: Namespace) -> int:
    from app.commands import check

    return check.figures(args)


def _robot(args: Namespace) -> int:
    from app.commands.robot import session

    return session.run(args)
