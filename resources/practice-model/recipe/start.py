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
) = range(FEATURES, FEATURES + 40)  # fmt: skip
LINE_LETTERS, LINE_DIGIT = FEATURES + 40, FEATURES + 64  # half codes of the id that was written last
FREE = list(range(FEATURES + 88, FEATURES + 144))
EMBEDDED = 1.75  # every token's norm after the embedding
STEADY = 9.0  # a constant in the residual stream that keeps its norm nearly the same everywhere
GAIN = 1.68  # what the norm multiplies a feature by, from block 1 on
FIRST_GAIN = 10.2  # the same in block 0


def _decay(frequency: Tensor, window: int, others_only: bool) -> tuple[Tensor, Tensor]:
    """Cosine and sine amplitudes whose sum falls by a tenth with each token of distance (weighted least squares).

    Falling by a factor, not by a difference, keeps the order when one key is a little larger than another.
    With ``others_only`` it is low at distance 0 as well; that costs the order of distances 1 and 2.
    """
    offset = torch.arange(window, dtype=torch.float64)
    basis = torch.cat([(offset[:, None] * frequency).cos(), (offset[:, None] * frequency).sin()], 1)
    target = 20.0 + 95.0 * 0.89**offset
    weight = torch.where(offset < 24, 8.0, 1.0).double()
    if others_only:
        target = 20.0 + 95.0 * 0.82**offset
        target[0] = 28.0
        weight[:12], weight[0] = 100.0, 25.0
        weight[1] = 0.0  # such a head is used only where the token before is no word
    weighted = basis * weight[:, None]
    ridge = 1e-3 * torch.eye(basis.shape[1], dtype=torch.float64)
    solution = torch.linalg.solve(basis.T @ weighted + ridge, weighted.T @ target)
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


def _nearest(block: Block, head: int, gate: int, worth: float, frequency: Tensor, others_only: bool = False) -> None:
    """Attend to the nearest token with the feature ``gate`` (of size ``worth`` after the norm), itself included.

    With ``others_only`` the token does not see itself, nor reliably the one before it.
    """
    rows, n = _rows(block, head), frequency.numel()
    _clear(block, head)
    fast = n - 4  # the slowest pairs stay free for a gate
    cos, sin = _decay(frequency[:fast].double(), block.shape.window, others_only)
    scale = math.sqrt(block.shape.head)
    query = ((cos.square() + sin.square()).sqrt() * scale).sqrt().clamp(min=1e-6)
    block.bq[rows][:fast] = query.float()
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


EFFORTS = {"\u0120low": LOW, "\u0120medium": MEDIUM, "\u0120high": HIGH}
FORMS = {
    "\u0120JSON": FORM_JSON, "rationale": FORM_FULL, "\u0120rationale": FORM_FULL, "\u0120VALID": FORM_VALID,
    "\u0120INVALID": FORM_VALID, "\u0120SAFE": FORM_LABEL, "\u0120ALLOWED": FORM_LABEL, "\u0120OK": FORM_LABEL,
}  # fmt: skip
SECOND = {"\u0120ALLOWED": FORM_FULL, "\u0120OK": FORM_JSON}
# Heads that are made by hand, by block: they stay as they are.
MADE: dict[int, tuple[int, ...]] = {0: (0, 3), 1: (0, 1), 2: (0, 1, 2, 3, 4), 3: (0, 1, 2, 4, 5)}
# What they read: only they write there, or learning would blur the codes before it has learned anything.
PROTECTED = [*range(NEXT), *range(FEATURES, FEATURES + 88)]


def learnable(network: Network) -> dict[str, Tensor]:
    """A mask for each parameter that is not free everywhere: 1 where it learns, 0 where it stays."""
    masks: dict[str, Tensor] = {}
    columns = torch.ones(network.shape.width)
    columns[PROTECTED] = 0.0
    masks["embed"] = torch.ones_like(network.embed) * columns
    masks["unembed"] = torch.ones_like(network.unembed)
    masks["unembed"][:, NEXT : NEXT + CODE] = 0.0
    for index, block in enumerate(network.layers()):
        writes = columns.clone()
        if index < 4:
            writes[NEXT : NEXT + CODE] = 0.0  # the last two blocks may write what they copy
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
        masks[f"blocks.{index}.down"] = writes[None, :, None].expand_as(block.down)
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
         (ANALYSIS, PREV_ANALYSIS, 1), (FINAL, PREV_FINAL, 1)],
        FIRST_GAIN,
    )  # fmt: skip
    for head in (1, 2):
        rows = _rows(b0, head)
        b0.wv[rows] = torch.randn(shape.head, shape.width) * 0.05
        b0.wo[FREE, rows] = torch.randn(len(FREE), shape.head) * 0.02
    _nearest(b0, 3, CHAIN, 0.5 * FIRST_GAIN, window_frequency)
    _carry(b0, 3, [(CUR, HERE, HALF)], FIRST_GAIN)
    b0.bo[CONST] = STEADY

    b1 = blocks[1]
    rows = _rows(b1, 0)
    _clear(b1, 0)
    _gate(b1, 0, 0, 40.0, key=MESSAGE)
    mixture = {
        IN_CONTENT: {PREV_USER: 3.0, PREV_ANALYSIS: -4.0},
        IN_POLICY: {PREV_DEVELOPER: 2.0, PREV_USER: -3.0},
        IN_ANALYSIS: {PREV_ANALYSIS: 4.0, PREV_FINAL: -6.0},
        IN_FINAL: {PREV_FINAL: 5.0},
    }
    for at, source in enumerate((PREV_USER, PREV_DEVELOPER, PREV_ANALYSIS, PREV_FINAL)):
        b1.wv[rows][at, source] = 1.0
        for target, shares in mixture.items():
            b1.wo[target, rows.start + at] = shares.get(source, 0.0) / 1.8
    full_frequency = shape.base ** (-torch.arange(shape.head // 2) / (shape.head // 2))
    _look_back(b1, 1, 1, torch.where(full_frequency > 2e-3, full_frequency, 0.0), 12.0)
    _carry(b1, 1, [(HERE, LAST, HALF)], GAIN)

    b2 = blocks[2]
    _nearest(b2, 0, CHAIN, 0.5 * GAIN, window_frequency, others_only=True)
    _veto(b2, 0, JOINED, 150.0)
    _look_back(b2, 1, 1, window_frequency)
    _veto(b2, 1, JOINED, -50.0)
    b2.sink[1] = 120.0
    for head in (0, 1):
        _carry(b2, head, [(LAST, BEFORE, HALF)], GAIN)
    _nearest(b2, 2, CHAIN, 0.5 * GAIN, window_frequency)
    _carry(b2, 2, [(LAST, THEN, HALF)], GAIN)
    for head, gate, target in ((3, LETTERS, LINE_LETTERS), (4, DIGIT, LINE_DIGIT)):
        _nearest(b2, head, gate, 0.5 * GAIN, window_frequency)
        _carry(b2, head, [(CUR, target, HALF)], GAIN)

    b3 = blocks[3]
    _match(b3, 0, [(CUR, CUR, CODE)], _weight(24.0, 1.0))
    _gate(b3, 0, 0, 24.0, key=IN_CONTENT)
    _gate(b3, 0, 1, -30.0, query=JOINED)
    b3.sink[0] = 50.0
    _match(b3, 1, [(CUR, CUR, HALF), (PREV, PREV, HALF)], _weight(24.0, 0.5))
    _gate(b3, 1, 0, 24.0, key=IN_CONTENT)
    b3.sink[1] = 77.0
    for head, target in ((0, FOUND_WORD), (1, FOUND_PAIR)):
        rows = _rows(b3, head)
        b3.bv[rows][0] = 1.0
        b3.wo[target, rows.start] = 1.5
    _match(b3, 2, [(HERE, LAST, HALF), (THEN, BEFORE, HALF)], _weight(20.0, 0.5))
    _gate(b3, 2, 0, 28.0, key=REAL)
    _gate(b3, 2, 1, 40.0, key=IN_POLICY)
    b3.sink[2] = 84.0
    _carry(
        b3, 2,
        [(CUR, NEXT, CODE), (JOINED, NEXT_JOINED, 1), (CAPITAL, NEXT_CAPITAL, 1), (DIGIT, NEXT_DIGIT, 1),
         (LETTERS, NEXT_LETTERS, 1)],
        GAIN,
    )  # fmt: skip
    _match(b3, 3, [(HERE, LAST, HALF), (THEN, BEFORE, HALF)], _weight(20.0, 0.5))
    _gate(b3, 3, 0, -28.0, key=REAL)
    _gate(b3, 3, 1, 28.0, key=IN_POLICY)
    b3.sink[3] = 40.0
    rows = _rows(b3, 3)
    b3.wv[rows] = torch.randn(shape.head, shape.width) * 0.08
    b3.wo[FREE, rows] = torch.randn(len(FREE), shape.head) * 0.03
    for head in (4, 5):
        _clear(b3, head)
    _gate(b3, 4, 0, 40.0, key=FORM)
    _gate(b3, 4, 1, 40.0, key=IN_POLICY)
    b3.sink[4] = 50.0
    _carry(b3, 4, [(FORM_JSON, FORM_JSON, 4)], GAIN)
    _gate(b3, 5, 0, 90.0, key=EFFORT)
    _gate(b3, 5, 1, -60.0, key=IN_POLICY)
    _gate(b3, 5, 2, -60.0, key=IN_CONTENT)
    b3.sink[5] = 40.0
    _carry(b3, 5, [(LOW, LOW, 3)], GAIN)

    b5 = blocks[5]
    for head in (0, 1, 2):
        _clear(b5, head)
    for head, source in ((0, LINE_LETTERS), (1, LINE_DIGIT)):
        _gate(b5, head, 0, 20.0, key=STATE)
        _gate(b5, head, 1, 20.0, key=IN_ANALYSIS)
        b5.sink[head] = 30.0
        _carry(b5, head, [(source, NEXT, HALF)], GAIN)
    _gate(b5, 2, 0, 20.0, key=LETTERS)
    _gate(b5, 2, 1, 20.0, key=IN_POLICY)
    b5.sink[2] = 20.0
    _carry(b5, 2, [(CUR, NEXT, CODE)], GAIN * 3)
    settle(network, lexicon)
    _silence(network)


@torch.no_grad()
def settle(network: Network, lexicon: Lexicon) -> None:
    """Two things that learning finds slowly: a rule that is ``also broken`` is not the one that decides, and a copied
    word keeps its capital.
    """
    last = network.layers()[5]
    also = lexicon.codes[lexicon.tokens.index("\u0120also")]
    for head in (0, 1):
        _gate(last, head, 2, 0.0, key=PREV)
        column = clean_columns(last.shape.head)[CODE + 2]
        last.wk[_rows(last, head)][column, PREV : PREV + CODE] = -30.0 * 8.0 / 6.0 / GAIN * also / also.square().sum()
    for kind in range(lexicon.class_count):
        token = lexicon.member(kind)
        copied = lexicon.word[token] and not (lexicon.digit[token] or lexicon.letters[token] or lexicon.suffix[token])
        if copied and lexicon.spaced[token]:
            network.unembed[kind, NEXT_CAPITAL] = 8.0 if lexicon.capital[token] else -8.0


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
        closed = [*PROTECTED, *(range(NEXT, NEXT + CODE) if index < 3 else ())]
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
    network.embed[:, FREE] = 0.08 * torch.randn(lexicon.class_count, len(FREE), generator=generator)
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
        for words, group in ((EFFORTS, EFFORT), (FORMS, FORM)):
            if text in words:
                row[group], row[words[text]] = 0.7, 0.7
        if text in SECOND:  # labels that mean the same are told apart by a second feature
            row[SECOND[text]] = 0.7
        if text in names:
            row[names[text]] = 1.0
        norm2 = float(row.square().sum()) + float(lexicon.codes[token].square().sum())
        row[CONST] = math.sqrt(max(EMBEDDED**2 - norm2, 0.0))
