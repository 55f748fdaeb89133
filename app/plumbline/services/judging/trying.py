"""Trying a policy: one text, judged under a draft and under the version that is saved, as a check would judge it.

What is tried is kept nowhere, unless the person asks for it: then the draft's run stands in the history like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Recorded, RunEnded, RunState, Streamed
from plumbline.domain.verdict import Verdict
from plumbline.engine.interface import Engine, EngineSettings, Progress
from plumbline.services.judging.checking import PASTED, Checks, Say, Stage, Watch, never, unwatched
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.plan import Choices, plan_engine, plan_run
from plumbline.services.judging.scratch import Scratch
from plumbline.services.ports import RunHistory
from plumbline.store.history import History
from plumbline.system.settings import Settings

LIGHT_BYTES: Final = 500_000_000
"""A model up to this size is loaded in about a second, so that nobody has to ask for it."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A text's length; `practice`: in the practice model's tokens, of which it needs others than the real models do."""

    tokens: int
    practice: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of the text under one of the policies; `place`: which of them, from 0. `run`: where it is kept, or None."""

    place: int
    verdict: Verdict
    run: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Text that the model has just written under one of the policies; `channel` is "analysis" or "final"."""

    place: int
    channel: str
    text: str


TrialEvent = Tried | Written


class Trials:
    """Judges single texts, and counts tokens, on the warm engine. Whoever calls holds the engine room's claim."""

    def __init__(
        self,
        history: Callable[[], History],
        checks: Callable[[], Checks],
        settings: Settings,
        start_engine: Callable[[Sequence[Path], EngineSettings, Progress | None], Engine],
        working: Callable[[int], AbstractContextManager[None]],
        fitted: Callable[[InstalledModel, EngineSettings], EngineSettings],
        resolve: Callable[[str], InstalledModel],
        loaded: Callable[[Sequence[Path]], Engine | None],
    ) -> None:
        """Takes its parts.

        Args:
            history, checks: opened when they are needed: counting tokens needs neither.
            settings: where the model and the effort are chosen.
            start_engine: loads a model's files into the inference process, or gives it when they are loaded.
            working: holds a run for this process.
            fitted: completes the engine's settings by what is known of the model's fit.
            resolve: the model that a name means.
            loaded: the engine if it has these files loaded, under whatever settings.
        """
        self._history = history
        self._checks = checks
        self._settings = settings
        self._start_engine = start_engine
        self._working = working
        self._fitted = fitted
        self._resolve = resolve
        self._loaded = loaded

    def count(self, text: str, *, load: bool = False) -> Counted | None:
        """A text's length in the tokens of the chosen model; None when it is not loaded.

        `load`: loads it where it is not. A light model is loaded without that.
        """
        installed = self._resolve(self._settings.text("model"))
        engine = self._loaded(installed.files)
        if engine is None and (load or installed.bytes <= LIGHT_BYTES):
            engine = self._engine(installed, None)
        return None if engine is None else Counted(engine.count_tokens([text])[0], installed.practice)

    def judge(
        self,
        policies: Sequence[PolicyVersion],
        text: str,
        date: str,
        say: Say,
        watch: Watch = unwatched,
        stop: Callable[[], bool] = never,
        *,
        keep: bool = False,
    ) -> Generator[TrialEvent, None, None]:
        """Judges a text under each of the policies in turn.

        Args:
            policies: the draft first.
            text: what is judged.
            date: the date in the prompt, YYYY-MM-DD.
            say, watch, stop: as for a check.
            keep: the run under the first policy is kept in the history.

        Raises:
            PlumblineError: the model can't be used, or a policy does not fit.
        """
        installed, identity = self._checks().model(None, say, watch)
        watch(Stage.MODEL, 0.0)
        engine = self._engine(installed, lambda share: watch(Stage.MODEL, share))
        item = ContentItem(text, Origin(PASTED))
        for place, policy in enumerate(policies):
            if stop():
                return
            kept = keep and place == 0
            spec = plan_run(
                Choices(),
                self._settings,
                policy,
                identity,
                trained_context=installed.context_tokens,
                date=date,
                sources=(PASTED,),
                intake_options="{}",
            )
            scratch = Scratch()
            history: RunHistory = self._history().runs if kept else scratch
            watch(Stage.POLICY, 0.0)
            classifier = Classifier(
                history, engine, self._working if kept else lambda _: nullcontext(), stream=True,
                on_policy=lambda share: watch(Stage.POLICY, share),
            )  # fmt: skip
            for event in classifier.start(spec, [item], stop):
                if isinstance(event, Streamed):
                    yield Written(place, event.channel, event.text)
                elif isinstance(event, Recorded):
                    verdict = self._verdict(event, scratch, kept=kept)
                    yield Tried(place, verdict, event.run if kept else None)
                elif isinstance(event, RunEnded) and event.state is not RunState.FINISHED:
                    return

    def _verdict(self, event: Recorded, scratch: Scratch, *, kept: bool) -> Verdict:
        if not kept:
            return scratch.verdict(event.run, event.position)
        verdict = self._history().items.get(event.item).verdict
        assert verdict is not None, "it was recorded"  # noqa: S101
        return verdict

    def _engine(self, installed: InstalledModel, on_progress: Progress | None) -> Engine:
        settings = self._fitted(installed, plan_engine(Choices(), self._settings))
        return self._start_engine(installed.files, settings, on_progress)
