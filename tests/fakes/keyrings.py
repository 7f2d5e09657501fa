"""A keyring in memory, chosen by PYTHON_KEYRING_BACKEND."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Memory(KeyringBackend):
    """Keeps passwords for the life of the process."""

    priority = 1  # type: ignore[assignment]
    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012 - one keyring per process, as in life

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)
