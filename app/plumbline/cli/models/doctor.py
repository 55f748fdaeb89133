"""`plumbline doctor`: tests the parts of the program and says what is wrong, and what to do about it."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Callable
from dataclasses import replace

import click

from plumbline import __version__
from plumbline.bootstrap import Application
from plumbline.cli.options import listing_format
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import json_line, visible
from plumbline.domain.errors import PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message, Size, sentences
from plumbline.services.judging.choices import Choices, engine_settings
from plumbline.services.models.engine_host import Use
from plumbline.services.models.protection import protections

_LEAST_FREE_BYTES = 500_000_000


@click.command(epilog="Example: plumbline doctor --model safeguard-20b")
@click.option("--model", "-m", help="The model to test. Default: the one that a check would use.")
@listing_format
def doctor(model: str | None, output: str) -> int:
    """Test the parts of the program and say what is wrong.

    Checks the folders, the history, the keyring and the model, and loads the model to see which device does the work.
    """
    parts: tuple[tuple[str, Callable[[Application], str]], ...] = (
        ("Program", lambda _: f"Plumbline {__version__}, Python {platform.python_version()}, {platform.platform()}"),
        ("Folders", _folders),
        ("History", _history),
        ("Processes", lambda _: " ".join(f"{entry.process}: {entry.words}" for entry in protections())),
        ("Policies", lambda app: f"{len(app.library().entries())} found"),
        ("Model", lambda app: _model(app, model)),
    )
    passed = True
    with Application() as app:
        for part, test in parts:
            try:
                well, message = True, test(app)
            except PlumblineError as error:
                well = passed = False
                message = " ".join((error_text(error), *map(hint_text, error.hints)))
            if output == "jsonl":
                click.echo(json_line({"part": part, "well": well, "message": message}))
            else:
                click.echo(f"{outcome(well)}  {part}: {visible(message)}")
    return 0 if passed else 1


def outcome(passed: bool) -> str:
    """Whether a part passed its test, as a word of six letters."""
    return click.style("OK    ", fg="green") if passed else click.style("FAILED", fg="red")


def _folders(app: Application) -> str:
    free = shutil.disk_usage(app.paths.data).free
    if free < _LEAST_FREE_BYTES:
        raise PlumblineError(
            Message("The disk is almost full"),
            Message("{free} are free where the history is.", free=Size(free)),
            Message("Free at least 1 GB."),
        )
    return (
        f"data in {app.paths.data} ({Size(free)} free), models in {app.paths.models}, settings in {app.paths.settings}"
    )


def _history(app: Application) -> str:
    history = app.history()
    report = history.audit.check()
    if not report.sound:
        raise PlumblineError(Message("The history is damaged"), sentences(*report.problems), *report.remedies)
    if history.read_only:
        raise PlumblineError(
            Message("The history can only be read"),
            Message(
                "{history} is intact and can be read, but nothing can be judged or changed.", history=app.paths.history
            ),
            Message("There is no room on its disk. Free some.")
            if history.full
            else Message("Check the folder's permissions."),
            Remedy(RemedyKind.CHOOSE_HISTORY),
        )
    state = "encrypted" if app.history_access.encrypted else "not encrypted"
    return f"{app.paths.history}, intact, {state}"


def _model(app: Application, name: str | None) -> str:
    model, identity = app.run_models.chosen(name, lambda message: click.echo(str(message), err=True))
    settings = replace(engine_settings(Choices(), app.settings), check_tensors=True)
    with app.engine_host.use(model, settings, Use.MODEL_TEST) as engine:
        info = engine.info
    for warning in info.warnings:
        click.echo(str(warning), err=True)
    share = f", {info.offloaded_layers} layers on a GPU" if info.offloaded_layers else ""
    modules = "".join(f" {trouble}" for trouble in info.module_troubles)
    practice = " It is the practice model: for learning and tests, not for decisions." if model.practice else ""
    if model.server is not None:
        return (
            f"{model.title} answers on the team's server {model.server.address} ({info.version}), "
            f"{info.engine_config.sequences} items at once.{practice}"
        )
    return (
        f"{model.title} (sha256 {identity.sha256[:12]}…) loads and runs on {info.device_name}{share}, "
        f"{info.engine_config.sequences} items at once, with {info.version}.{modules}{practice}"
    )
