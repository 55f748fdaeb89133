"""Judges requests of other programs on the one engine: see `plumbline.services.judging.requests`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import ModelIdentity, Recorded, RunEvent, RunSpec, RunStarted, Sampling, Streamed
from plumbline.domain.sources import LOCAL_API
from plumbline.domain.verdict import Verdict
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineSettings
from plumbline.services.judging.choices import Choices, engine_settings, run_spec
from plumbline.services.judging.classify import Classifier, OpenPrefix
from plumbline.services.judging.practice import require_in_scope
from plumbline.services.judging.requests import Answered, Asked, Ticket, Written, today
from plumbline.services.judging.run_models import RunModels
from plumbline.services.judging.scratch import Scratch
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from plumbline.system.locks import RunInUseError
from plumbline.system.settings import Settings

_RUNS_LOOKED_AT: Final = 200
"""The newest runs, among which the one of today is looked for after a start."""
_LEAST_ANSWER: Final = 16


@dataclass
class _Warm:
    """What an engine held after its last use here."""

    engine: Engine
    uses: int
    prefix: OpenPrefix


class Answering:
    """Judges tickets that are alike.

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
        self._warm: _Warm | None = None
        self._known: History | None = None
        self._runs: dict[int, RunSpec] = {}

    def judge(self, tickets: Sequence[Ticket], work: Work) -> None:
        """Tells each ticket its verdict; those that are not told one when this returns were cut off.

        Raises:
            PlumblineError: the model can't be used, or the policy does not fit.
            Cancelled: the work was cancelled before anything was judged.
        """
        asked = tickets[0].asked
        history = self._history()
        if asked.keep:
            history.require_writable()
        wait = self._settings.text("api.when_busy") != "refuse"
        if not wait:
            self._host.require_free(Use.REQUESTS)
        installed, identity = self._models.chosen(asked.model, lambda _: None, work)
        require_in_scope(asked.policy, installed)
        spec = self._spec(asked, history, installed, identity)
        settings = self._fitted(installed, engine_settings(Choices(), self._settings))
        items = [ContentItem(ticket.asked.text, Origin(LOCAL_API)) for ticket in tickets]
        with self._host.use(installed, settings, Use.REQUESTS, work, wait=wait) as engine:
            if asked.keep:
                self._judge_kept(tickets, items, spec, engine, history, work)
            else:
                scratch = Scratch()
                classifier = Classifier(scratch, engine, stream=True, prefix=self._prefix(engine))
                for event in classifier.start(spec, items, work):
                    self._tell(
                        event, tickets, 0, spec, lambda done: scratch.verdict(done.run, done.position), kept=False
                    )

    def _judge_kept(
        self,
        tickets: Sequence[Ticket],
        items: Sequence[ContentItem],
        spec: RunSpec,
        engine: Engine,
        history: History,
        work: Work,
    ) -> None:
        classifier = Classifier(history.runs, engine, self._working, stream=True, prefix=self._prefix(engine))
        spec = replace(spec, engine_config=engine.info.engine_config)
        first = 0
        for event in self._events(classifier, spec, items, history, work):
            if isinstance(event, RunStarted):
                self._runs[event.run] = spec
                first = event.counts.total - len(items)
            self._tell(event, tickets, first, spec, lambda done: history.items.get(done.item).verdict, kept=True)

    def _events(
        self, classifier: Classifier, spec: RunSpec, items: Sequence[ContentItem], history: History, work: Work
    ) -> Iterator[RunEvent]:
        """In the run of today, or in a new one where there is none, or where another process holds it."""
        run = self._run_of_today(spec, history)
        if run is not None:
            with ExitStack() as held:
                try:
                    held.enter_context(self._working(run))
                except RunInUseError:
                    self._runs.pop(run)  # another process answers requests too
                else:
                    yield from classifier.go_on(run, items, work)
                    return
        yield from classifier.start(spec, items, work)

    def _run_of_today(self, spec: RunSpec, history: History) -> int | None:
        if self._known is not history:
            self._known = history
            newest = history.runs.newest(_RUNS_LOOKED_AT)
            self._runs = {run.id: history.runs.spec(run.id) for run in newest if run.sources[:1] == (LOCAL_API,)}
            self._runs = dict(reversed(self._runs.items()))
        for run, known in reversed(self._runs.items()):
            if known == spec and self._is_there(run, history):
                return run
        return None

    def _is_there(self, run: int, history: History) -> bool:
        try:
            history.runs.get(run)
        except NotInHistoryError:  # it was deleted
            return False
        return True

    def _prefix(self, engine: Engine) -> OpenPrefix:
        """What the engine still holds; nothing where somebody else used it since."""
        warm = self._warm
        if warm is None or warm.engine is not engine or warm.uses != self._host.uses - 1:
            warm = _Warm(engine, 0, OpenPrefix())
        self._warm = replace(warm, uses=self._host.uses)
        return warm.prefix

    def _tell(
        self,
        event: RunEvent,
        tickets: Sequence[Ticket],
        first: int,
        spec: RunSpec,
        verdict_of: Callable[[Recorded], Verdict | None],
        *,
        kept: bool,
    ) -> None:
        if not isinstance(event, Streamed | Recorded) or not 0 <= event.position - first < len(tickets):
            return  # what an earlier stop left in the queue is judged too
        ticket = tickets[event.position - first]
        if isinstance(event, Streamed):
            if event.channel == "analysis" and event.parts == 1:  # else the reasoning comes as a whole, at the end
                ticket.tell(Written(event.text))
            return
        verdict = verdict_of(event)
        assert verdict is not None, "it was recorded"  # noqa: S101
        run, item = (event.run, event.position + 1) if kept else (None, None)
        ticket.tell(Answered(verdict, spec.model, spec.effort, run, item))

    def _spec(self, asked: Asked, history: History, installed: InstalledModel, identity: ModelIdentity) -> RunSpec:
        spec = run_spec(
            Choices(effort=asked.effort, seed=asked.seed, temperature=asked.temperature),
            self._settings,
            asked.policy,
            identity,
            trained_context=installed.context_tokens,
            date=today(),
            sources=(LOCAL_API, asked.key),
            intake_options="{}",
            bounds=history.effort_bounds.find,
        )
        if asked.top_p is not None:
            spec = replace(spec, sampling=Sampling(spec.sampling.temperature, asked.top_p, spec.sampling.seed))
        if asked.most_tokens is not None:
            answer = min(spec.answer_limit, max(_LEAST_ANSWER, asked.most_tokens // 4))
            budget = min(spec.reasoning_budget, max(0, asked.most_tokens - answer))
            spec = replace(spec, answer_limit=answer, reasoning_budget=budget)
        return spec
