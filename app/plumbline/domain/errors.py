"""Trouble that is known: it gets a sentence, never a traceback.

An error has a title (what happened, three to six words), a message (what it means for the work) and a hint (what to do
next). It is made once, where the foreign library or the file is touched, and is shown as it is by the command line and the
window. Anything that is not a `PlumblineError` is a bug and keeps its traceback.
"""


class PlumblineError(Exception):
    """Base of all known trouble.

    Attributes:
        title: what happened, without a full stop.
        message: what it means, in whole sentences.
        hint: what the person can do next; may be empty.
    """

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(title, message, hint)
        self.title = title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}.", self.message, self.hint) if part)


class InputError(PlumblineError):
    """What was given can't be used as it is: an option, a policy, a file that a person wrote."""


class MachineError(PlumblineError):
    """What the machine did: no disk, no memory, no permission, a device that is gone, a broken file."""
