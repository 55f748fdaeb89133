"""The manual page, written from the commands themselves, so that it names every command and option of this version and no other.

    python -m installers.man_page FILE

click-man isn't used: it asks a group for a list of commands that one which loads them late doesn't have.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from installers.places import build_date
from plumbline import __version__
from plumbline.cli.main import plumbline

_HEAD: Final = """\
.TH PLUMBLINE 1 "{date}" "Plumbline {version}" "User Commands"
.ad l
.SH NAME
plumbline \\- moderates text offline, under a policy in plain words
.SH SYNOPSIS
.B plumbline
.br
.B plumbline
.I COMMAND
.RI [ OPTION ]...\\&
.RI [ ARGUMENT ]...
.SH DESCRIPTION
Without arguments the window opens. With a command, it is carried out on the terminal.
Both work on the same history.
.PP
"""
_FOOT: Final = """\
.SH EXIT STATUS
.TP
.B 0
It is done.
.TP
.B 1
It can't be done; the reason is on standard error.
.TP
.B 2
The arguments are wrong.
.TP
.B 3
.B \\-\\-fail\\-on
has found what it looks for.
.TP
.B 130
Stopped by Ctrl+C.
.SH ENVIRONMENT
.TP
.B PLUMBLINE_HOME
A folder that holds everything: history, settings, models and logs.
.TP
.B PLUMBLINE_PASSPHRASE
The passphrase of an encrypted history, for scripts.
.TP
.B PLUMBLINE_NEW_PASSPHRASE
A new passphrase, for scripts that encrypt a history or change its passphrase.
.SH FILES
.TP
.I ~/.local/share/Plumbline
The history and the models.
.TP
.I ~/.config/Plumbline
The settings.
.TP
.I ~/.local/state/Plumbline/log
Logs, which never hold content.
"""


def man_page(date: datetime.date) -> str:
    """The page, in the man macros."""
    lines = [_HEAD.format(date=date.isoformat(), version=__version__)]
    context = click.Context(plumbline, info_name="plumbline", **plumbline.context_settings)
    lines += [*_paragraphs(plumbline.help), ".SH OPTIONS", *_options(plumbline, context), ".SH COMMANDS"]
    lines += _commands(plumbline, context)
    return "\n".join(line.rstrip("\n") for line in lines) + "\n" + _FOOT


def _commands(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        own = click.Context(command, info_name=name, parent=context)
        usage = " ".join(command.collect_usage_pieces(own))
        yield f".SS {_escaped(own.command_path)} {_escaped(usage)}"
        yield from _paragraphs(command.help)
        yield from _options(command, own)
        if command.epilog:
            yield ".PP"
            yield from _paragraphs(command.epilog)
        if isinstance(command, click.Group):
            yield from _commands(command, own)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:  # arguments have no text of their own
            names, text = record
            yield ".TP"
            yield f".B {_escaped(names)}"
            yield _escaped(" ".join(text.split()))


def _paragraphs(text: str | None) -> Iterator[str]:
    """Paragraphs are separated by .PP; one that begins with click's mark keeps its lines."""
    for place, paragraph in enumerate((text or "").replace("\f", "").strip().split("\n\n")):
        if place:
            yield ".PP"
        if paragraph.lstrip().startswith("\b"):
            yield ".nf"
            yield from (_escaped(line) for line in paragraph.lstrip().removeprefix("\b").strip("\n").splitlines())
            yield ".fi"
        else:
            yield _escaped(" ".join(paragraph.split()))


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\N{NON-BREAKING HYPHEN}", "\\-")
    text = text.replace("|", "|\\:")  # a long list of choices may be broken after each
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(man_page(build_date()), "utf-8")
