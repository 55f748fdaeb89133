"""Whether the numbers that a model's header gives fit the tensors that its files hold.

llama.cpp takes memory by these numbers, some of them before it compares them with a tensor, and some without: a few bytes of a
header could claim all of a machine's memory. Each number has its tensor, of the first layer, whose size it must not go beyond;
llama.cpp holds the other layers to that. Source: llama.cpp's src/models/openai-moe.cpp.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod
from typing import Final

from plumbline.domain.messages import Message

_EXPERTS: Final = "blk.0.ffn_up_exps.weight"
_QUERIES: Final = "blk.0.attn_q.weight"
_KEYS: Final = "blk.0.attn_k.weight"
_VALUES: Final = "blk.0.attn_v.weight"
_EMBEDDING: Final = "token_embd.weight"

_BOUNDS: Final[tuple[tuple[tuple[str, ...], str, int], ...]] = (
    (("embedding_length",), _EMBEDDING, 0),
    (("embedding_length_out",), _EMBEDDING, 0),
    (("feed_forward_length",), _EXPERTS, 1),
    (("expert_feed_forward_length",), _EXPERTS, 1),
    (("expert_count",), _EXPERTS, 2),
    (("expert_used_count",), _EXPERTS, 2),
    (("attention.head_count", "attention.key_length"), _QUERIES, 1),
    (("attention.head_count", "attention.key_length_swa"), _QUERIES, 1),
    (("attention.head_count", "rope.dimension_count"), _QUERIES, 1),
    (("attention.head_count", "rope.dimension_count_swa"), _QUERIES, 1),
    (("attention.head_count_kv", "attention.key_length"), _KEYS, 1),
    (("attention.head_count_kv", "attention.key_length_swa"), _KEYS, 1),
    (("attention.head_count_kv", "attention.value_length"), _VALUES, 1),
    (("attention.head_count_kv", "attention.value_length_swa"), _VALUES, 1),
    (("vocab_size",), _EMBEDDING, 1),
)
"""The product of these claims is at most that dimension of the tensor."""

MEASURED: Final = frozenset(tensor for _, tensor, _ in _BOUNDS)
"""Tensors whose sizes are kept for this."""

_MOST_TOKENS: Final = 16_777_216
"""Of a context or a window; no tensor says how far a model can look. Published models have 131,072."""
_TOKENS: Final = ("context_length", "rope.scaling.original_context_length", "attention.sliding_window")
_MOST_OTHERS: Final = 256
"""Of numbers that these models don't have."""


def out_of_proportion(claims: Mapping[str, int], sizes: Mapping[str, Sequence[int]], tensors: int) -> Message | None:
    """What does not fit, of all files of a model together; None where everything does.

    A tensor that is not there bounds nothing: without it, llama.cpp does not load the model.

    Args:
        claims: every whole number of the header, by its key behind the architecture's name.
        sizes: the sizes of the `MEASURED` tensors.
        tensors: how many there are.
    """
    bounds = [
        *(
            (names, sizes[tensor][dimension])
            for names, tensor, dimension in _BOUNDS
            if len(sizes.get(tensor, ())) > dimension
        ),
        (("block_count",), tensors),
        *(((name,), _MOST_TOKENS) for name in _TOKENS),
    ]
    named = {name for names, *_ in _BOUNDS for name in names} | {"block_count", *_TOKENS}
    bounds += [((name,), _MOST_OTHERS) for name in claims if name not in named]
    for names, most in bounds:
        given = [claims[name] for name in names if name in claims]
        if names[-1] in claims and (min(given) < 0 or prod(given) > most):
            return Message(
                "The property {key} makes {claimed}, and what the file holds allows {most}.",
                key=names[-1],
                claimed=prod(given),
                most=most,
            )
    return None
