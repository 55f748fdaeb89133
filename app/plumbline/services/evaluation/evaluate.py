"""Evaluations: a grid of policies, models and efforts over golden sets, created, judged and resumed.

Creating an evaluation writes all of its runs with their texts in one transaction; judging it works through whatever still waits, so
nothing is judged twice. Each model is loaded once, and each policy's prefix is calculated once per effort. Verdicts that exist
already for the same inputs are reused, and a model that has nothing left to judge is not loaded at all.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.evaluation import Column, Evaluation, EvaluationDetails, GoldenRef, NewColumn, Part, texts_of
from plumbline.domain.golden import GoldenItem, Half
from plumbline.domain.joint.advice import joint_advice
from plumbline.domain.joint.contract import join
from plumbline.domain.messages import Listing, Message
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, EngineConfig, ModelIdentity, RunEnded, RunState
from plumbline.domain.sources import GOLDEN
from plumbline.domain.work import Cancelled, Work
from plumbline.engine.errors import PolicyTooLongError
from plumbline.engine.interface import EngineSettings
from plumbline.services.evaluation.events import ColumnBegun, ColumnSkipped, EvaluationEnded, EvaluationEvent
from plumbline.services.evaluation.golden import EXAMPLES, GoldenSets
from plumbline.services.judging.choices import Choices, could_result_in, engine_settings, run_spec, settings_of
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.contents import Notify
from plumbline.services.judging.practice import require_in_scope
from plumbline.services.judging.run_models import RunModels
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.policies.answer_choice import answer_note
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.store.results.items import ReusableVerdict
from plumbline.system.settings import Settings

MOST_COLUMNS: Final = 500
_TAKEN_AT_ONCE: Final = 200


@dataclass(frozen=True)
class EvaluationRequest:
    """What a person asked for.

    Attributes:
        policies: each the path of a folder or a file, a name or NAME@VERSION in the library, or a draft that is not kept anywhere.
        golden: NAME, POLICY/NAME, with @VERSION if wanted; None where each policy has one golden set.
        models: names or paths; empty for the one in the settings.
        efforts: empty for the one in the settings.
        repeat: how often each column is judged; the seed goes up by one each time.
        together: also put all policies into one prompt.
        dominant: the name of the policy that prevails in that prompt where the policies contradict each other, or "".
        choices: what else was chosen; its effort does not count.
        date: the date in the prompt, YYYY-MM-DD; None for that of the newest evaluation of one of the policies, or today's.
        benchmark: the name of the published data set, or "".
        practice_anyway: use the practice model also under policies that it was not made for.
    """

    policies: Sequence[str | Path | PolicyVersion]
    golden: str | None = None
    models: Sequence[str] = ()
    efforts: Sequence[Effort] = ()
    repeat: int = 1
    together: bool = False
    dominant: str = ""
    half: Half | None = None
    choices: Choices = field(default_factory=Choices)
    date: str | None = None
    title: str = ""
    benchmark: str = ""
    practice_anyway: bool = False


def today() -> str:
    """The date here, YYYY-MM-DD."""
    return datetime.now(tz=UTC).astimezone().date().isoformat()


class Evaluations:
    """Makes evaluations and has them judged.

    Args:
        working: holds a run for this process.
        count: counts the tokens of a text.
        fitted: completes the settings by what is known of the model's fit to this machine.
    """

    def __init__(
        self,
        history: History,
        library: PolicyLibrary,
        sets: GoldenSets,
        models: RunModels,
        settings: Settings,
        host: EngineHost,
        working: Callable[[int], AbstractContextManager[None]],
        count: Callable[[str], int],
        fitted: Callable[[InstalledModel, EngineSettings], EngineSettings] = lambda _, settings: settings,
    ) -> None:
        self._history = history
        self._library = library
        self._sets = sets
        self._models = models
        self._settings = settings
        self._host = host
        self._working = working
        self._count = count
        self._fitted = fitted

    def create(self, request: EvaluationRequest, notify: Notify, work: Work | None = None) -> int:
        """Makes an evaluation with all of its runs and returns its number.

        Raises:
            InputError: there is nothing to judge.
            OutsidePracticeError: the practice model was not made for one of the policies, and that is not wanted.
        """
        parts = [self._part(policy, request.golden, notify) for policy in request.policies]
        if not parts:
            raise InputError(
                Message("No policy was named"),
                Message("An evaluation measures at least one policy."),
                Message("Name one."),
            )
        sides: list[tuple[Part, ...]] = [(part,) for part in parts]
        joint: PolicyVersion | None = None
        if request.together:
            sides.append(tuple(parts))
            policies = [part.policy for part in parts]
            joint = join(policies, request.dominant)  # refused before any weights are read
            for advice in joint_advice(policies, self._count):
                notify(advice)
        if not request.practice_anyway:
            self.require_in_scope([part.policy for part in parts] + ([joint] if joint else []), request.models)
        work = work or Work()
        models = [self._models.chosen(name or None, notify, work) for name in dict.fromkeys(request.models or ("",))]
        efforts = list(dict.fromkeys(request.efforts)) or [Effort(self._settings.text("effort"))]
        count = len(sides) * len(models) * len(efforts) * request.repeat
        if request.repeat < 1 or count > MOST_COLUMNS:
            raise InputError(
                Message("The grid is too large") if count > MOST_COLUMNS else Message("Nothing would be judged"),
                Message(
                    "It would have {columns} columns; 1 to {limit} are possible.", columns=count, limit=MOST_COLUMNS
                ),
                Message("Name fewer policies, models or efforts."),
            )
        date = self._date(request, parts, notify)
        columns: list[NewColumn] = []
        for installed, identity in models:
            for effort in efforts:
                for side in sides:
                    columns += self._columns(request, side, installed, identity, effort, date)
        if not any(column.texts for column in columns):
            raise InputError(
                Message("There is nothing to judge"),
                Message("The golden set has no texts in the half “{half}”.", half=request.half.value)
                if request.half
                else Message("The golden set has no texts."),
                Message("Add some to it first."),
            )
        details = EvaluationDetails(request.half, request.choices.parallel, request.benchmark, request.together)
        return self._history.evaluations.create(request.title, details, columns)

    def require_in_scope(self, policies: Sequence[PolicyVersion], models: Sequence[str]) -> None:
        """Raises OutsidePracticeError where one of the models is the practice model and can't follow one of the policies."""
        for name in dict.fromkeys(models or ("",)):
            installed = self._models.named(name or None)
            for policy in policies:
                require_in_scope(policy, installed)

    def start(
        self, request: EvaluationRequest, notify: Notify, work: Work | None = None
    ) -> Generator[EvaluationEvent, None, None]:
        """`create`, then `run`."""
        work = work or Work()
        yield from self.run(self.create(request, notify, work), notify, work)

    def run(self, number: int, notify: Notify, work: Work | None = None) -> Generator[EvaluationEvent, None, None]:
        """Judges what waits in an evaluation; after a `PlumblineError`, what was judged is kept."""
        evaluation = self._history.evaluations.get(number)
        work = work or Work()
        skipped = False
        waiting = [column for column in evaluation.columns if column.state is not RunState.FINISHED]
        try:
            for _, columns in groupby(waiting, key=lambda column: column.spec.model.sha256):
                for event in self._judge(evaluation, list(columns), notify, work):
                    yield event
                    skipped = skipped or isinstance(event, ColumnSkipped)
                    if isinstance(event, RunEnded) and event.state is not RunState.FINISHED:
                        yield EvaluationEnded(number, finished=False)
                        return
        except Cancelled:
            yield EvaluationEnded(number, finished=False)
        else:
            yield EvaluationEnded(number, finished=not skipped)

    # Making

    def _part(self, chosen: str | Path | PolicyVersion, golden: str | None, notify: Notify) -> Part:
        policy = chosen if isinstance(chosen, PolicyVersion) else self._library.chosen(chosen)
        if note := answer_note(policy):
            notify(note)
        folder = chosen if isinstance(chosen, Path) else None
        return Part(policy, self._golden(policy, golden, folder, notify))

    def _golden(self, policy: PolicyVersion, wanted: str | None, folder: Path | None, notify: Notify) -> GoldenRef:
        """The golden set that is meant, kept in the history if it was not yet."""
        if wanted is None:
            names = [one.name for one in self._sets.listed() if one.policy == policy.name]
            beside = folder / f"{EXAMPLES}.csv" if folder else None
            if not names and beside and beside.is_file():
                kept = self._sets.keep(policy.name, EXAMPLES, self._sets.read_file(beside, policy).items)
                notify(
                    Message(
                        "{file} was kept as the golden set {golden}.",
                        file=beside,
                        golden=f"{kept.policy}/{kept.name}@{kept.version}",
                    )
                )
                names = [kept.name]
            if len(names) != 1:
                raise _no_golden(policy, names)
            wanted = names[0]
        found = self._sets.named(policy.name, wanted)
        kept = found if found.version else self._sets.keep(found.policy, found.name, found.items)
        return GoldenRef(kept.policy, kept.name, kept.version)

    def _date(self, request: EvaluationRequest, parts: Sequence[Part], notify: Notify) -> str:
        """Chosen, or that of the evaluation before, so that nothing but what was changed differs."""
        now = today()
        if request.date:
            return request.date
        before = self._history.evaluations.last_date([part.policy.name for part in parts])
        if before and before != now:
            notify(Message("The prompt's date is {date}, as in the evaluation before, and not today's.", date=before))
        return before or now

    def _columns(
        self,
        request: EvaluationRequest,
        parts: tuple[Part, ...],
        installed: InstalledModel,
        identity: ModelIdentity,
        effort: Effort,
        date: str,
    ) -> Iterable[NewColumn]:
        policy = parts[0].policy if len(parts) == 1 else join([part.policy for part in parts], request.dominant)
        texts = texts_of([self._items(part.golden) for part in parts], request.half)
        spec = run_spec(
            replace(request.choices, effort=effort),
            self._settings,
            policy,
            identity,
            trained_context=installed.context_tokens,
            date=date,
            sources=(GOLDEN + ", ".join(dict.fromkeys(str(part.golden) for part in parts)),),
            intake_options="{}",
            bounds=self._history.effort_bounds.find,
        )
        for repeat in range(request.repeat):
            sampling = replace(spec.sampling, seed=spec.sampling.seed + repeat)
            yield NewColumn(parts, replace(spec, sampling=sampling), repeat, texts)

    def _items(self, golden: GoldenRef) -> tuple[GoldenItem, ...]:
        return self._sets.get(golden.policy, golden.name, golden.version).items

    # Judging

    def _judge(
        self, evaluation: Evaluation, columns: Sequence[Column], notify: Notify, work: Work
    ) -> Generator[EvaluationEvent, None, None]:
        """The waiting columns of one model."""
        model = columns[0].spec
        begun = next((column.spec.engine_config for column in columns if column.spec.engine_config), None)
        usual = self._history.reuse.last_engine_config(model.model.sha256, model.app_version)
        asked = engine_settings(Choices(parallel=evaluation.details.parallel), self._settings)
        engine_config = begun or (usual if usual and could_result_in(asked, usual) else None)
        left = []
        for column in columns:
            found = self._history.reuse.find(column.run, engine_config) if engine_config else []
            if engine_config and len(found) == len(column.given) - column.done:
                yield self._take(evaluation, column, engine_config, found, work)
                yield self._close(column.run)
            else:
                left.append(column)
        if not left:
            return
        installed = self._models.same(model, None, work)
        settings = settings_of(begun) if begun else self._fitted(installed, asked)
        with self._host.use(installed, settings, Use.EVALUATION, work) as engine:
            for warning in engine.info.warnings:
                notify(warning)
            classifier = Classifier(self._history.runs, engine, self._working)
            for column in left:
                found = self._history.reuse.find(column.run, engine.info.engine_config)
                yield self._take(evaluation, column, engine.info.engine_config, found, work)
                if not self._history.runs.queued(column.run, -1, 1):
                    yield self._close(column.run)
                    continue
                try:
                    yield from classifier.resume(column.run, None, work)
                except PolicyTooLongError as error:
                    yield ColumnSkipped(evaluation.id, column.number, error)

    def _take(
        self,
        evaluation: Evaluation,
        column: Column,
        engine_config: EngineConfig,
        found: Sequence[ReusableVerdict],
        work: Work,
    ) -> ColumnBegun:
        taken = 0
        if found:
            self._history.runs.set_engine_config(column.run, engine_config)
        for start in range(0, len(found), _TAKEN_AT_ONCE):
            work.check()
            taken += self._history.reuse.copy(column.run, found[start : start + _TAKEN_AT_ONCE])
        return ColumnBegun(
            evaluation=evaluation.id,
            column=column.number,
            columns=len(evaluation.columns),
            run=column.run,
            texts=len(column.given),
            reused=taken,
            from_runs=tuple(self._history.reuse.sources(column.run)) if taken else (),
        )

    def _close(self, run: int) -> RunEnded:
        with self._working(run):
            self._history.runs.set_state(run, RunState.FINISHED)
        return RunEnded(run, RunState.FINISHED, self._history.runs.counts(run))


def _no_golden(policy: PolicyVersion, names: Sequence[str]) -> InputError:
    if names:
        return InputError(
            Message("It is not clear which golden set is meant"),
            Message("“{policy}” has the golden sets {names}.", policy=policy.title, names=Listing(tuple(names))),
            Remedy(RemedyKind.CHOOSE_GOLDEN_SET),
        )
    return InputError(
        Message("The policy has no golden set"),
        Message("No examples are kept for “{policy}”.", policy=policy.title),
        Remedy(RemedyKind.IMPORT_GOLDEN_SET, policy=policy.name),
        Remedy(RemedyKind.CHOOSE_GOLDEN_SET),
    )
