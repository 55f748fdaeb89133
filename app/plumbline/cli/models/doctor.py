"""`plumbline doctor`: tries the parts of the program and says what is wrong, and what to do about it."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

import click

from plumbline import __version__
from plumbline.bootstrap import Application
from plumbline.cli.options import listing_format
from plumbline.cli.render import json_line, visible
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Decimal, Message, sentences
from plumbline.services.judging.choices import Choices, engine_settings
from plumbline.services.models.engine_host import Use

_LEAST_FREE_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class _Finding:
    """One part that was tried."""

    part: str
    well: bool
    message: str


@click.command(epilog="Example: plumbline doctor --model safeguard-20b")
@click.option("--model", "-m", help="The model to try. Default: the one that a check would use.")
@listing_format
def doctor(model: str | None, output: str) -> int:
    """Try the parts of the program and say what is wrong.

    Looks at the folders, the history, the keyring and the model, and loads the model to see which device does the work.
    """
    parts: tuple[tuple[str, Callable[[Application], str]], ...] = (
        ("Program", lambda _: f"Plumbline {__version__}, Python {platform.python_version()}, {platform.platform()}"),
        ("Folders", _folders),
        ("History", _history),
        ("Policies", lambda app: f"{len(app.library().entries())} can be named"),
        ("Model", lambda app: _model(app, model)),
    )
    well = True
    with Application() as app:
        for part, look in parts:
            try:
                finding = _Finding(part, True, look(app))
            except PlumblineError as error:
                finding = _Finding(part, False, str(error))
            well = well and finding.well
            if output == "jsonl":
                click.echo(json_line(asdict(finding)))
            else:
                mark = click.style("well ", fg="green") if finding.well else click.style("WRONG", fg="red")
                click.echo(f"{mark}  {part}: {visible(finding.message)}")
    return 0 if well else 1


def _folders(app: Application) -> str:
    free = shutil.disk_usage(app.paths.data).free
    if free < _LEAST_FREE_BYTES:
        raise PlumblineError(
            Message("The disk is almost full"),
            Message("{free} MB are free where the history is.", free=Decimal(free / 1000000.0, 0)),
            Message("Make room for at least 1 GB."),
        )
    return f"data in {app.paths.data} ({free / 1e9:.1f} GB free), models in {app.paths.models}, settings in {app.paths.settings}"


def _history(app: Application) -> str:
    history = app.history()
    report = history.audit.check()
    if not report.sound:
        raise PlumblineError(
            Message("The history is damaged"),
            sentences(*report.problems),
            *report.remedies,
        )
    if history.read_only:
        raise PlumblineError(
            Message("The history can only be read"),
            Message(
                "{history} is in order and can be looked through, but nothing can be judged or changed.",
                history=app.paths.history,
            ),
            Message("Check the folder's permissions, or set PLUMBLINE_HOME to a folder that can be written to."),
        )
    state = "encrypted" if app.history_access.encrypted else "not encrypted"
    return f"{app.paths.history}, in order, {state}"


def _model(app: Application, name: str | None) -> str:
    model, identity = app.checks().model(name, lambda message: click.echo(str(message), err=True))
    settings = replace(engine_settings(Choices(), app.settings), check_tensors=True)
    with app.engine_host.use(model, settings, Use.MODEL_TEST) as engine:
        info = engine.info
    for warning in info.warnings:
        click.echo(str(warning), err=True)
    share = f", {info.offloaded_layers} layers on a GPU" if info.offloaded_layers else ""
    practice = " It is the practice model: for learning and tests, not for decisions." if model.practice else ""
    return (
        f"{model.title} (sha256 {identity.sha256[:12]}…) loads and runs on {info.device}{share}, "
        f"{info.schedule.sequences} at once, with {info.version}.{practice}"
    )
