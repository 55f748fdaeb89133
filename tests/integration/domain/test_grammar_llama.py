"""llama.cpp's own grammar engine accepts what the forms say, and nothing else.

A grammar that llama.cpp can't parse gives a null pointer, and one that it reads otherwise would let a wrong answer through or
abort the process, so that every form is put before the real one.
"""

import ctypes
import random

import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Listing, Literal
from plumbline.domain.contract.terms import MOST_LABELS, MOST_TEXT_CHARS
from support.contracts import FORMS, walk
from support.random_model import SMALL, byte_characters, vocabulary, write_model

llama = pytest.importorskip("llama_cpp.llama_cpp")

WALKS = 4


class Grammar:
    """A grammar sampler of llama.cpp over single bytes."""

    def __init__(self, vocab, form):
        self._bytes = {char: index for index, char in enumerate(vocabulary(SMALL)[0])}
        self._end = llama.llama_vocab_eos(vocab)
        self._vocab = vocab
        self._form = form
        self.sampler = llama.llama_sampler_init_grammar(vocab, form.grammar().encode(), b"root")

    def accepts(self, text):
        """True when the grammar takes every byte of the text and then the end of the answer."""
        sampler = llama.llama_sampler_clone(self.sampler)
        try:
            for byte in text.encode():
                token = self._bytes[byte_characters()[byte]]
                if not self._allows(sampler, token):
                    return False
                llama.llama_sampler_accept(sampler, token)
            return self._allows(sampler, self._end)
        finally:
            llama.llama_sampler_free(sampler)

    @staticmethod
    def _allows(sampler, token):
        data = (llama.llama_token_data * 1)(llama.llama_token_data(token, 1.0, 0.0))
        candidates = llama.llama_token_data_array(data, 1, -1, False)
        llama.llama_sampler_apply(sampler, ctypes.byref(candidates))
        return data[0].logit > -1e30


@pytest.fixture(scope="module")
def vocab(tmp_path_factory):
    (path,) = write_model(tmp_path_factory.mktemp("model") / "small.gguf")
    params = llama.llama_model_default_params()
    params.vocab_only = True
    model = llama.llama_model_load_from_file(str(path).encode(), params)
    assert model
    yield llama.llama_model_get_vocab(model)
    llama.llama_model_free(model)


@pytest.fixture
def grammar(vocab):
    made = []

    def make(form):
        grammar = Grammar(vocab, form)
        assert grammar.sampler, form.grammar()
        made.append(grammar)
        return grammar

    yield make
    for one in made:
        llama.llama_sampler_free(one.sampler)


@pytest.mark.parametrize("name", FORMS)
def test_llama_and_the_form_agree(name, grammar):
    form, rng = FORMS[name], random.Random(name)
    real = grammar(form)
    rejected = 0
    for _ in range(WALKS):
        text = walk(form, rng)
        assert real.accepts(text), text
        for _ in range(6):
            at = rng.randrange(len(text))
            damaged = text[:at] + rng.choice(["", "0", '"', "x", "\\", "\n", ", ", "é"]) + text[at + rng.randrange(2) :]
            assert real.accepts(damaged) == form.complete(damaged), damaged
            rejected += not form.complete(damaged)
    assert rejected


def test_labels_that_strain_the_syntax(grammar):
    labels = ('"', "\\", "\\n", "[a-z]*", "x ::= y", "{2}", "日本語", "😀 é", "a_b-c", "#", "'", "ß|ä", "(", "\u00a0x")
    real = grammar(AnswerForm((Literal('{"a_b": '), Choice(labels), Literal("\t}"))))
    for label in labels:
        assert real.accepts(f'{{"a_b": {label}\t}}')
        assert not real.accepts(f'{{"a_b": {label}x\t}}')


@pytest.mark.parametrize("most", [1, 300, MOST_TEXT_CHARS])
def test_texts_of_every_allowed_length(most, grammar):
    real = grammar(AnswerForm((Literal('"'), JsonText(most), Literal('"'))))
    assert real.accepts('"' + "é" * most + '"')
    assert real.accepts('"' + "\\n" * most + '"')
    assert not real.accepts('"' + "é" * (most + 1) + '"')


def test_as_many_labels_as_a_contract_can_have(grammar):
    labels = tuple(f'"SP{number}.{"x" * 60}"' for number in range(MOST_LABELS))
    real = grammar(AnswerForm((Literal("["), Listing(labels, ", ", 0, 64), Literal("]"))))
    assert real.accepts(f"[{labels[-1]}, {labels[0]}]")
    assert not real.accepts(f"[{labels[-1]}, ]")
