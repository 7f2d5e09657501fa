"""Lock, then one transaction: drop the rights, migrate, apply the rights, and checks that must return no row."""

from __future__ import annotations

from alembic import context
from app.models import Base
from app.services import rights


def run() -> None:
    """Migrates the connection that app.services.setup hands over."""
    connection = context.config.attributes["connection"]
    database = context.config.attributes["database"]
    driver = connection.connection.driver_connection
    driver.execute("select pg_advisory_xact_lock(hashtext('nezabudka migration'))")
    driver.execute("create schema if not exists crm")
    rights.drop_rights(driver)
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table_schema="crm",
        include_schemas=True,
        include_name=lambda name, kind, _parents: kind != "schema" or name == "crm",
    )
    context.run_migrations()
    # The rights are those of the newest shape; on the way down there are none, and nobody sees anything.
    if set(context.get_context().get_current_heads()) == set(context.script.get_heads()):
        rights.apply_rights(driver, database)
        rights.check_rights(driver, database)


run()
