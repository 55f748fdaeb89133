"""Who decides, on the command line: the name that is given, or the one in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from plumbline.bootstrap import Application

reviewer_option: Final = click.option("--reviewer", metavar="NAME", help="Your name. Default: the setting review.name.")


def name_of(app: Application, given: str | None) -> str:
    """The name beside what is decided or written; an empty one can be given."""
    return app.settings.text("review.name") if given is None else given
