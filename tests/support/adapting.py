"""A scripted engine whose lower efforts err in a known way, for tests of effort that adapts.

A text is "post N". It violates where N is a multiple of three. Of ten in a row, low effort gets post 6 wrong and is not certain of
it, escalates post 7, gives no readable answer for post 8, and is right but not certain about post 9. Medium effort gets every
second one of those at 6 wrong again, as uncertain as before. High effort is always right.
"""

from __future__ import annotations

from collections import Counter

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Bounds, Effort
from plumbline.domain.verdict import Decision
from plumbline.engine.interface import EngineSettings, GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply

CONTRACT = OutputContract(
    ContractKind.WORD,
    (
        Label("FINE", Decision.ALLOWED),
        Label("BAD", Decision.VIOLATES, 1),
        Label("ASK", Decision.ESCALATE, 2),
    ),
)
POLICY = PolicyVersion("posts", "Posts", b"Answer with FINE, BAD or ASK.", CONTRACT)
BOUNDS = Bounds(0.1, 0.9)


def text_of(number: int) -> str:
    return f"post {number}"


def truth(number: int) -> Decision:
    return Decision.ALLOWED if number % 3 else Decision.VIOLATES


def steps_before(number: int) -> int:
    """How often a post is judged before the answer that counts."""
    place = number % 10
    if place == 6:
        return 2 if number % 20 == 6 else 1
    return int(place in (7, 8, 9))


class Adapting:
    """The engine, and what it was asked: (effort, text) → how often."""

    def __init__(self, sequences: int = 2) -> None:
        self.asked: Counter[tuple[str, str]] = Counter()
        self.opened: list[str] = []
        self.engine = _Engine(self, sequences)
        self.engine.start([], EngineSettings())

    def answer(self, content: str, _request: GenerationRequest) -> ScriptedReply:
        effort = self.effort
        self.asked[effort.value, content] += 1
        number = int(content.split()[1])
        words = {Decision.ALLOWED: "FINE", Decision.VIOLATES: "BAD"}
        right, wrong = words[truth(number)], words[truth(number + 1 if number % 3 == 0 else number - number % 3)]
        thought = f"{effort.value} {content}" + " deeper" * effort.steps[0].value.count("i")
        place = number % 10
        if (effort is Effort.LOW and place == 6) or (effort is Effort.MEDIUM and number % 20 == 6):
            return ScriptedReply(wrong, thought, probability=0.7, decision_option=wrong)
        if effort is Effort.LOW and place == 7:
            return ScriptedReply("ASK", thought, probability=0.99, decision_option="ASK")
        if effort is Effort.LOW and place == 8:
            return ScriptedReply("who knows", thought)
        certain = 0.6 if effort is Effort.LOW and place == 9 else 0.99
        return ScriptedReply(right, thought, probability=certain, decision_option=right)

    @property
    def effort(self) -> Effort:
        prefix = self.engine.prefix
        return next(effort for effort in Effort.AUTO.steps if f"Reasoning: {effort.value}" in prefix)


class _Engine(ScriptedEngine):
    def __init__(self, owner: Adapting, sequences: int) -> None:
        super().__init__(owner.answer, sequences=sequences)
        self._owner = owner

    def open_prefix(self, segments, **options):  # type: ignore[no-untyped-def]
        info = super().open_prefix(segments, **options)
        self._owner.opened.append(self._owner.effort.value)
        return info
