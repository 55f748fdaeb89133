"""What evaluations in tests run on: a real history, real golden sets, policies in memory, an engine that answers from a script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.harmony import Segment
from plumbline.domain.messages import Message
from plumbline.domain.models.model import PRACTICE, InstalledModel, Trust
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import ModelIdentity, RunSpec
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Work
from plumbline.engine import interface
from plumbline.engine.scripted.engine import Script, ScriptedEngine, ScriptedReply
from plumbline.services.evaluation.benchmarks import Benchmarks
from plumbline.services.evaluation.evaluate import Evaluations
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.evaluation.results import Evaluated
from plumbline.services.judging.contents import Notify
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.settings import Settings

BINARY = OutputContract(ContractKind.BINARY, ())
ROOT = Path(__file__).parents[2]


def policy(text: str, name: str = "market", **changes: str) -> PolicyVersion:
    return PolicyVersion(name, name.title(), f"Answer 1 or 0.\n{text}\n".encode(), BINARY, **changes)


def example(text: str, decision: Decision | None, half: Half = Half.TUNE, label: str = "") -> GoldenItem:
    return GoldenItem(text, Expectation(decision, label), half=half)


def examples(count: int, half: Callable[[int], Half] = lambda _: Half.TUNE) -> list[GoldenItem]:
    """Every third one violates."""
    return [
        example(f"text {number}", Decision.ALLOWED if number % 3 else Decision.VIOLATES, half(number))
        for number in range(count)
    ]


def by_policy(content: str, request: interface.GenerationRequest) -> ScriptedReply:
    """Says that every third text violates, very surely."""
    number = int(content.rsplit(maxsplit=1)[-1])
    option = "0" if number % 3 else "1"
    return ScriptedReply(option, reasoning=f"I read {content}", probability=0.9, decision_option=option)


class CountingEngine(ScriptedEngine):
    """Counts the prefixes that were opened, and says which one is open."""

    def __init__(self, script: Script) -> None:
        super().__init__(script)
        self.opened: list[str] = []

    def open_prefix(self, segments: Sequence[Segment], **options: object) -> interface.PrefixInfo:  # type: ignore[override]
        self.opened.append("".join(getattr(segment, "text", "") for segment in segments))
        return super().open_prefix(segments, **options)  # type: ignore[arg-type]


class Models:
    """Models by name; their weights' hash is made of the name's first letter. One of them is called "practice" and is."""

    def named(self, name: str | None) -> InstalledModel:
        return self._installed(name or "script")

    def chosen(self, name: str | None, notify: Notify, work: Work) -> tuple[InstalledModel, ModelIdentity]:
        wanted = name or "script"
        identity = ModelIdentity(wanted, (wanted[0] * 64), (f"{wanted}.gguf",), practice=wanted == PRACTICE)
        return self._installed(wanted), identity

    def same(self, spec: RunSpec, name: str | None, work: Work) -> InstalledModel:
        return self._installed(spec.model.name)

    def _installed(self, name: str) -> InstalledModel:
        return InstalledModel(
            name=name,
            title=name,
            files=(Path(f"{name}.gguf"),),
            bytes=1,
            architecture="gpt-oss",
            quantization="none",
            trust=Trust.VERIFIED,
            context_tokens=400,
            practice=name == PRACTICE,
        )


class FreshEngines(EngineHost):
    """Loads the model anew for every use, so that loads can be counted."""

    @contextmanager
    def use(
        self,
        model: InstalledModel,
        settings: interface.EngineSettings,
        use: Use,
        work: Work | None = None,
    ) -> Iterator[interface.Engine]:
        self.close()
        with super().use(model, settings, use, work) as engine:
            yield engine


@dataclass
class EvaluationSetup:
    """Everything that evaluating takes."""

    history: History
    home: Path
    script: Script = by_policy
    engines: list[CountingEngine] = field(default_factory=list)
    said: list[Message] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sets = GoldenSets(ROOT / "policies", self.history)
        self.library = PolicyLibrary(ROOT / "policies", self.history.policies)
        self.settings = Settings(self.home / "settings.toml")
        self.evaluations = Evaluations(
            self.history,
            self.library,
            self.sets,
            Models(),
            self.settings,
            FreshEngines(self._make),
            lambda _run: nullcontext(),
            lambda text: len(text.split()),
        )
        self.evaluated = Evaluated(self.history, Benchmarks(ROOT / "resources" / "benchmarks", self.sets))

    def _make(self) -> interface.Engine:
        engine = CountingEngine(self.script)
        self.engines.append(engine)
        return engine

    @property
    def opened(self) -> Counter[str]:
        """How often each prefix was opened, over all engines."""
        return Counter(text for engine in self.engines for text in engine.opened)

    def run(self, number: int) -> list[object]:
        return list(self.evaluations.run(number, self.said.append))
