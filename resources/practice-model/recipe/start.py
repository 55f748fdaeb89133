"""The shape that training starts from: a handful of heads that already look where the program has to look.

    block 0  look back one, two and three tokens; the nearest word, this one included
    block 1  which part of the prompt this is (policy, content, analysis, final); the nearest word before this token
    block 2  the word before that one, with and without this token; the id that was written last
    block 3  is this word, or this pair of words, in the content?  which word follows in the policy?  what sign does?
             which answer format does the policy name, which effort the system message?
    block 5  the id of a rule that was found broken; an id of the policy

Nothing here knows the rules of the game: what a list is, when to write a mark, when a rule ends, what an answer
looks like is learned. Constants are chosen by hand so that a hit beats the sink by 8 or more and a miss loses by as
much, at the residual norms that the start has.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from recipe.lexicon import BOUNDARIES, CODE, HALF, Lexicon
from recipe.network import BEFORE, CUR, FEATURES, HERE, LAST, NEXT, PREV, THEN, Block, Network

(
    CONST, CHAIN, SPACED, CAPITAL, DIGIT, LETTERS, GRAMMAR, SIGN, BREAK, MESSAGE, USER, DEVELOPER, ANALYSIS, FINAL,
    PREV_USER, PREV_DEVELOPER, PREV_ANALYSIS, PREV_FINAL, IN_CONTENT, IN_POLICY, IN_ANALYSIS, IN_FINAL,
    REAL, JOINED, NEXT_JOINED, FOUND_WORD, FOUND_PAIR, NEXT_CAPITAL, NEXT_DIGIT, NEXT_LETTERS,
    EFFORT, LOW, MEDIUM, HIGH, FORM, FORM_JSON, FORM_FULL, FORM_VALID, FORM_LABEL, STATE,
    UNSPACED, CONTINUES, PREV_CONTINUES, PREV_LETTERS, NUMBERED, AFTER, PREV_AFTER, EXCEPT, NEXT_EXCEPT, NEXT_CONTINUES,
    FOUND, FOUND_MARK, PRESENT_MARK, IN_EXCEPTION, LINE_FOUND, LINE_PRESENT, PREV_FOUND_PAIR, PREV_JOINED,
    IN_TERMS, DECIDED, COLON,
) = range(FEATURES, FEATURES + 61)  # fmt: skip
LINE_LETTERS, LINE_DIGIT = FEATURES + 61, FEATURES + 85  # half codes of the id that was written last
FREE = list(range(FEATURES + 109, FEATURES + 144))
EMBEDDED = 1.75  # every token's norm after the embedding
STEADY = 11.0  # a constant in the residual stream that keeps its norm nearly the same everywhere
GAIN = 1.41  # what the norm multiplies a feature by, from block 1 on
FIRST_GAIN = 10.2  # the same in block 0


def _decay(frequency: Tensor, window: int, others_only: bool, rate: float = 0.89) -> tuple[Tensor, Tensor]:
    """Cosine and sine amplitudes whose sum falls by a tenth with each token of distance (weighted least squares).

    Falling by a factor, not by a difference, keeps the order when one key is a little larger than another.
    With ``others_only`` it is low at distance 0 as well; that costs the order of distances 1 and 2.
    """
    offset = torch.arange(window, dtype=torch.float64)
    basis = torch.cat([(offset[:, None] * frequency).cos(), (offset[:, None] * frequency).sin()], 1)
    target = 20.0 + 95.0 * rate**offset
    weight = torch.where(offset < 24, 8.0, 1.0).double()
    ridge = 1e-3
    if others_only:
        target = 20.0 + 95.0 * 0.82**offset
        target[0], ridge = 25.0, 1e-4
        weight[:12], weight[0] = 100.0, 150.0
        weight[1] = 0.0  # such a head is used only where the token before is no word
    weighted = basis * weight[:, None]
    even = ridge * torch.eye(basis.shape[1], dtype=torch.float64)
    solution = torch.linalg.solve(basis.T @ weighted + even, weighted.T @ target)
    n = frequency.numel()
    return solution[:n], solution[n:]


def _rows(block: Block, head: int) -> slice:
    return slice(head * block.shape.head, (head + 1) * block.shape.head)


def _clear(block: Block, head: int) -> None:
    rows = _rows(block, head)
    for name in ("wq", "wk", "wv"):
        getattr(block, name)[rows] *= 0.02
    block.wo[:, rows] *= 0.02


def _look_back(block: Block, head: int, distance: int, frequency: Tensor, strength: float = 5.0) -> None:
    rows, n = _rows(block, head), frequency.numel()
    _clear(block, head)
    block.bk[rows][:n] = strength
    block.bq[rows][:n] = strength * torch.cos(distance * frequency)
    block.bq[rows][n:] = -strength * torch.sin(distance * frequency)
    block.sink[head] = -5.0


def _nearest(
    block: Block, head: int, gates: dict[int, float], frequency: Tensor, others_only: bool = False, rate: float = 0.89
) -> None:
    """Attend to the nearest token that has one of the features ``gates`` (with their sizes after the norm), itself
    included.

    With ``others_only`` the token does not see itself, nor reliably the one before it. With ``rate`` nearer to one the
    head tells distant tokens apart better and close ones worse.
    """
    rows, n = _rows(block, head), frequency.numel()
    _clear(block, head)
    fast = n - 4  # the slowest pairs stay free for a gate
    cos, sin = _decay(frequency[:fast].double(), block.shape.window, others_only, rate)
    scale = math.sqrt(block.shape.head)
    query = ((cos.square() + sin.square()).sqrt() * scale).sqrt().clamp(min=1e-6)
    block.bq[rows][:fast] = query.float()
    for gate, worth in gates.items():
        block.wk[rows][:fast, gate] = (cos * scale / query).float() / worth
        block.wk[rows][n : n + fast, gate] = (sin * scale / query).float() / worth
    block.sink[head] = -10.0


def _carry(block: Block, head: int, pairs: list[tuple[int, int, int]], gain: float) -> None:
    """The head's value path: copy columns (source, target, count), undoing the norm's ``gain``."""
    rows, at = _rows(block, head), 0
    for source, target, count in pairs:
        for i in range(count):
            block.wv[rows][at, source + i] = 1.0
            block.wo[target + i, rows.start + at] = 1.0 / gain
            at += 1
    assert at <= block.shape.head


def clean_columns(head: int) -> list[int]:
    """Columns of a full block's head whose rotation is too slow to matter within the context."""
    return [*range(6, head // 2), *range(head // 2 + 6, head)]


def _match(block: Block, head: int, pairs: list[tuple[int, int, int]], weight: float) -> None:
    """Scores queries' columns against keys' columns: pairs of (query column, key column, count)."""
    rows, at, columns = _rows(block, head), 0, clean_columns(block.shape.head)
    _clear(block, head)
    for query, key, count in pairs:
        for i in range(count):
            block.wq[rows][columns[at], query + i] = weight
            block.wk[rows][columns[at], key + i] = weight
            at += 1


def _gate(block: Block, head: int, slot: int, points: float, key: int | None = None, query: int | None = None) -> None:
    """Adds ``points`` to a score where the key (or the query) has a feature of size one; uses clean column 48 + slot."""
    column = clean_columns(block.shape.head)[CODE + slot]
    rows = _rows(block, head)
    side = 6.0
    other = points * math.sqrt(block.shape.head) / side / GAIN
    if key is not None:
        block.bq[rows][column] = side
        block.wk[rows][column, key] = other
    if query is not None:
        block.bk[rows][column] = side
        block.wq[rows][column, query] = other


def _product(
    block: Block, head: int, slot: int, points: float, query: dict[int, Tensor], key: dict[int, Tensor],
    always: tuple[float, float] = (0.0, 0.0),
) -> None:  # fmt: skip
    """Adds ``points`` times a query's reading times a key's reading; ``always`` is what each reads of any token.

    A reading is a sum over columns: ``{column: weights for the columns from there on}``.
    """
    column, rows = clean_columns(block.shape.head)[CODE + slot], _rows(block, head)
    side = math.sqrt(points * math.sqrt(block.shape.head))
    for reading, weight, bias, constant in (
        (query, block.wq, block.bq, always[0]),
        (key, block.wk, block.bk, always[1]),
    ):
        for at, weights in reading.items():
            weight[rows][column, at : at + weights.numel()] = side * weights / GAIN
        bias[rows][column] = side * constant


def _all_of(block: Block, neuron: int, parts: dict[int, float], target: int, scale: float = 1.0) -> None:
    """A neuron, the same in every expert, that is one where all features ``parts`` (by their sizes) are there.

    A negative size says that the feature must be absent.
    """
    wanted = sum(size > 0 for size in parts.values())
    steep = 30.0
    block.gate[:, neuron] = 0.0
    for column, size in parts.items():
        block.gate[:, neuron, column] = steep / size / GAIN
    block.gate_bias[:, neuron] = -steep * (wanted - 0.5)
    block.up[:, neuron] = 0.0
    block.up_bias[:, neuron] = 0.0
    block.down[:, :, neuron] = 0.0
    block.down[:, target, neuron] = scale / 7.0  # where the gate is clamped


EFFORTS = {"\u0120low": LOW, "\u0120medium": MEDIUM, "\u0120high": HIGH}
FORMS = {
    "\u0120JSON": FORM_JSON, "rationale": FORM_FULL, "\u0120rationale": FORM_FULL, "\u0120VALID": FORM_VALID,
    "\u0120INVALID": FORM_VALID, "\u0120SAFE": FORM_LABEL, "\u0120ALLOWED": FORM_LABEL, "\u0120OK": FORM_LABEL,
}  # fmt: skip
SECOND = {"\u0120ALLOWED": FORM_FULL, "\u0120OK": FORM_JSON}
EXCEPTIONS = tuple(form for word in ("unless", "except", "exception", "allowed") for form in (word, word.capitalize()))
# What the output reads of the features, to begin with.
READINGS: dict[str, dict[int, float]] = {
    "\u0120found": {FOUND: 4.0, IN_EXCEPTION: -4.0, IN_TERMS: 3.0, NEXT_JOINED: -3.0},
    "\u0120present": {FOUND: 4.0, IN_EXCEPTION: 4.0, IN_TERMS: 3.0, NEXT_JOINED: -3.0},
    "\u0120absent": {FOUND: -4.0, IN_TERMS: 3.0, NEXT_JOINED: -3.0},
    ":": {IN_TERMS: -4.0, NEXT_JOINED: -4.0},
    "\u0120broken": {LINE_FOUND: 3.0, LINE_PRESENT: -3.0, DECIDED: -3.0},
    "\u0120also": {LINE_FOUND: 3.0, LINE_PRESENT: -3.0, DECIDED: 3.0},
    "\u0120excused": {LINE_FOUND: 3.0, LINE_PRESENT: 3.0},
    "\u0120clear": {LINE_FOUND: -4.0},
    "\u0120unless": {NEXT_EXCEPT: 2.0},
}
# Heads that are made by hand, by block: they stay as they are.
MADE: dict[int, tuple[int, ...]] = {
    0: (0, 3), 1: (0, 1, 2, 3, 4, 5), 2: (0, 1, 2, 3, 4), 3: (0, 1, 2, 4, 5), 4: (0, 1, 2, 3, 4), 5: (3, 4),
}  # fmt: skip
NEURONS: dict[int, int] = {0: 2, 3: 2}  # and neurons: so many, the first ones of every expert
# What they read: only they write there, or learning would blur the codes before it has learned anything.
PROTECTED = [*range(NEXT), *range(FEATURES, FREE[0])]


# The first block that learns: what the blocks before write would change the norms that later heads count on.
FIRST_FREE = 3
FIRST_COPYING = 4  # the first block that may write the next word


def learnable(network: Network) -> dict[str, Tensor]:
    """A mask for each parameter that is not free everywhere: 1 where it learns, 0 where it stays."""
    masks: dict[str, Tensor] = {}
    columns = torch.ones(network.shape.width)
    columns[PROTECTED] = 0.0
    masks["embed"] = torch.zeros_like(network.embed)  # or the norms that the made heads count on would drift apart
    for name, parameter in network.named_parameters():
        if name.startswith(tuple(f"blocks.{index}." for index in range(FIRST_FREE))):
            masks[name] = torch.zeros_like(parameter)
    masks["unembed"] = torch.ones_like(network.unembed)
    masks["unembed"][:, NEXT : NEXT + CODE] = 0.0
    for index, block in enumerate(network.layers()[FIRST_FREE:], FIRST_FREE):
        writes = columns.clone()
        if index < FIRST_COPYING:
            writes[NEXT : NEXT + CODE] = 0.0
        heads = torch.ones(block.shape.heads)
        heads[list(MADE.get(index, ()))] = 0.0
        rows = heads.repeat_interleave(block.shape.head)
        for part in ("wq", "wk", "wv"):
            masks[f"blocks.{index}.{part}"] = rows[:, None].expand_as(getattr(block, part))
        for part in ("bq", "bk", "bv"):
            masks[f"blocks.{index}.{part}"] = rows
        masks[f"blocks.{index}.sink"] = heads
        masks[f"blocks.{index}.norm1"] = masks[f"blocks.{index}.norm2"] = columns
        masks[f"blocks.{index}.wo"] = writes[:, None] * rows[None, :]
        masks[f"blocks.{index}.bo"] = writes
        neurons = torch.ones(block.shape.inner)
        neurons[: NEURONS.get(index, 0)] = 0.0
        for part in ("gate", "up"):
            masks[f"blocks.{index}.{part}"] = neurons[None, :, None].expand_as(getattr(block, part))
            masks[f"blocks.{index}.{part}_bias"] = neurons[None].expand_as(getattr(block, f"{part}_bias"))
        masks[f"blocks.{index}.down"] = writes[None, :, None] * neurons[None, None, :].expand_as(block.down)
        masks[f"blocks.{index}.down_bias"] = writes[None, :].expand_as(block.down_bias)
    return masks


@torch.no_grad()
def start_shape(network: Network, lexicon: Lexicon) -> None:
    """Overwrite the random start of ``network`` with the heads that this module's text names."""
    shape = network.shape
    window_frequency = shape.base_window ** (-torch.arange(shape.head // 2) / (shape.head // 2))
    blocks = network.layers()
    _features(network, lexicon)

    for block in blocks:  # the constant steadies the norm and is read by nobody: left in, it would spoil 8-bit products
        block.norm1[CONST] = block.norm2[CONST] = 0.01
    network.norm[CONST] = 0.01

    b0 = blocks[0]
    for head, distance in ((0, 1), (1, 2), (2, 3)):
        _look_back(b0, head, distance, window_frequency)
    _carry(
        b0, 0,
        [(CUR, PREV, CODE), (REAL, JOINED, 1), (USER, PREV_USER, 1), (DEVELOPER, PREV_DEVELOPER, 1),
         (ANALYSIS, PREV_ANALYSIS, 1), (FINAL, PREV_FINAL, 1), (LETTERS, PREV_LETTERS, 1)],
        FIRST_GAIN,
    )  # fmt: skip
    for head in (1, 2):
        rows = _rows(b0, head)
        b0.wv[rows] = torch.randn(shape.head, shape.width) * 0.05
        b0.wo[FREE, rows] = torch.randn(len(FREE), shape.head) * 0.02
    _nearest(b0, 3, {CHAIN: 0.5 * FIRST_GAIN}, window_frequency)
    _carry(b0, 3, [(CUR, HERE, HALF)], FIRST_GAIN)
    b0.bo[CONST] = STEADY

    b1 = blocks[1]
    for head, source, effects in (
        (0, PREV_USER, {IN_CONTENT: 1.0, IN_POLICY: -1.0}),
        (4, PREV_ANALYSIS, {IN_ANALYSIS: 1.0, IN_CONTENT: -1.0}),
        (5, PREV_FINAL, {IN_FINAL: 1.0, IN_ANALYSIS: -1.0}),
    ):
        _clear(b1, head)
        _gate(b1, head, 0, 30.0, key=MESSAGE)
        _gate(b1, head, 1, 30.0, key=source)
        b1.sink[head] = 46.0
        rows = _rows(b1, head)
        b1.bv[rows][0] = 1.0
        for target, effect in effects.items():
            b1.wo[target, rows.start] = effect
    b1.bo[IN_POLICY] = 1.0  # and what comes before the policy holds nothing that could be taken for it
    full_frequency = shape.base ** (-torch.arange(shape.head // 2) / (shape.head // 2))
    _look_back(b1, 1, 1, torch.where(full_frequency > 2e-3, full_frequency, 0.0), 12.0)
    _carry(b1, 1, [(HERE, LAST, HALF)], GAIN)
    _clear(b1, 2)
    colon = lexicon.codes[lexicon.tokens.index(":")][HALF:]
    _gate(b1, 2, 0, 64.0, key=EFFORT)
    _product(b1, 2, 1, 45.0, {}, {PREV + HALF: colon / colon.square().sum()}, always=(1.0, 0.0))
    b1.sink[2] = 60.0
    _carry(b1, 2, [(LOW, LOW, 3)], GAIN)
    _clear(b1, 3)
    _gate(b1, 3, 0, 40.0, key=NUMBERED)
    b1.sink[3] = 20.0
    b1.bv[_rows(b1, 3)][0] = 1.0
    b1.wo[AFTER, _rows(b1, 3).start] = 1.0

    b2 = blocks[2]
    _nearest(b2, 0, {CHAIN: 0.5 * GAIN, LETTERS: -4.0 * GAIN}, window_frequency, others_only=True)
    _veto(b2, 0, JOINED, 150.0)
    _look_back(b2, 1, 1, window_frequency)
    _veto(b2, 1, JOINED, -50.0)
    b2.sink[1] = 120.0
    for head in (0, 1):
        _carry(b2, head, [(LAST, BEFORE, HALF)], GAIN)
    _nearest(b2, 2, {CHAIN: 0.5 * GAIN}, window_frequency)
    _carry(b2, 2, [(LAST, THEN, HALF)], GAIN)
    _nearest(b2, 3, {NUMBERED: GAIN}, window_frequency, rate=0.95)
    _carry(b2, 3, [(PREV, LINE_LETTERS, HALF), (CUR, LINE_DIGIT, HALF)], GAIN)
    _look_back(b2, 4, 1, window_frequency)
    _carry(b2, 4, [(AFTER, PREV_AFTER, 1), (CONTINUES, PREV_CONTINUES, 1)], GAIN)

    b3 = blocks[3]
    one = torch.ones(1)
    message = lexicon.codes[lexicon.tokens.index("<|message|>")][:HALF]
    message = message / message.square().sum()
    _match(b3, 0, [(CUR, PREV, CODE)], _weight(24.0, 1.0))  # at the token behind, which knows whether the word goes on
    _gate(b3, 0, 0, 24.0, key=IN_CONTENT)
    _gate(b3, 0, 1, -40.0, key=CONTINUES)
    _product(b3, 0, 2, 40.0, {CONTINUES: -one}, {PREV_CONTINUES: -one}, always=(1.0, 0.0))
    b3.sink[0] = 49.5
    _match(b3, 1, [(CUR, CUR, HALF), (PREV, PREV, HALF)], _weight(24.0, 0.5))
    _gate(b3, 1, 0, 24.0, key=IN_CONTENT)
    b3.sink[1] = 80.0
    for head, target in ((0, FOUND_WORD), (1, FOUND_PAIR)):
        rows = _rows(b3, head)
        b3.bv[rows][0] = 1.0
        b3.wo[target, rows.start] = 1.5
    for head in (2, 3, 5):
        _match(b3, head, [(HERE, LAST, HALF), (THEN, BEFORE, HALF)], _weight(20.0, 0.5))
    _gate(b3, 2, 0, 28.0, key=REAL)
    _gate(b3, 2, 1, 40.0, key=IN_POLICY)
    _product(b3, 2, 2, 60.0, {THEN: message}, {NUMBERED: one, PREV_AFTER: -one})  # the first rule's digit
    _product(b3, 2, 3, 60.0, {}, {LAST: -message}, always=(1.0, 0.0))  # a policy's first word is seldom a rule's
    b3.sink[2] = 116.0
    _carry(
        b3, 2,
        [(CUR, NEXT, CODE), (JOINED, NEXT_JOINED, 1), (CAPITAL, NEXT_CAPITAL, 1), (DIGIT, NEXT_DIGIT, 1),
         (LETTERS, NEXT_LETTERS, 1), (CONTINUES, NEXT_CONTINUES, 1)],
        GAIN,
    )  # fmt: skip
    _gate(b3, 3, 0, -28.0, key=REAL)
    _gate(b3, 3, 1, 28.0, key=IN_POLICY)
    b3.sink[3] = 40.0
    rows = _rows(b3, 3)
    b3.wv[rows] = torch.randn(shape.head, shape.width) * 0.08
    b3.wo[FREE, rows] = torch.randn(len(FREE), shape.head) * 0.03
    _clear(b3, 4)
    _gate(b3, 4, 0, 40.0, key=FORM)
    _gate(b3, 4, 1, 40.0, key=IN_POLICY)
    b3.sink[4] = 50.0
    _carry(b3, 4, [(FORM_JSON, FORM_JSON, 4)], GAIN)
    _gate(b3, 5, 0, 60.0, key=EXCEPT)
    _gate(b3, 5, 1, 40.0, key=IN_POLICY)
    b3.sink[5] = 165.0
    b3.bv[_rows(b3, 5)][0] = 1.0
    b3.wo[NEXT_EXCEPT, _rows(b3, 5).start] = 1.5

    b4 = blocks[4]
    for head, mark, source, target in (
        (0, EXCEPT, EXCEPT, IN_EXCEPTION),
        (1, FOUND_MARK, FOUND_MARK, LINE_FOUND),
        (2, PRESENT_MARK, PRESENT_MARK, LINE_PRESENT),
        (4, COLON, COLON, IN_TERMS),
    ):
        _nearest(b4, head, {NUMBERED: GAIN, mark: GAIN}, window_frequency, rate=0.95)
        _carry(b4, head, [(source, target, 1)], GAIN)
    _look_back(b4, 3, 1, window_frequency)
    _carry(b4, 3, [(FOUND_PAIR, PREV_FOUND_PAIR, 1), (JOINED, PREV_JOINED, 1)], GAIN)

    b5 = blocks[5]
    for head in (0, 1):
        _clear(b5, head)
    for head, source in ((0, LINE_LETTERS), (1, LINE_DIGIT)):
        _gate(b5, head, 0, 20.0, key=STATE)
        _gate(b5, head, 1, 20.0, key=IN_ANALYSIS)
        b5.sink[head] = 30.0
        _carry(b5, head, [(source, NEXT, HALF)], GAIN)
    _clear(b5, 3)
    _gate(b5, 3, 0, 20.0, key=NUMBERED)
    _gate(b5, 3, 1, 20.0, key=IN_POLICY)
    _gate(b5, 3, 2, -40.0, key=PREV_AFTER)
    _product(b5, 3, 3, 60.0, {HERE: message}, {}, always=(0.0, 1.0))
    _gate(b5, 3, -1, 20.0, query=IN_ANALYSIS)
    b5.sink[3] = 112.0
    _carry(b5, 3, [(PREV, NEXT, CODE)], GAIN)
    _clear(b5, 4)
    _gate(b5, 4, 0, 30.0, key=STATE)
    _gate(b5, 4, 1, 30.0, key=IN_ANALYSIS)
    b5.sink[4] = 45.0
    b5.bv[_rows(b5, 4)][0] = 1.0
    b5.wo[DECIDED, _rows(b5, 4).start] = 1.5
    settle(network, lexicon)
    _silence(network)
    _all_of(b0, 0, {DIGIT: 0.5, PREV_LETTERS: 0.5}, NUMBERED)
    _all_of(b0, 1, {UNSPACED: 0.5, JOINED: 1.0}, CONTINUES)
    _all_of(b3, 0, {FOUND_WORD: 1.5, JOINED: -1.0}, FOUND)
    _all_of(b3, 1, {FOUND_WORD: 1.5, FOUND_PAIR: 1.5}, FOUND)


@torch.no_grad()
def settle(network: Network, lexicon: Lexicon) -> None:
    """What learning finds slowly: a rule that is ``also broken`` is not the one that decides; a copied word keeps its
    capital and goes on where it is the rest of another; and each mark goes with what it says.
    """
    last = network.layers()[5]
    also = lexicon.codes[lexicon.tokens.index("\u0120also")]
    for head in (0, 1):
        _gate(last, head, 2, 0.0, key=PREV)
        column = clean_columns(last.shape.head)[CODE + 2]
        last.wk[_rows(last, head)][column, PREV : PREV + CODE] = -30.0 * 8.0 / 6.0 / GAIN * also / also.square().sum()
    for text, wanted in READINGS.items():
        kind = lexicon.classes[lexicon.tokens.index(text)]
        for feature, weight in wanted.items():
            network.unembed[kind, feature] = weight
    for kind in range(lexicon.class_count):
        token = lexicon.member(kind)
        copied = lexicon.word[token] and not (lexicon.digit[token] or lexicon.letters[token] or lexicon.suffix[token])
        if copied and lexicon.spaced[token]:
            network.unembed[kind, NEXT_CAPITAL] = 8.0 if lexicon.capital[token] else -8.0
        if copied:
            network.unembed[kind, NEXT_CONTINUES] = -4.0 if lexicon.spaced[token] else 4.0


def _veto(block: Block, head: int, feature: int, points: float) -> None:
    """A windowed head that stays at its sink where the query has ``feature``."""
    rows, column = _rows(block, head), block.shape.head - 1
    side = 10.0
    block.bk[rows][column] = -side
    block.wq[rows][column, feature] = points * math.sqrt(block.shape.head) / side / GAIN


def _silence(network: Network) -> None:
    """Nothing but the made heads writes into the protected columns."""
    for index, block in enumerate(network.layers()):
        made = torch.zeros(block.shape.heads)
        made[list(MADE.get(index, ()))] = 1.0
        free = made.repeat_interleave(block.shape.head) == 0
        closed = [*PROTECTED, *(range(NEXT, NEXT + CODE) if index < FIRST_COPYING else ())]
        block.wo[torch.tensor(closed)[:, None], free.nonzero()[:, 0]] = 0.0
        block.down[:, closed] = 0.0


def _weight(points: float, norm2: float) -> float:
    """Weight of both sides for a match of codes with squared norm ``norm2`` to be worth ``points``."""
    return math.sqrt(points * 8.0 / norm2) / GAIN


def _features(network: Network, lexicon: Lexicon) -> None:
    names = {"user": USER, "developer": DEVELOPER, "analysis": ANALYSIS, "final": FINAL}
    generator = torch.Generator().manual_seed(1)
    network.embed.zero_()
    network.unembed.zero_()
    network.embed[:, FREE] = 0.12 * torch.randn(lexicon.class_count, len(FREE), generator=generator)
    for kind in range(lexicon.class_count):
        token = lexicon.member(kind)
        row, text = network.embed[kind], lexicon.tokens[token]
        row[SPACED] = 0.4 * lexicon.spaced[token]
        row[CAPITAL] = 0.4 * lexicon.capital[token]
        row[DIGIT] = 0.5 * (lexicon.digit[token] or lexicon.suffix[token])
        row[LETTERS] = 0.5 * lexicon.letters[token]
        row[GRAMMAR] = 0.3 * lexicon.grammar_word[token]
        row[SIGN] = 0.3 * (not lexicon.word[token] and not lexicon.grammar_word[token])
        row[BREAK] = 0.5 * ("\u010a" in text)
        row[MESSAGE] = 1.0 * (text == "<|message|>")
        row[CHAIN] = 0.5 * (lexicon.word[token] or text in BOUNDARIES)
        row[REAL] = 1.0 * lexicon.word[token]
        row[STATE] = 1.0 * (text == "\u0120broken")
        row[UNSPACED] = 0.5 * lexicon.unspaced[token]
        row[EXCEPT] = 1.0 * (lexicon.cores[token] in EXCEPTIONS)
        row[FOUND_MARK] = 1.0 * (text == "\u0120found")
        row[COLON] = 1.0 * (text == ":")
        row[PRESENT_MARK] = 1.0 * (text == "\u0120present")
        for words, group in ((EFFORTS, EFFORT), (FORMS, FORM)):
            if text in words:
                row[group], row[words[text]] = 0.7, 0.7
        if text in SECOND:  # labels that mean the same are told apart by a second feature
            row[SECOND[text]] = 0.7
        if text in names:
            row[names[text]] = 1.0
        norm2 = float(row.square().sum()) + float(lexicon.codes[token].square().sum())
        row[CONST] = math.sqrt(max(EMBEDDED**2 - norm2, 0.0))
