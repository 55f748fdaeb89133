"""Starting and resuming a check: from what a person named to a run that is under way.

Things are prepared in the order in which errors are cheapest to find: the policy, the model, the reader's options, then the engine;
the run exists only when all of that is ready. A resumed run gets the policy version, the weights and the engine settings that it
was started with.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import (
    ItemsRead,
    ModelIdentity,
    RunEnded,
    RunEvent,
    RunSpec,
    RunStarted,
    RunState,
    RunsTogether,
)
from plumbline.domain.sources import LOCAL_API, PASTED, STANDARD_INPUT
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineSettings
from plumbline.intake import IntakeOptions, read_sources
from plumbline.services.judging.choices import Choices, engine_settings, run_spec, settings_of
from plumbline.services.judging.classify import Classifier, GaveWay
from plumbline.services.judging.contents import Content, Notify, read_content
from plumbline.services.judging.practice import require_in_scope
from plumbline.services.judging.recognition import with_recognition
from plumbline.services.judging.run_models import RunModels
from plumbline.services.judging.shadowing import judge_shadows, shadow_spec
from plumbline.services.judging.without_limits import lifted, require_reached, roomy
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.policies.answer_choice import answer_note
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.settings import Settings


@dataclass(frozen=True, slots=True)
class Shadowing:
    """A second version of the policy, as in `CheckRequest`, to run on a `share`, 0 to 1, of the items without a say."""

    policy: str | Path
    share: float


@dataclass(frozen=True)
class CheckRequest:
    """What a person asked for.

    Attributes:
        policy: the path of a folder or a file, or a name in the library.
        model: a name or a path; None for the one in the settings.
        content: paths of files and folders, pasted text, or a function that reads standard input to its end.
        date: the date in the prompt, YYYY-MM-DD.
        answer_form: how the policy's answers are read, as in `chosen_contract`; "" as it says.
        practice_anyway: use the practice model also under a policy that it was not made for.
    """

    policy: str | Path
    model: str | None
    content: Content
    options: IntakeOptions
    choices: Choices
    date: str
    answer_form: str = ""
    practice_anyway: bool = False
    shadow: Shadowing | None = None


class Checks:
    """Starts and resumes checks.

    Args:
        working: holds a run for this process.
        fitted: completes the settings by what is known of the model's fit to this machine.
        use: what the engine is held for; watched folders wait for it and give way to everybody.
    """

    def __init__(
        self,
        history: History,
        library: PolicyLibrary,
        models: RunModels,
        settings: Settings,
        host: EngineHost,
        working: Callable[[int], AbstractContextManager[None]],
        fitted: Callable[[InstalledModel, EngineSettings], EngineSettings] = lambda _, settings: settings,
        use: Use = Use.CHECK,
    ) -> None:
        self._history = history
        self._library = library
        self._models = models
        self._settings = settings
        self._host = host
        self._working = working
        self._fitted = fitted
        self._use = use

    def start_together(
        self, requests: Sequence[CheckRequest], notify: Notify, work: Work | None = None, *, stream: bool = False
    ) -> Generator[RunEvent, None, None]:
        """A run for each policy over the same content, one after the other; as `start`.

        All of them exist before the first is judged, so that each can be resumed whatever happens.

        Args:
            requests: they differ in the policy alone.
        """
        work = work or Work()
        for request in requests:  # all of them, before the first begins
            self.require_in_scope(request)
        first, *others = requests
        runs: tuple[int, ...] = ()
        whole = False
        for event in self.start(first, notify, work, stream=stream, also=others):
            if isinstance(event, RunsTogether):
                runs = event.runs
            elif isinstance(event, RunEnded):
                whole = event.state is RunState.FINISHED
            yield event
        if whole:
            yield from self.resume_together(runs[1:], notify, work, stream=stream)

    def resume_together(
        self, runs: Sequence[int], notify: Notify, work: Work | None = None, *, stream: bool = False
    ) -> Generator[RunEvent, None, None]:
        """Resumes those of a check's runs that are not finished, one after the other; as `resume`."""
        work = work or Work()
        for run in runs:
            if self._history.runs.get(run).state is RunState.FINISHED:
                continue
            for event in self.resume(run, notify, work, stream=stream):
                yield event
                if isinstance(event, RunEnded) and event.state is not RunState.FINISHED:
                    return

    def start(
        self,
        request: CheckRequest,
        notify: Notify,
        work: Work | None = None,
        *,
        stream: bool = False,
        also: Sequence[CheckRequest] = (),
    ) -> Generator[RunEvent, None, None]:
        """A new run.

        Args:
            also: the same content under other policies: a run for each is made beside this one, to be resumed after it.
            work: is told how far the preparations are; cancelling it pauses the run.
            stream: also yield the text as it is written (`Streamed`).

        Raises:
            PlumblineError: something named can't be used, or the run can't continue.
            Cancelled: the work was cancelled before the run existed.
        """
        work = work or Work()
        self._require_readiness()
        policy = self._library.chosen(request.policy, request.answer_form)
        self.require_in_scope(request)
        for one in (request, *also):
            self.tell_answer_form(one, notify)
        request = replace(request, options=with_recognition(request.options, self._settings))
        sources, content = read_content(
            request.content, request.options, notify, work, every_column=self._use is not Use.WATCH
        )
        installed, identity = self._models.chosen(request.model, notify, work)

        spec = self._spec(request, policy, installed, identity, sources, request.options.to_json())
        beside = None
        if request.shadow is not None:
            beside = shadow_spec(spec, self._library.chosen(request.shadow.policy), self._history)
        chosen = [self._library.chosen(one.policy, one.answer_form) for one in also]
        others = [self._spec(request, one, installed, identity, sources, spec.intake_options) for one in chosen]
        settings = self._fitted(installed, engine_settings(request.choices, self._settings))
        try:
            with self._host.use(installed, settings, self._use, work, wait=self._waits) as engine:
                for warning in engine.info.warnings:
                    notify(warning)
                classifier = self._classifier(engine, stream=stream)
                for event in classifier.start(spec, content, work):
                    if others and isinstance(event, ItemsRead):
                        known = [replace(one, engine_config=engine.info.engine_config) for one in others]
                        others = []
                        yield RunsTogether(event.run, (event.run, *self._history.together.begin(event.run, known)))
                    if isinstance(event, RunStarted):
                        self._history.together.fill(event.run)
                    if isinstance(event, RunStarted) and beside is not None and request.shadow is not None:
                        own = replace(beside, engine_config=engine.info.engine_config, shadow_of=event.run)
                        self._history.shadows.begin(own, event.run, request.shadow.share)
                    yield event
                    if isinstance(event, RunEnded) and event.state is RunState.FINISHED:
                        yield from judge_shadows(self._history, event.run, engine, self._working, work)
        except GaveWay as gave:
            yield from self._in_turns(gave.run, installed, settings, work, stream=stream)

    def resume(
        self,
        run: int,
        notify: Notify,
        work: Work | None = None,
        *,
        stream: bool = False,
        model: str | None = None,
    ) -> Generator[RunEvent, None, None]:
        """Resumes a paused or interrupted run.

        Args:
            work, stream: as for `start`.
            model: where the run's weights are now, when they can't be found; they have to be the same bytes.

        Raises:
            PlumblineError: there is no such run, its model is gone, another process works on it, or it can't continue.
            Cancelled: the work was cancelled before anything was judged.
        """
        work = work or Work()
        self._require_readiness()
        spec = self._history.runs.spec(run)
        readable = spec.sources[:1] not in ((PASTED,), (STANDARD_INPUT,), (LOCAL_API,))
        if spec.sources[:1] != (LOCAL_API,) and not readable and not self._history.runs.get(run).fully_read:
            notify(
                Message("The rest of the pasted text was not read and can't be read again. What was read is judged.")
                if spec.sources == (PASTED,)
                else Message(
                    "The rest of standard input was not read and can't be read again. What was read is judged."
                )
            )
        content = read_sources(spec.sources, IntakeOptions.from_json(spec.intake_options), work) if readable else None
        installed = self._models.same(spec, model, work)
        settings = settings_of(spec.engine_config) if spec.engine_config else engine_settings(Choices(), self._settings)
        try:
            with self._host.use(installed, settings, self._use, work, wait=self._waits) as engine:
                device = engine.info.engine_config.device
                if spec.engine_config and device != spec.engine_config.device:
                    notify(
                        Message(
                            "This run was started on {before} and continues on {device}.",
                            before=spec.engine_config.device,
                            device=device,
                        )
                    )
                classifier = self._classifier(engine, stream=stream)
                for event in classifier.resume(run, content, work):
                    if isinstance(event, RunStarted):
                        self._history.together.fill(run)
                    yield event
                    if isinstance(event, RunEnded) and event.state is RunState.FINISHED:
                        yield from judge_shadows(self._history, run, engine, self._working, work)
        except GaveWay as gave:
            yield from self._in_turns(gave.run, installed, settings, work, stream=stream)

    def again(
        self, run: int, request: CheckRequest, notify: Notify, work: Work | None = None, *, stream: bool = False
    ) -> Generator[RunEvent, None, None]:
        """A new run over the items of another, under the policy, model and effort of `request`; its content is not looked at.

        Args:
            work, stream: as for `start`.
        """
        work = work or Work()
        self._require_readiness()
        self.require_in_scope(request)
        self.tell_answer_form(request, notify)
        policy = self._library.chosen(request.policy, request.answer_form)
        installed, identity = self._models.chosen(request.model, notify, work)
        before = self._history.runs.spec(run)
        spec = self._spec(request, policy, installed, identity, before.sources, before.intake_options)
        settings = self._fitted(installed, engine_settings(request.choices, self._settings))
        try:
            with self._host.use(installed, settings, self._use, work, wait=self._waits) as engine:
                classifier = self._classifier(engine, stream=stream)
                total = self._history.runs.counts(run).total
                spec = replace(spec, engine_config=engine.info.engine_config)
                made = self._history.limits.judge_again(spec, run, range(total))
                yield from classifier.resume(made, None, work)
        except GaveWay as gave:
            yield from self._in_turns(gave.run, installed, settings, work, stream=stream)

    def without_limits(
        self, run: int, notify: Notify, work: Work | None = None, *, stream: bool = False
    ) -> Generator[RunEvent, None, None]:
        """A new run with those items of a run that reached a limit, judged again with all the space that there is.

        Args:
            work, stream: as for `start`.

        Raises:
            PlumblineError: no item reached a limit, the model is gone, or there is no more space.
            Cancelled: the work was cancelled before the run existed.
        """
        work = work or Work()
        self._require_readiness()
        reached, spec = self._history.limits.reached(run), self._history.runs.spec(run)
        require_reached(run, reached)
        installed = self._models.same(spec, None, work)
        settings = roomy(engine_settings(Choices(), self._settings), installed.context_tokens)
        settings = self._fitted(installed, settings)
        try:
            with self._host.use(installed, settings, self._use, work, wait=self._waits) as engine:
                classifier = self._classifier(engine, stream=stream)
                wider = lifted(spec, run, reached, classifier, engine, work)
                made = self._history.limits.judge_again(wider, run, reached.positions)
                notify(
                    Message(
                        "Reasoning may now take {budget} tokens, and an answer {limit}.",
                        budget=wider.reasoning_budget,
                        limit=wider.answer_limit,
                    )
                )
                yield from classifier.resume(made, None, work)
        except GaveWay as gave:
            yield from self._in_turns(gave.run, installed, settings, work, stream=stream)

    def _in_turns(
        self, run: int, installed: InstalledModel, settings: EngineSettings, work: Work, *, stream: bool
    ) -> Generator[RunEvent, None, None]:
        """Goes on with a run that gave way, as often as it does: the others have the engine first each time."""
        while True:
            self._host.let_requests_in(work)
            try:
                with self._host.use(installed, settings, self._use, work, wait=True) as engine:
                    for event in self._classifier(engine, stream=stream).resume(run, None, work):
                        yield event
                        if isinstance(event, RunEnded) and event.state is RunState.FINISHED:
                            yield from judge_shadows(self._history, run, engine, self._working, work)
                    return
            except GaveWay:
                continue

    def _classifier(self, engine: Engine, *, stream: bool) -> Classifier:
        return Classifier(self._history.runs, engine, self._working, stream=stream, others_wait=self._others_wait)

    @property
    def _waits(self) -> bool:
        return self._use is Use.WATCH

    def _others_wait(self) -> bool:
        """True where somebody waits for the engine who is to have it before this goes on."""
        if self._use is Use.WATCH:
            return self._host.people_wait or self._host.requests_wait
        return self._host.requests_wait and self._settings.text("api.when_busy") == "between"

    def _spec(
        self,
        request: CheckRequest,
        policy: PolicyVersion,
        installed: InstalledModel,
        identity: ModelIdentity,
        sources: tuple[str, ...],
        intake_options: str,
    ) -> RunSpec:
        return run_spec(
            request.choices,
            self._settings,
            policy,
            identity,
            trained_context=installed.context_tokens,
            date=request.date,
            sources=sources,
            intake_options=intake_options,
            bounds=self._history.effort_bounds.find,
        )

    def require_in_scope(self, request: CheckRequest) -> None:
        """Raises OutsidePracticeError where the practice model was not made for a policy, unless that is wanted."""
        if not request.practice_anyway:
            model = self._models.named(request.model)
            for policy in self._policies(request):
                require_in_scope(policy, model)

    def tell_answer_form(self, request: CheckRequest, notify: Notify) -> None:
        """Says how the answers are read, where that is not stated beside the policy."""
        for place, policy in enumerate(self._policies(request)):
            if note := answer_note(policy, "" if place else request.answer_form):
                notify(note)

    def _policies(self, request: CheckRequest) -> list[PolicyVersion]:
        """The policy, and that of its shadow."""
        policies = [self._library.chosen(request.policy, request.answer_form)]
        if request.shadow is not None:
            policies.append(self._library.chosen(request.shadow.policy))
        return policies

    def _require_readiness(self) -> None:
        """What rules out a run is said before weights are hashed and loaded in vain."""
        self._history.require_writable()
        if not self._waits:
            self._host.require_free()
