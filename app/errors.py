"""Errors that are sentences for the user. Anything that is not a KnownError is our bug."""

from __future__ import annotations


class KnownError(Exception):
    """Something the user can understand and act on.

    `code` names the sentence ("wrong_password"); `values` fill its placeholders. The English sentence
    is `str(error)`; the window and the commands translate by code (see app.ui.messages).
    """

    code = "known"
    sentence = "{text}"

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.sentence.format(**values))


class Refused(KnownError):
    """The database said no: the row is not there or not this person's."""

    code = "refused"
    sentence = "It is not there, or you have no access to it"

    def __init__(self, **values: object) -> None:
        super().__init__(**values)


class ConnectionLost(KnownError):
    """The server cannot be reached now; the deed stays in the journal."""

    code = "connection_lost"
    sentence = "No connection to the server"


class BadInput(KnownError):
    """What was typed or loaded cannot be used; says why in one sentence."""

    code = "bad_input"
    sentence = "{text}"
