"""The command line's entry: a table of commands, each loaded when it is called, and the one place where known errors are shown.

Nothing heavy is imported here, so that `plumbline --help` is quick. Exit codes: 0 done, 1 known error (a sentence on standard
error), 2 wrong usage, 3 `--fail-on` found what it looks for, 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import errno
import importlib
import io
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Final

import click
from click.shell_completion import CompletionItem, shell_complete

from plumbline import __version__
from plumbline.cli import streams
from plumbline.domain.errors import MachineError, PlumblineError, reason
from plumbline.domain.messages import Message, as_sentence
from plumbline.domain.visible import visible
from plumbline.domain.work import Cancelled

_COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "demo": ("plumbline.cli.judging.demo:demo", "Judge sample content to see how a run works."),
    "check": ("plumbline.cli.judging.check:check", "Judge text, files or folders under a policy."),
    "read": ("plumbline.cli.judging.read:read", "Show what would be judged, without a model."),
    "resume": ("plumbline.cli.judging.check:resume", "Resume a paused or interrupted run."),
    "rejudge": ("plumbline.cli.judging.check:rejudge", "Judge items that reached a limit again, without it."),
    "watch": ("plumbline.cli.judging.watch:watch", "Judge new files in folders as they arrive."),
    "runs": ("plumbline.cli.history.runs:runs", "List the runs in the history, newest first."),
    "show": ("plumbline.cli.history.runs:show", "Show a run, or one of its items in full."),
    "review": ("plumbline.cli.history.review:review", "Record your decision on an item."),
    "second-review": (
        "plumbline.cli.history.second_review:second_review",
        "Let a second person decide, and compare.",
    ),
    "statement": ("plumbline.cli.history.statement:statement", "Write a statement of reasons."),
    "appeal": ("plumbline.cli.history.appeals:appeal", "Keep appeals, decide again, and reply."),
    "queue": ("plumbline.cli.history.queue:queue", "Work through what has to be reviewed."),
    "similar": ("plumbline.cli.history.similar:similar", "Find items whose texts are near-copies of one."),
    "search": ("plumbline.cli.history.search:search", "Search everything that was ever judged."),
    "saved-search": (
        "plumbline.cli.history.saved_searches:saved_search",
        "List, rename and delete saved searches.",
    ),
    "report": ("plumbline.cli.history.reports:report", "Make a report to hand on, or check one."),
    "case": ("plumbline.cli.history.cases:case", "Collect items of several runs under a name."),
    "export": ("plumbline.cli.history.export:export", "Write verdicts for other programs."),
    "policy": ("plumbline.cli.policies.policy:policy", "List, show, check, compare, import and export policies."),
    "golden": ("plumbline.cli.evaluation.golden:golden", "Keep examples with the verdict that you expect."),
    "evaluate": ("plumbline.cli.evaluation.evaluate:evaluate", "Measure policies on examples whose verdict is known."),
    "evaluations": ("plumbline.cli.evaluation.evaluations:evaluations", "List evaluations, and show one."),
    "compare": (
        "plumbline.cli.evaluation.evaluations:compare",
        "Compare evaluations: what changed, and which items flipped.",
    ),
    "calibrate": ("plumbline.cli.evaluation.evaluations:calibrate", "Say what the probability is worth on a policy."),
    "benchmark": ("plumbline.cli.evaluation.evaluate:benchmark", "Measure a model on a published data set."),
    "classroom": (
        "plumbline.cli.evaluation.classroom:classroom",
        "Label the same items as others, and see where you disagree.",
    ),
    "prompt": ("plumbline.cli.policies.prompt:prompt", "Show what the model is given, segment by segment."),
    "serve": ("plumbline.cli.judging.serve:serve", "Answer other programs on this computer."),
    "models": ("plumbline.cli.models.models:models", "List the models and what is known of them."),
    "team-server": ("plumbline.cli.models.team_server:team_server", "Let a model on a team's server judge."),
    "history": ("plumbline.cli.history.history:history", "Encrypt, check, repair and delete the history."),
    "settings": ("plumbline.cli.settings:settings", "List and change settings."),
    "update": ("plumbline.cli.update:update", "Say how to get a newer version."),
    "licences": ("plumbline.cli.licences:licences", "List the software that Plumbline is made of, or show a licence."),
    "doctor": ("plumbline.cli.models.doctor:doctor", "Test the parts of the program and say what is wrong."),
}


_UNBROKEN_HYPHEN: Final = "\N{NON-BREAKING HYPHEN}"
_CAN_T_BE_WRITTEN: Final = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF, errno.EINVAL))


class _Help(click.HelpFormatter):
    """Breaks no option at a hyphen, and no example over lines."""

    def write_text(self, text: str) -> None:
        if text.startswith("Example: "):
            self.write(f"{'':{self.current_indent}}{text}\n")
        else:
            super().write_text(text.replace("-", _UNBROKEN_HYPHEN))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl(
            [(first, second.replace("-", _UNBROKEN_HYPHEN)) for first, second in rows], col_max, col_spacing
        )

    def getvalue(self) -> str:
        return super().getvalue().replace(_UNBROKEN_HYPHEN, "-")


click.Context.formatter_class = _Help  # of every command: those in groups are made by click itself


class _LazyCommands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        module, attribute = _COMMANDS[cmd_name][0].split(":")
        command = getattr(importlib.import_module(module), attribute)
        assert isinstance(command, click.Command), "the table names a command"  # noqa: S101
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[Any]]:
        """From the table: nothing is loaded to complete a command's name."""
        options = click.Command.shell_complete(self, ctx, incomplete)
        named = _COMMANDS.items()
        return [CompletionItem(name, help=text) for name, (_, text) in named if name.startswith(incomplete)] + options

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.group(
    cls=_LazyCommands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: plumbline check --policy spam messages.csv",
)
@click.version_option(__version__, prog_name="plumbline")
def plumbline() -> None:
    """Judges text under a policy in plain words, with a model on this machine.

    Nothing leaves it unless you set a team's server.
    """


def complete(instruction: str, variable: str) -> int:
    """Answers a shell that completes a command; `instruction` is the value of `variable`, as in "bash_complete"."""
    streams.prepare()
    return shell_complete(plumbline, {}, "plumbline", variable, instruction)


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code."""
    streams.prepare()
    try:
        return _run(arguments)
    except BrokenPipeError:
        # The reader has gone (as with `| head`): what is left has nowhere to go, and that is no error.
        streams.let_go()
        return 0
    except OSError as error:
        if error.filename is not None or error.errno not in _CAN_T_BE_WRITTEN:
            raise  # not an output stream: a bug
        streams.let_go()
        with suppress(OSError):
            _say(
                MachineError(
                    Message("What was asked for can't be written"),
                    Message("The system says: {reason}.", reason=reason(error)),
                )
            )
        streams.let_go()
        return 1


def _run(arguments: Sequence[str]) -> int:
    try:
        # not plumbline.main(): it ends the program with 1 when the reader of a pipe has gone
        with plumbline.make_context("plumbline", list(arguments)) as context:
            outcome = plumbline.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as leave:  # --help and --version
        sys.stdout.flush()
        return leave.exit_code
    except PlumblineError as error:
        _say(error)
        return 1
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    except (click.exceptions.Abort, KeyboardInterrupt, Cancelled):
        click.echo("Stopped.", err=True)
        return 130
    return outcome if isinstance(outcome, int) else 0


def _show(error: click.ClickException) -> None:
    """Says what is wrong with the arguments, which may hold what a terminal would obey."""
    text = io.StringIO()
    error.show(text)
    click.echo(visible(text.getvalue(), one_line=False), err=True, nl=False)


def _say(error: PlumblineError) -> None:
    from plumbline.cli.remedies import hint_text  # noqa: PLC0415 - not needed for --help

    click.echo(f"plumbline: {visible(as_sentence(str(error.title)))}", err=True)
    for line in (str(error.message), *map(hint_text, error.hints)):
        if line:
            # names of files and columns are in it, which may hold what a terminal would obey
            click.echo(f"  {visible(line, one_line=False)}", err=True)
