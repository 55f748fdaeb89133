"""One item's turn on the scripted backend: headers, analysis, budget, answer, end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Literal
from plumbline.domain.harmony import Control, HarmonyMessage, render_suffix
from plumbline.domain.run import Sampling
from plumbline.domain.verdict import FinishReason
from plumbline.engine.decode.answer import AnswerGuide
from plumbline.engine.decode.turn import MOST_ANALYSES, TurnDecoder
from plumbline.engine.interface import Generation, GenerationRequest
from plumbline.engine.scripted.backend import ScriptedBackend, scripted_vocabulary

VOCABULARY = scripted_vocabulary()
FORM = AnswerForm(
    (Literal('{"violation": '), Choice(("0", "1")), Literal(', "why": "'), JsonText(30), Literal('"}')), 1
)
WORDS = AnswerForm((Choice(("VALID", "INVALID", "INVALID + ESCALATE")),), 0)
GROUPS = {"0": "allowed", "1": "violates"}
CONTROL = {control.value: token for control, token in VOCABULARY.ids.items()}


def ids(*pieces: str) -> list[int]:
    """Tokens from texts; a control token is written by its text."""
    tokens: list[int] = []
    for piece in pieces:
        tokens += [CONTROL[piece]] if piece in CONTROL else VOCABULARY.encode_text(piece)
    return tokens


def play(
    wishes: Sequence[int], form: AnswerForm | None = FORM, *, budget: int = 50, limit: int = 60, stream: bool = False
) -> tuple[TurnDecoder, Generation, list[int], int]:
    """Runs a turn in which the model wants `wishes` one after the other, where it has a choice.

    A wish that is not allowed is not taken; the model then wants the next one as its second choice. Returns the turn, its
    generation, all tokens, and how many were sampled.
    """
    backend = ScriptedBackend(lambda _: {}, [form] if form else [], vocabulary=VOCABULARY)
    guide = AnswerGuide(form, backend) if form else None
    request = GenerationRequest(1, render_suffix("x"), form, GROUPS, Sampling(), budget, limit, stream)
    turn = TurnDecoder(request, VOCABULARY, guide)
    written = turn.begin()
    left = list(wishes)
    sampled = 0
    while turn.finish is None:
        scores: Mapping[int, float] = {token: 50.0 - rank for rank, token in reversed(list(enumerate(left[:3])))}
        row = backend_row(scores)
        token = turn.choose(row)
        sampled += 1
        while left and left[0] != token:
            left.pop(0)
        if left:
            left.pop(0)
        written += turn.take(token)
    return turn, turn.generation(10, 3, 0.5), written, sampled


def backend_row(scores: Mapping[int, float]):
    backend = ScriptedBackend(lambda _: scores, vocabulary=VOCABULARY)
    backend._rows = {0: []}
    return backend.logits(0)


def text(tokens: Sequence[int]) -> str:
    return b"".join(VOCABULARY.pieces[token] for token in tokens).decode()


def test_analysis_then_an_answer_in_its_form() -> None:
    wishes = ids("analysis", "R1 is clear.", "<|end|>", "final", "1", "it is", '"')
    _, generation, written, sampled = play(wishes)
    assert text(written) == (
        "<|channel|>analysis<|message|>R1 is clear.<|end|><|start|>assistant<|channel|>final<|message|>"
        '{"violation": 1, "why": "it is"}'
    )
    assert generation.reply.messages == (
        HarmonyMessage("analysis", "", "R1 is clear.", True),
        HarmonyMessage("final", "", '{"violation": 1, "why": "it is"}', True),
    )
    assert generation.reply.ended
    assert generation.finish_reason is FinishReason.STOP
    assert generation.decision_option == "1"
    assert generation.probability is not None
    assert generation.probability.value == pytest.approx(1.0)
    assert generation.usage.reasoning_tokens == len(ids("R1 is clear."))
    assert generation.usage.answer_tokens == len(ids('{"violation": ', "1", ', "why": "', "it is", '"', "}"))
    assert sampled == 1 + len(ids("R1 is clear.")) + 1 + 1 + 1 + len(ids("it is")) + 1
    assert generation.forced_tokens == len(written) - sampled


def test_the_model_may_answer_without_an_analysis() -> None:
    _, generation, _, _ = play(ids("final", "0", '"'))
    assert [m.channel for m in generation.reply.messages] == ["final"]
    assert generation.usage.reasoning_tokens == 0
    assert generation.finish_reason is FinishReason.STOP


def test_several_analyses_are_allowed_but_not_without_end() -> None:
    wishes = ids("analysis", "a", "<|end|>", "analysis", "b", "<|end|>", "final", "1", '"')
    _, generation, _, _ = play(wishes)
    assert generation.reply.reasoning == "a\n\nb"
    _, generation, _, _ = play(ids(*["analysis", "x", "<|end|>"] * 9, "0", '"'))
    assert [m.channel for m in generation.reply.messages] == ["analysis"] * MOST_ANALYSES + ["final"]


@pytest.mark.parametrize("control", [control.value for control in Control if control is not Control.END])
def test_no_control_token_but_the_end_comes_up_in_an_analysis(control: str) -> None:
    _, generation, written, _ = play(ids("analysis", "a", control, "b", "<|end|>", "final", "1", '"'))
    assert generation.reply.reasoning == "ab"
    assert written.count(CONTROL[control]) == written_by_structure(control)


def written_by_structure(control: str) -> int:
    return {"<|start|>": 1, "<|channel|>": 2, "<|message|>": 2}.get(control, 0)


def test_the_budget_closes_the_analysis_and_the_answer_still_comes() -> None:
    wishes = [*ids("analysis"), *ids("abcdefghij" * 3), *ids("1", '"')]
    _, generation, written, _ = play(wishes, budget=7)
    assert generation.reply.reasoning == "abcdefg"
    assert "abcdefg<|end|><|start|>assistant<|channel|>final<|message|>" in text(written)
    assert generation.finish_reason is FinishReason.BUDGET
    assert generation.usage.reasoning_tokens == 7
    assert generation.reply.final is not None
    assert generation.reply.final.complete


def test_no_budget_means_no_analysis() -> None:
    turn, generation, written, _ = play(ids("0", '"'), budget=0)
    assert text(written).startswith('<|channel|>final<|message|>{"violation": 0')
    assert generation.finish_reason is FinishReason.STOP
    assert turn.reasoning_tokens == 0


def test_the_limit_cuts_the_answer_and_says_so() -> None:
    _, generation, _, _ = play(ids("final", "1", "a" * 100), limit=40)
    assert generation.finish_reason is FinishReason.LENGTH
    assert generation.usage.answer_tokens == 40
    assert generation.reply.final is not None
    assert not generation.reply.final.complete
    assert not generation.reply.ended


@pytest.mark.parametrize("wish", ["<|return|>", "<|end|>", "<|call|>", "<|start|>", '"extra"', "{", "\0", "2"])
def test_what_the_grammar_forbids_is_never_written(wish: str) -> None:
    _, generation, _, _ = play(ids("final", wish, "1", "ok", '"'))
    assert generation.reply.final is not None
    assert FORM.complete(generation.reply.final.text)


def test_control_tokens_are_no_text_inside_a_string_and_broken_characters_no_text_at_all() -> None:
    wishes = [*ids("final", "1", "a", "<|message|>", "b"), 0xE6, 0xFF, 0xBC, 0xA2, *ids('"')]
    _, generation, _, _ = play(wishes)
    assert generation.reply.final is not None
    assert generation.reply.final.text == '{"violation": 1, "why": "ab漢"}'


def test_an_answer_that_may_go_on_ends_where_the_model_ends_it() -> None:
    groups_form = WORDS
    for tail, answer in ((["<|return|>"], "INVALID"), ([" +", " ESCALATE"], "INVALID + ESCALATE")):
        _, generation, _, _ = play(ids("final", "INVALID", *tail), groups_form)
        assert generation.reply.final is not None
        assert generation.reply.final.text == answer
        assert generation.finish_reason is FinishReason.STOP
        assert generation.decision_option == answer


def test_nothing_is_calculated_for_text_that_is_forced_to_the_end() -> None:
    form = AnswerForm((Choice(("0", "1")),), 0)
    _, generation, written, sampled = play(ids("final", "1"), form)
    assert sampled == 2
    assert text(written).endswith("<|message|>1")
    assert generation.reply.ended


def test_text_is_handed_out_as_it_comes_and_by_channel() -> None:
    backend = ScriptedBackend(lambda _: {}, [FORM], vocabulary=VOCABULARY)
    request = GenerationRequest(1, (), FORM, GROUPS, Sampling(), 50, 60, stream=True)
    turn = TurnDecoder(request, VOCABULARY, AnswerGuide(FORM, backend))
    turn.begin()
    seen = []
    for token in ids("analysis", "é!", "<|end|>", "final", "1"):
        turn.take(token)
        seen.append(turn.texts())
    assert seen == [
        [],
        [],
        [("analysis", "é")],
        [("analysis", "!")],
        [],
        [("final", '{"violation": ')],
        [("final", '1, "why": "')],
    ]


def test_a_free_turn_follows_whatever_comes() -> None:
    wishes = ids("<|channel|>", "analysis", "<|message|>", "hm", "<|end|>", "<|start|>", "assistant", "<|channel|>", "final",
                 " ", "<|constrain|>", "json", "<|message|>", "free", "<|return|>")  # fmt: skip
    _, generation, written, sampled = play(wishes, None)
    assert sampled == len(written)
    assert generation.reply.reasoning == "hm"
    assert generation.reply.final == HarmonyMessage("final", "", "free", True)
    assert (generation.usage.reasoning_tokens, generation.usage.answer_tokens) == (2, 4)
    assert generation.finish_reason is FinishReason.STOP
    assert generation.forced_tokens == 0


def test_a_free_turn_has_its_budget_and_its_limits_too() -> None:
    wishes = ids("<|channel|>", "analysis", "<|message|>", "abcdefgh", "<|return|>")
    _, generation, _, _ = play(wishes, None, budget=4)
    assert generation.reply.reasoning == "abcd"
    assert generation.finish_reason is FinishReason.BUDGET
    _, generation, written, _ = play(ids("x" * 1000), None, budget=5, limit=5)
    assert generation.finish_reason is FinishReason.LENGTH
    assert len(written) < 100
    reserved = int(VOCABULARY.special_ids[-1])
    _, generation, _, _ = play([reserved], None)
    assert generation.finish_reason is FinishReason.LENGTH


def test_a_turn_that_has_not_ended_has_no_generation() -> None:
    turn = TurnDecoder(GenerationRequest(1, (), None), VOCABULARY, None)
    with pytest.raises(ValueError, match="ended"):
        turn.generation(0, 0, 0)
