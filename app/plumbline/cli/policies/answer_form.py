"""Asking a person at the terminal how the answers of a policy are read, where its text leaves that open."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plumbline.cli.remedies import error_text
from plumbline.cli.render import visible
from plumbline.domain.errors import PlumblineError
from plumbline.services.policies.answer_choice import CHOICES, reading_words
from plumbline.services.policies.files import UnclearAnswerError
from plumbline.services.policies.library import PolicyLibrary


def answer_form(library: PolicyLibrary, policy: str | Path, chosen: str) -> str:
    """What was chosen; where nothing was and the policy leaves it open, a person at a terminal is asked. "" for as it says."""
    if chosen or not isinstance(policy, Path):
        return chosen
    try:
        library.chosen(policy)
    except UnclearAnswerError as error:
        return ask(error) if sys.stdin.isatty() and sys.stderr.isatty() else ""
    except PlumblineError:
        pass  # whoever uses the policy says so
    return ""


def ask(error: UnclearAnswerError) -> str:
    """Shows the readings and the standard form, and returns what is chosen."""
    click.echo(visible(error_text(error)), err=True)
    for number, reading in enumerate(error.readings, 1):
        click.echo(f"  {number}         {visible(str(reading_words(reading)))}", err=True)
    click.echo("  standard  the standard form: the decision, then the rule and why", err=True)
    click.echo("  escalate  the standard form, and the model may leave the decision to a person", err=True)
    numbers = [str(number) for number, _ in enumerate(error.readings, 1)]
    choices = click.Choice([*numbers, *CHOICES])
    return str(click.prompt("How are the answers read", type=choices, show_choices=False, err=True))
