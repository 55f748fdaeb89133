"""The options that say how content is read: the same for every command that reads some."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from plumbline.intake.options import MOST_BEFORE, DateOrder, Format, IntakeOptions, Split
from plumbline.intake.shown import FIELDS

_Command = TypeVar("_Command", bound=Callable[..., Any])
_OPTIONS = (
    click.option(
        "--split", type=click.Choice([way.value for way in Split]), default="auto", help="What counts as one item."
    ),
    click.option("--text-column", help="The column or field with the text. Default: detected by its name."),
    click.option(
        "--delimiter",
        metavar="D",
        help="What stands between a table's cells: a character, or tab, space, comma, semicolon, bar. Default: detected.",
    ),
    click.option("--sheet", metavar="S", help="The sheet of a workbook, by name or number. Default: detected."),
    click.option("--encoding", help="The files' encoding. Default: detected."),
    click.option(
        "--read-as",
        type=click.Choice([kind.value for kind in Format]),
        help="Read everything as this format. Default: by file extension; chats, and standard input, by their content.",
    ),
    click.option(
        "--messages-before",
        type=click.IntRange(0, MOST_BEFORE),
        default=0,
        help="Of chats: each item is a message with so many before it. Default: 0.",
    ),
    click.option(
        "--date-order",
        type=click.Choice([order.value for order in DateOrder]),
        default="auto",
        help="How WhatsApp chats write their dates. Default: as the dates of the whole file allow.",
    ),
    click.option(
        "--mend-encoding",
        is_flag=True,
        help="Put text that was encoded twice right. Default: note it and judge it as it is.",
    ),
    click.option(
        "--context",
        multiple=True,
        metavar="COLUMN",
        help="Show the model this column beside the text, as context; can be given several times. Also: "
        + ", ".join(FIELDS)
        + ".",
    ),
    click.option("--recursive/--no-recursive", default=True, help="Include subfolders. Default: yes."),
    click.option(
        "--exclude",
        multiple=True,
        metavar="PATTERN",
        help="Leave out files and subfolders of this name, such as '*.log' or 'drafts'; can be given several times.",
    ),
)


def reading_options(command: _Command) -> _Command:
    """Adds the options; the command gets them by name and hands them to `intake_options`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def intake_options(
    *,
    split: str,
    text_column: str | None,
    delimiter: str | None,
    sheet: str | None,
    encoding: str | None,
    read_as: str | None,
    messages_before: int,
    date_order: str,
    mend_encoding: bool,
    context: tuple[str, ...],
    recursive: bool,
    exclude: tuple[str, ...],
) -> IntakeOptions:
    """The choices; `InputError` when one can't be used."""
    return IntakeOptions(
        split=Split(split),
        text_column=text_column,
        delimiter=delimiter,
        sheet=sheet,
        encoding=encoding,
        recursive=recursive,
        exclude=tuple(dict.fromkeys(exclude)),
        read_as=Format(read_as) if read_as else None,
        messages_before=messages_before,
        date_order=DateOrder(date_order),
        mend_encoding=mend_encoding,
        context=tuple(dict.fromkeys(context)),
    )
