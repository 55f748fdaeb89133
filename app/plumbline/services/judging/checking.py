"""Starting and resuming a check: from what a person named to a run that is under way.

Things are prepared in the order in which trouble is cheapest to see: the policy, the model, the reader's
options, then the engine; the run exists only when all of that stands. A resumed run gets the policy version,
the weights and the engine settings it was begun with.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.run import ModelIdentity, RunEvent, RunSpec
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineSettings, Progress
from plumbline.intake import Format, IntakeOptions, format_of, read_bytes, read_sources, read_text
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.plan import Choices, engine_as_before, plan_engine, plan_run
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.errors import HistoryReadOnlyError
from plumbline.store.history import History
from plumbline.system.settings import Settings
from plumbline.weights.library.inventory import Inventory

PASTED: Final = "pasted text"
STANDARD_INPUT: Final = "standard input"
_WORTH_SAYING_BYTES: Final = 200_000_000

Say = Callable[[str], None]
"""Takes a sentence for the person."""


class Stage(StrEnum):
    """What is done before the first item can be judged. Values are printed."""

    WEIGHTS = "reading the weights once, to know which they are"
    MODEL = "loading the model"
    POLICY = "reading the policy"


Watch = Callable[[Stage, float], None]
"""Takes how far a stage is, 0 to 1; called often, and once when the stage begins."""


def unwatched(_stage: Stage, _share: float) -> None:
    """For who does not watch."""


def never() -> bool:
    """Says that nothing asks to stop."""
    return False


@dataclass(frozen=True)
class CheckRequest:
    """What a person asked for.

    Attributes:
        policy: a folder, a file, or a name in the library.
        model: a name or a path; None for the one in the settings.
        content: paths of files and folders, pasted text, or the stream of standard input.
        options: how content is read.
        choices: what else was chosen.
        date: the date in the prompt, YYYY-MM-DD.
    """

    policy: str
    model: str | None
    content: Sequence[str] | str | BinaryIO
    options: IntakeOptions
    choices: Choices
    date: str


class Checks:
    """Starts and resumes checks."""

    def __init__(
        self,
        history: History,
        library: PolicyLibrary,
        inventory: Inventory,
        settings: Settings,
        start_engine: Callable[[Sequence[Path], EngineSettings, Progress], Engine],
        working: Callable[[int], AbstractContextManager[None]],
        fitted: Callable[[InstalledModel, EngineSettings], EngineSettings] = lambda _, settings: settings,
    ) -> None:
        """Takes its parts.

        Args:
            history, library, inventory, settings: where things are.
            start_engine: loads a model's files into an inference process.
            working: holds a run for this process.
            fitted: completes the settings by what is known of the model's fit to this machine.
        """
        self._history = history
        self._library = library
        self._inventory = inventory
        self._settings = settings
        self._start_engine = start_engine
        self._working = working
        self._fitted = fitted

    def model(self, name: str | None, say: Say, watch: Watch = unwatched) -> tuple[InstalledModel, ModelIdentity]:
        """The model that a name or a path means, by default the one in the settings, and which bytes it is."""
        wanted = name or self._settings.text("model")
        model = self._inventory.resolve(wanted)
        identity = self._inventory.identity(model, _hashing(watch))
        if self._inventory.resolve(wanted).trust is Trust.UNVERIFIED:  # asked again: now its bytes are known
            say(f"The weights “{model.title}” are unverified: nobody that Plumbline knows vouches for these bytes.")
        return model, identity

    def start(
        self,
        request: CheckRequest,
        say: Say,
        watch: Watch = unwatched,
        stop: Callable[[], bool] = never,
        *,
        stream: bool = False,
    ) -> Generator[RunEvent, None, None]:
        """A new run.

        Args:
            request: what is asked for.
            say: takes sentences for the person, before and during the run.
            watch: takes how far the preparations are.
            stop: asked often; when it says True the run is paused.
            stream: also yield the text as it is written (`Streamed`).

        Raises:
            PlumblineError: something named can't be used, or the run can't go on.
        """
        self._require_room_for_a_run()
        policy = self._library.find(request.policy)
        sources, content = _content(request, say)
        installed, identity = self.model(request.model, say, watch)
        spec = plan_run(
            request.choices,
            self._settings,
            policy,
            identity,
            trained_context=installed.context_tokens,
            date=request.date,
            sources=sources,
            intake_options=request.options.to_json(),
        )
        settings = self._fitted(installed, plan_engine(request.choices, self._settings))
        engine = self._loaded(installed, settings, watch)
        for warning in engine.info.warnings:
            say(warning)
        yield from self._classifier(engine, watch, stream=stream).start(spec, content, stop)

    def resume(
        self,
        run: int,
        say: Say,
        watch: Watch = unwatched,
        stop: Callable[[], bool] = never,
        *,
        stream: bool = False,
        model: str | None = None,
    ) -> Generator[RunEvent, None, None]:
        """Takes up a run that was stopped or cut off.

        Args:
            run: its number.
            say, watch, stop, stream: as for `start`.
            model: where the run's weights are now, when they can't be found; they have to be the same bytes.

        Raises:
            PlumblineError: there is no such run, its model is gone, another process works on it, or it can't go on.
        """
        self._require_room_for_a_run()
        spec = self._history.runs.spec(run)
        readable = spec.sources not in ((PASTED,), (STANDARD_INPUT,))
        if not readable and not self._history.runs.get(run).fully_read:
            say(f"The {spec.sources[0]} was cut off and can't be read again: what had been read is judged.")
        content = read_sources(spec.sources, IntakeOptions.from_json(spec.intake_options)) if readable else None
        installed = self.same_model(spec, model, watch)
        settings = engine_as_before(spec.schedule) if spec.schedule else plan_engine(Choices(), self._settings)
        engine = self._loaded(installed, settings, watch)
        if spec.schedule and engine.info.schedule.device != spec.schedule.device:
            say(f"This run was begun on {spec.schedule.device} and goes on on {engine.info.schedule.device}.")
        yield from self._classifier(engine, watch, stream=stream).resume(run, content, stop)

    def _require_room_for_a_run(self) -> None:
        """A history that can't be written to is named before a model is loaded for nothing."""
        if self._history.read_only:
            raise HistoryReadOnlyError(self._history.path)

    def _loaded(self, installed: InstalledModel, settings: EngineSettings, watch: Watch) -> Engine:
        watch(Stage.MODEL, 0.0)
        return self._start_engine(installed.files, settings, lambda share: watch(Stage.MODEL, share))

    def _classifier(self, engine: Engine, watch: Watch, *, stream: bool) -> Classifier:
        watch(Stage.POLICY, 0.0)
        return Classifier(
            self._history.runs,
            engine,
            self._working,
            stream=stream,
            on_policy=lambda share: watch(Stage.POLICY, share),
        )

    def same_model(self, spec: RunSpec, name: str | None = None, watch: Watch = unwatched) -> InstalledModel:
        """The model with the same bytes as a run's, whatever it is called now.

        Raises:
            MachineError: it is not here any more, or the one that was named has other bytes.
        """
        if name is not None:
            named = self._inventory.resolve(name)
            if self._inventory.identity(named, _hashing(watch)).sha256 == spec.model.sha256:
                return named
            raise MachineError(
                Message("These are other weights"),
                Message(
                    "“{name}” does not have the bytes that the run was begun with (sha256 {sha256}…).",
                    name=name,
                    sha256=spec.model.sha256[:12],
                ),
                Message("Name the same weights, or start a new run with these."),
            )
        model = self._inventory.find(spec.model, _hashing(watch))
        if model is not None:
            return model
        raise MachineError(
            Message("The run's model is not here"),
            Message(
                "The run was begun with {model} (sha256 {sha256}…). No model that is here has these bytes.",
                model=spec.model.name,
                sha256=spec.model.sha256[:12],
            ),
            Message(
                "Say where they are with `--model FILE`, install them again, or start a new run with another model."
            ),
        )


def _hashing(watch: Watch) -> Work:
    def hashing(_: object, done: int, total: int) -> None:
        if total > _WORTH_SAYING_BYTES:
            watch(Stage.WEIGHTS, done / total)

    return Work(hashing)


def _content(request: CheckRequest, say: Say) -> tuple[tuple[str, ...], Iterable[ContentItem | Skip]]:
    """The sources for the record, and the stream of what they hold.

    Paths are absolute, so that a run that is resumed from another folder reads and names the same files.
    """
    if isinstance(request.content, str):
        return (PASTED,), read_text(request.content, PASTED, request.options)
    if isinstance(request.content, Sequence):
        for path in request.content:
            if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises on names that no system takes
                raise InputError(
                    Message("There is no such file or folder"),
                    Message("“{file}” is not there. Nothing was judged.", file=path),
                    Message("Check how it is spelled, and the folder that you are in."),
                )
        paths = tuple(os.path.abspath(path) for path in request.content)  # noqa: PTH100 - resolve() would follow links
        return paths, read_sources(paths, request.options)
    data = request.content.read()
    kind = format_of(data, request.options)
    if kind is not Format.TEXT and request.options.read_as is None:
        say(f"Standard input looks like {kind.value} and is read so; --read-as says otherwise.")
    return (STANDARD_INPUT,), read_bytes(data, STANDARD_INPUT, request.options)
