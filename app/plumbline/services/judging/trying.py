"""Trying a policy: one text, judged under a draft and under the version that is saved, as a check would judge it.

Trials are not stored, unless the person asks for it: then the draft's run is in the history like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Recorded, RunEnded, RunSpec, RunState, Streamed
from plumbline.domain.sources import PASTED
from plumbline.domain.verdict import Verdict
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineSettings
from plumbline.services.judging.choices import Choices, engine_settings, run_spec
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.contents import Notify
from plumbline.services.judging.practice import require_in_scope
from plumbline.services.judging.run_models import RunModels
from plumbline.services.judging.scratch import Scratch
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.ports import RunHistory
from plumbline.store.history import History
from plumbline.system.settings import Settings


@dataclass(frozen=True, slots=True)
class Tried:
    """The verdict under one of the policies.

    Attributes:
        place: which of them, from 0.
        run: where it is kept, or None.
        practice: it is the practice model's.
    """

    place: int
    verdict: Verdict
    run: int | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """Text that the model has just written under one of the policies; `channel` and `part` as in `Streamed`."""

    place: int
    channel: str
    text: str
    part: int = 0
    parts: int = 1


TrialEvent = Tried | Written


class Trials:
    """Judges single texts on the warm engine.

    Args:
        history: opened when it is needed.
        working: holds a run for this process.
        fitted: completes the engine's settings by what is known of the model's fit.
    """

    def __init__(
        self,
        history: Callable[[], History],
        models: RunModels,
        settings: Settings,
        host: EngineHost,
        working: Callable[[int], AbstractContextManager[None]],
        fitted: Callable[[InstalledModel, EngineSettings], EngineSettings],
    ) -> None:
        self._history = history
        self._models = models
        self._settings = settings
        self._host = host
        self._working = working
        self._fitted = fitted

    def judge(
        self,
        policies: Sequence[PolicyVersion],
        text: str,
        date: str,
        notify: Notify,
        work: Work | None = None,
        *,
        keep: bool = False,
    ) -> Generator[TrialEvent, None, None]:
        """Judges a text under each of the policies in turn; ends early when the work is cancelled.

        Args:
            policies: the draft first.
            date: the date in the prompt, YYYY-MM-DD.
            keep: the run under the first policy is kept in the history.

        Raises:
            OutsidePracticeError: the practice model can't follow one of the policies.
            PlumblineError: the model can't be used, or a policy does not fit.
            Cancelled: the work was cancelled before or between the policies.
        """
        work = work or Work()
        self._host.require_free()
        installed, identity = self._models.chosen(None, notify, work)
        for policy in policies:
            require_in_scope(policy, installed, anyway=False)
        with self._host.use(installed, self._engine_settings(installed), Use.TRIAL, work) as engine:
            for place, policy in enumerate(policies):
                spec = run_spec(
                    Choices(),
                    self._settings,
                    policy,
                    identity,
                    trained_context=installed.context_tokens,
                    date=date,
                    sources=(PASTED,),
                    intake_options="{}",
                    bounds=self._history().effort_bounds.find,
                )
                for event in self._judge_one(engine, spec, text, place, work, kept=keep and place == 0):
                    if not isinstance(event, RunEnded):
                        yield event
                    elif event.state is not RunState.FINISHED:
                        return

    def _judge_one(
        self, engine: Engine, spec: RunSpec, text: str, place: int, work: Work, *, kept: bool
    ) -> Generator[TrialEvent | RunEnded, None, None]:
        scratch = Scratch()
        history: RunHistory = self._history().runs if kept else scratch
        classifier = Classifier(history, engine, self._working if kept else lambda _: nullcontext(), stream=True)
        for event in classifier.start(spec, [ContentItem(text, Origin(PASTED))], work):
            if isinstance(event, Streamed):
                yield Written(place, event.channel, event.text, event.part, event.parts)
            elif isinstance(event, Recorded):
                yield Tried(
                    place, self._verdict(event, scratch, kept=kept), event.run if kept else None, spec.model.practice
                )
            elif isinstance(event, RunEnded):
                yield event

    def _verdict(self, event: Recorded, scratch: Scratch, *, kept: bool) -> Verdict:
        if not kept:
            return scratch.verdict(event.run, event.position)
        verdict = self._history().items.get(event.item).verdict
        assert verdict is not None, "it was recorded"  # noqa: S101
        return verdict

    def _engine_settings(self, installed: InstalledModel) -> EngineSettings:
        return self._fitted(installed, engine_settings(Choices(), self._settings))
