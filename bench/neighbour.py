"""Another person at another PC: changes hundreds of clients of the group, a few at a time and many at once."""

from __future__ import annotations

import sys
import time

from bench import home

SINGLE, PAUSE = 120, 0.02


def main() -> None:
    """The lead goes through the clients of the manager."""
    with home.as_person(sys.argv[1], home.LEAD) as connection:
        connection.autocommit = True
        rows = connection.execute(
            "select c.id from crm.client c join crm.staff s on s.id = c.owner_id where s.login = %s",
            (home.MANAGER,),
        ).fetchall()
        for place, (client_id,) in enumerate(rows[:SINGLE]):
            connection.execute("update crm.client set note = note || ' ' where id = %s", (client_id,))
            time.sleep(PAUSE if place % 10 else PAUSE * 20)
        for _ in range(3):
            connection.execute(
                "update crm.client set note = note || ' ' where id = any(%s)", ([row[0] for row in rows],)
            )
            time.sleep(1.0)


if __name__ == "__main__":
    main()
