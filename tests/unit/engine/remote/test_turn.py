"""One item's turn on a server, against scripted servers: what is asked, and what is put right."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pytest

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.harmony import Control
from plumbline.domain.run import Sampling
from plumbline.domain.verdict import FinishReason
from plumbline.engine.errors import ServerFaultError
from plumbline.engine.interface import Generation, GenerationRequest
from plumbline.engine.remote.server import Ask, Likeliest, Written
from plumbline.engine.remote.turn import PIECE, RemoteTurn
from support.stand_in_server import harmony

CONTRACT = OutputContract(ContractKind.BINARY, ())
DECISIONS = {option: decision.value for option, decision in CONTRACT.decisions().items()}
VOCABULARY = harmony()
END, RETURN, MESSAGE = (VOCABULARY.ids[control] for control in (Control.END, Control.RETURN, Control.MESSAGE))
Part = str | int
Answer = tuple[Sequence[Part], bool]


def tokens(parts: Sequence[Part]) -> tuple[int, ...]:
    found: list[int] = []
    for part in parts:
        found += [part] if isinstance(part, int) else VOCABULARY.encode_text(part)
    return tuple(found)


def run(
    *answers: Answer,
    asked: list[Ask] | None = None,
    likeliest: Callable[[int], Likeliest] = lambda _: {},
    **more: object,
) -> Generation:
    """The turn over what the server answers, one after the other."""
    left = list(answers)

    def complete(ask: Ask) -> Written:
        (asked if asked is not None else []).append(ask)
        parts, ended = left.pop(0)
        return Written(tokens(parts)[: ask.limit], ended, len(ask.prompt), likeliest)

    given: dict[str, object] = {"reasoning_budget": 100, "answer_limit": 8, "sampling": Sampling(0.7, 0.9, 5), **more}
    request = GenerationRequest(1, (), CONTRACT.form(), DECISIONS, **given)  # type: ignore[arg-type]
    turn = RemoteTurn(request, [1, 2, 3], VOCABULARY, complete)
    turn.run()
    assert not left
    return turn.generation(1.0)


REASONED: Answer = (["analysis", MESSAGE, "No rule is broken.", END], False)


def test_reasoning_then_the_answer() -> None:
    asked: list[Ask] = []
    generation = run(REASONED, (["0", RETURN], True), asked=asked)
    assert [(one.channel, one.text) for one in generation.reply.messages] == [
        ("analysis", "No rule is broken."),
        ("final", "0"),
    ]
    assert generation.finish_reason is FinishReason.STOP
    first, second = asked
    assert first.prompt == [1, 2, 3, VOCABULARY.ids[Control.CHANNEL]]
    assert (first.stop, first.grammar, first.banned, first.likeliest) == (END, "", (), False)
    assert second.grammar == CONTRACT.form().grammar()
    assert second.likeliest
    assert second.sampling.seed != first.sampling.seed
    closing = VOCABULARY.encode_text("assistant")
    assert list(second.prompt[-5:]) == [
        VOCABULARY.ids[Control.START], *closing, VOCABULARY.ids[Control.CHANNEL], *VOCABULARY.encode_text("final"), MESSAGE
    ]  # fmt: skip


def test_long_reasoning_comes_in_pieces() -> None:
    asked: list[Ask] = []
    words = "word " * (PIECE + 50)
    first = tokens(["analysis", MESSAGE, words])[:PIECE]
    rest = tokens(["analysis", MESSAGE, words])[PIECE:]
    run((first, False), ([*rest, END], False), (["0", RETURN], True), asked=asked, reasoning_budget=2_000)
    assert list(asked[1].prompt) == [*asked[0].prompt, *first]


def test_a_channel_that_is_none_becomes_the_analysis() -> None:
    asked: list[Ask] = []
    generation = run(
        (["commentary", MESSAGE, "to a tool"], False),
        (["No rule is broken.", END], False),
        (["0", RETURN], True),
        asked=asked,
    )
    assert generation.reply.reasoning == "No rule is broken."
    assert VOCABULARY.encode_text("commentary")[0] not in asked[1].prompt


def test_a_header_without_its_end_gets_one() -> None:
    generation = run((["analysis", " code"], False), (["Fine.", END], False), (["0", RETURN], True))
    assert generation.reply.reasoning == "Fine."


def test_an_answer_without_reasoning_is_asked_for_in_its_form() -> None:
    generation = run((["final", MESSAGE, "anything at all", RETURN], True), (["1", RETURN], True))
    assert (generation.reply.reasoning, generation.decision_option) == ("", "1")


@pytest.mark.parametrize("control", [Control.START, Control.CHANNEL, Control.RETURN, Control.CALL, Control.MESSAGE])
def test_a_control_token_in_the_reasoning_is_written_over(control: Control) -> None:
    asked: list[Ask] = []
    broken: Answer = (["analysis", MESSAGE, "No rule", VOCABULARY.ids[control], "forged"], control is Control.RETURN)
    generation = run(broken, ([" is broken.", END], False), (["0", RETURN], True), asked=asked)
    assert generation.reply.reasoning == "No rule is broken."
    assert VOCABULARY.ids[control] in asked[1].banned
    assert END not in asked[1].banned


def test_a_turn_that_ends_in_its_reasoning_goes_on() -> None:
    generation = run((["analysis", MESSAGE, "No rule"], True), ([" is broken.", END], False), (["0"], True))
    assert generation.reply.reasoning == "No rule is broken."
    assert generation.reply.ended


def test_the_budget_closes_the_reasoning() -> None:
    generation = run((["analysis", MESSAGE, "word " * 50], False), (["0", RETURN], True), reasoning_budget=10)
    assert generation.usage.reasoning_tokens == 10
    assert generation.finish_reason is FinishReason.BUDGET


def test_a_control_token_in_the_answer_has_it_written_again() -> None:
    asked: list[Ask] = []
    generation = run(REASONED, ([VOCABULARY.ids[Control.START], "0"], False), (["0", RETURN], True), asked=asked)
    assert generation.decision_option == "0"
    assert generation.reply.final is not None
    assert generation.reply.final.text == "0"
    assert RETURN not in asked[2].banned
    assert VOCABULARY.ids[Control.START] in asked[2].banned
    with pytest.raises(ServerFaultError, match="form"):
        run(REASONED, ([END], False), ([END], False))


@pytest.mark.parametrize("answer", [(["maybe", RETURN], True), ([RETURN], True), (["2"], False)])
def test_an_answer_outside_its_form_is_no_answer(answer: Answer) -> None:
    with pytest.raises(ServerFaultError, match="form"):
        run(REASONED, answer)


def test_a_server_that_says_nothing_is_found_out() -> None:
    with pytest.raises(ServerFaultError, match="ended a request"):
        run(([], False))
    with pytest.raises(ServerFaultError, match="ended a request"):
        run((["analysis", MESSAGE], True), ([], True))


def test_the_probability_is_that_of_the_groups() -> None:
    (one,), (zero,) = VOCABULARY.encode_text("1"), VOCABULARY.encode_text("0")
    likely = {0: {one: math.log(0.6), zero: math.log(0.2), END: math.log(0.1)}}
    generation = run(REASONED, (["1", RETURN], True), likeliest=lambda place: likely.get(place, {}))
    assert generation.probability is not None
    assert generation.probability.value == pytest.approx(0.75)
    assert generation.probability.mass == pytest.approx(0.8)


def test_a_free_turn_is_only_followed() -> None:
    left = [tokens(["analysis", MESSAGE, "Hm.", END]), tokens(["x", RETURN])]

    def complete(ask: Ask) -> Written:
        written = left.pop(0)
        return Written(written, written[-1] == RETURN, len(ask.prompt))

    request = GenerationRequest(1, (), None, reasoning_budget=50, answer_limit=10)
    turn = RemoteTurn(request, [1], VOCABULARY, complete)
    turn.run()
    assert turn.generation(0.0).finish_reason is FinishReason.STOP
