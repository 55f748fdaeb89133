"""Options and arguments that several commands share, and how their texts are read."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click
from click.shell_completion import CompletionItem

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort

Function = TypeVar("Function", bound=Callable[..., Any])

_NUMBERS: Final = re.compile(r"([0-9]{1,18})(?:-([0-9]{1,18}))?")
_MOST_NUMBERS: Final = 100_000
_FORCE: Final = "plumbline.force"


class _Whole(click.ParamType[int]):
    """A whole number from 1 on. Its bound is so far up that help and messages need not speak of it."""

    name = "N"

    def __init__(self, most: int) -> None:
        self._most = most

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(str(value))
        except ValueError:
            number = 0
        if not 1 <= number <= self._most:
            self.fail(f"{str(value)[:40]!r} is not a number that this can have.", param, ctx)
        return number


Number: Final = _Whole(2**63 - 1)
"""The number of a run or of an item: as large as the history can hold."""
Limit: Final = _Whole(10**9)
"""How many are shown at most."""


def complete_files(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem[Any]]:
    """Lets the shell complete names of files where something else than a file can be named too."""
    return [CompletionItem(incomplete, type="file")]


def _once(ctx: click.Context, param: click.Parameter, policies: tuple[str, ...]) -> str:
    if len(policies) > 1:
        raise click.BadParameter("it can be given once. Run the command for each policy.", ctx, param)
    return policies[0]


policy_option: Final = click.option(
    "--policy",
    "-p",
    required=True,
    multiple=True,
    callback=_once,
    metavar="POLICY",
    shell_complete=complete_files,
    help="A folder with a policy, a text file, or a name in the library.",
)
answer_form_option: Final = click.option(
    "--answer-form",
    default="",
    metavar="N|standard|escalate",
    help="How answers are read where the policy doesn't say it clearly: N, one of the readings that are offered; standard, the "
    "standard form; escalate, the standard form in which the model may leave the decision to a person.",
)
effort_option: Final = click.option(
    "--effort",
    type=click.Choice([effort.value for effort in Effort]),
    help="How long the model reasons. auto: low first, and higher where that leaves a doubt. Default: medium.",
)
listing_format: Final = click.option(
    "--format",
    "output",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="jsonl: one JSON object a line, for scripts.",
)


def output_file(text: str, *, required: bool = False) -> Callable[[Function], Function]:
    """--output FILE, which must not be there yet, and --force, which lets it be overwritten."""
    force = click.option(
        "--force",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=lambda ctx, _, value: ctx.meta.update({_FORCE: value}),
        help="Overwrite the file of --output if it exists.",
    )
    file = click.option(
        "--output",
        "-o",
        "file",
        type=click.Path(dir_okay=False, path_type=Path),
        required=required,
        callback=_not_overwritten,
        help=text,
    )
    return lambda function: file(force(function))


def second_file(option: str, text: str) -> Callable[[Function], Function]:
    """A file beside that of --output, to which its --force applies too."""
    kind = click.Path(dir_okay=False, path_type=Path)
    return click.option(option, type=kind, callback=_not_overwritten, help=text)


def _not_overwritten(ctx: click.Context, _: click.Parameter, file: Path | None) -> Path | None:
    if file is not None and file.is_file() and not ctx.meta.get(_FORCE):
        raise InputError(
            Message("The file exists already"),
            Message("{file} would be overwritten.", file=file),
            Message("Choose another file with --output, or add --force to overwrite it."),
        )
    return file


def format_date(text: str | None) -> str:
    """A date as the prompt writes it; today's for None.

    Raises:
        InputError: it is no date.
    """
    if text is None:
        return datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise InputError(
            Message("Not a date"), Message("“{text}” is not a date.", text=text), Message("Write it as YYYY-MM-DD.")
        ) from None


def text_from(argument: str) -> str:
    """The text itself, or standard input for "-"; what can't be decoded is replaced by U+FFFD."""
    if argument != "-":
        return argument
    return sys.stdin.buffer.read().decode("utf-8", errors="replace")


def text_lines(file: Path | None) -> list[str]:
    """The lines of a file that say something; "-" is standard input."""
    if file is None:
        return []
    data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    return [line.strip() for line in data.decode("utf-8-sig", errors="replace").splitlines() if line.strip()]


def numbers_from(text: str) -> list[int]:
    """The numbers in "3,7-9", each once.

    Raises:
        InputError: this is something else, or far too many.
    """
    found: dict[int, None] = {}
    for part in text.split(","):
        if not (said := _NUMBERS.fullmatch(part.strip())):
            raise _no_numbers(text)
        lowest, highest = int(said[1]), int(said[2] or said[1])
        if not 1 <= lowest <= highest or highest - lowest > _MOST_NUMBERS:
            raise _no_numbers(text)
        found |= dict.fromkeys(range(lowest, highest + 1))
    return list(found)


def _no_numbers(text: str) -> InputError:
    return InputError(
        Message("These are no numbers of items"),
        Message("“{text}” does not say which items.", text=text[:80]),
        Message("Write them as 3 or as 3,7-9."),
    )


class ListingGroup(click.Group):
    """A group that lists when no command of it is named: `plumbline policy` is `plumbline policy list`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = args and (not args[0].startswith("-") or args[0] in ("-h", "--help"))
        as_given = named or ctx.resilient_parsing  # a shell completes what is to come
        return super().parse_args(ctx, args if as_given else ["list", *args])
