"""Forced text ends where a token could span its border, so that every way to go on can be written as the model learned it."""

from __future__ import annotations

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Listing, Literal
from plumbline.engine.decode.answer import AnswerGuide
from plumbline.engine.scripted.backend import ScriptedBackend, scripted_vocabulary

WORDS = (b'{"ids": ', b"[]", b'["', b'"}', b'"The', b"INVALID")
FORM = AnswerForm(
    (Literal('{"ids": ['), Listing(('"R1"', '"R2"'), ", ", 0, 2), Literal('], "why": "'), JsonText(40), Literal('"}'))
)


def forced(form: AnswerForm, written: str) -> bytes:
    vocabulary = scripted_vocabulary(WORDS)
    guide = AnswerGuide(form, ScriptedBackend(lambda *_: 0, [form], vocabulary=vocabulary))
    return b"".join(vocabulary.pieces[token] for token in guide.forced_tokens(written))


def test_a_bracket_is_left_to_the_model_where_one_token_holds_the_empty_list() -> None:
    assert forced(FORM, "") == b'{"ids": '


def test_a_quote_is_left_to_the_model_where_one_token_holds_it_and_a_word() -> None:
    assert forced(FORM, '{"ids": []') == b', "why": '


def test_text_without_such_a_token_at_its_end_is_forced_whole() -> None:
    form = AnswerForm((Literal("label "), Choice(("SP0", "SP2"))), decision=1)
    assert forced(form, "") == b"label SP"
    assert forced(form, "label SP2") == b""


def test_a_whole_answer_that_a_longer_one_begins_with_is_not_gone_on_with() -> None:
    form = AnswerForm((Choice(("INVALID", "INVALID + ESCALATE")),), decision=0)
    assert forced(form, "") == b"INVALID"
    assert forced(form, "INVALID +") == b" ESCALATE"
