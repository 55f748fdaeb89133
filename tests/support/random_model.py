"""Makes small random-weight GGUF files of architecture gpt-oss, so that tests and benchmarks run the real llama.cpp.

The files have the real tensor names, keys and control tokens, and a byte-level vocabulary that is split by the real
pre-tokenizer; only the weights are noise. The same options give the same bytes. `vocabulary="full"` has the real
vocabulary's 201,088 entries with the control tokens at their real ids, for whatever costs time by the entry; `"real"` has its
entries and merges themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final, Literal

import gguf
import numpy as np

from plumbline.tokens.harmony import FIRST_CONTROL, NAMED_CONTROLS, control_texts, read_ranks

RANKS: Final = Path(__file__).parents[2] / "resources" / "vocabulary"

WORDS: Final = (
    "analysis", "final", "commentary", "assistant", "system", "developer", "user", "json", "violation", "policy",
    "category", "rule", "ids", "rationale", "confidence", "VALID", "INVALID", "ESCALATE", "SP", "null", "the", "and",
    "content", "text", "allowed", "because", "is", "not", "in", "of", "to", "it", "this", "that", "spam",
)  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """Sizes of a random model. Widths are multiples of 32, as the experts' format needs."""

    width: int = 64
    blocks: int = 4
    heads: int = 4
    kv_heads: int = 2
    head_width: int = 32
    feed_forward: int = 64
    experts: int = 4
    experts_used: int = 2
    window: int = 128
    trained_context: int = 131_072
    vocabulary: Literal["small", "full", "real"] = "small"
    expert_type: Literal["mxfp4", "f32"] = "mxfp4"
    missing_specials: tuple[str, ...] = ()
    architecture: str = "gpt-oss"
    seed: int = 7
    scale: float = 1.0


SMALL: Final = Shape()
FULL_VOCABULARY: Final = Shape(vocabulary="full")
REAL_VOCABULARY: Final = Shape(width=32, blocks=1, vocabulary="real")
BENCHMARK: Final = Shape(
    width=512, blocks=8, heads=16, kv_heads=4, head_width=64, feed_forward=512, experts=16, experts_used=4,
)  # fmt: skip


@cache
def byte_characters() -> tuple[str, ...]:
    """The character that byte-level vocabularies write for each byte (GPT-2's table)."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    table = {byte: chr(byte) for byte in printable}
    others = (byte for byte in range(256) if byte not in table)
    table.update({byte: chr(256 + offset) for offset, byte in enumerate(others)})
    return tuple(table[byte] for byte in range(256))


@cache
def vocabulary(shape: Shape) -> tuple[tuple[str, ...], tuple[int, ...], tuple[str, ...]]:
    """Tokens, token types and merges."""
    normal, merges = {"small": _small_tokens, "full": _full_tokens, "real": _real_tokens}[shape.vocabulary]()
    if shape.vocabulary == "small":
        specials = [*NAMED_CONTROLS.values(), "<|reserved_200013|>", "<|reserved_201087|>"]
    else:
        specials = control_texts()
    specials = [text for text in specials if text not in shape.missing_specials]
    types = [int(gguf.TokenType.NORMAL)] * len(normal) + [int(gguf.TokenType.CONTROL)] * len(specials)
    return (*normal, *specials), tuple(types), tuple(merges)


def _small_tokens() -> tuple[list[str], list[str]]:
    tokens = list(byte_characters())
    known = set(tokens)
    merges = []
    for word in WORDS:
        for text in (word, "Ġ" + word):
            left = text[0]
            for char in text[1:]:
                if left + char not in known:
                    known.add(left + char)
                    tokens.append(left + char)
                    merges.append(f"{left} {char}")
                left += char
    return tokens, merges


def _full_tokens() -> tuple[list[str], list[str]]:
    """The small tokens, then every pair of bytes, then triples, until the first control token's id is reached."""
    tokens, merges = _small_tokens()
    known = set(tokens)
    characters = byte_characters()
    pairs = [a + b for a in characters for b in characters]
    candidates = [(a, b) for a in characters for b in characters]
    candidates += [(pair, c) for pair in pairs[0x2100:] for c in characters[0x61:0x7B]]
    for left, right in candidates:
        if len(tokens) == FIRST_CONTROL:
            break
        if left + right not in known:
            known.add(left + right)
            tokens.append(left + right)
            merges.append(f"{left} {right}")
    return tokens, merges


def _real_tokens() -> tuple[list[str], list[str]]:
    """The published ranks as a GGUF has them: each token's every split into two tokens is a merge, in the order of the ranks."""
    table = byte_characters()
    pieces = read_ranks(RANKS)
    names = {piece: "".join(table[byte] for byte in piece) for piece in pieces}
    merges = []
    for piece in pieces:
        for cut in range(1, len(piece)):
            left, right = names.get(piece[:cut]), names.get(piece[cut:])
            if left is not None and right is not None:
                merges.append(f"{left} {right}")
    return list(names.values()), merges


def write_model(path: Path, shape: Shape = SMALL, *, split_tensors: int = 0) -> tuple[Path, ...]:
    """Writes a random model and returns its files: one, or a split set of at most `split_tensors` tensors a file."""
    writer = gguf.GGUFWriter(path, shape.architecture, split_max_tensors=split_tensors)
    _write_keys(writer, shape)
    _write_tensors(writer, shape)
    writer.write_header_to_file(path)
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    if not split_tensors:
        return (path,)
    return tuple(sorted(path.parent.glob(f"{path.stem}-*-of-*.gguf")))


def _write_keys(writer: gguf.GGUFWriter, shape: Shape) -> None:
    tokens, types, merges = vocabulary(shape)
    writer.add_name("random gpt-oss (noise, for tests)")
    writer.add_file_type(38)
    writer.add_context_length(shape.trained_context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.blocks)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_expert_feed_forward_length(shape.feed_forward)
    writer.add_expert_count(shape.experts)
    writer.add_expert_used_count(shape.experts_used)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_key_length(shape.head_width)
    writer.add_value_length(shape.head_width)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_sliding_window(shape.window)
    writer.add_rope_freq_base(150_000.0)
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(32.0)
    writer.add_rope_scaling_orig_ctx_len(4096)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-4o")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(merges)
    for text, add in (
        ("<|startoftext|>", writer.add_bos_token_id),
        ("<|return|>", writer.add_eos_token_id),
        ("<|endoftext|>", writer.add_pad_token_id),
    ):
        if text in tokens:
            add(tokens.index(text))
    writer.add_add_bos_token(False)


def _write_tensors(writer: gguf.GGUFWriter, shape: Shape) -> None:
    rng = np.random.default_rng(shape.seed)
    entries = len(vocabulary(shape)[0])
    queries, keys = shape.heads * shape.head_width, shape.kv_heads * shape.head_width

    def noise(*sizes: int, scale: float = 1.0) -> np.ndarray:
        return (rng.standard_normal(sizes, dtype=np.float32) * (scale / sizes[-1] ** 0.5)).astype(np.float32)

    def matrix(name: str, *sizes: int, scale: float = 1.0) -> None:
        writer.add_tensor(name, noise(*sizes, scale=scale).astype(np.float16))

    def vector(name: str, *sizes: int) -> None:
        writer.add_tensor(name, rng.standard_normal(sizes, dtype=np.float32) * np.float32(0.1))

    def experts(name: str, *sizes: int) -> None:
        if shape.expert_type == "f32":
            writer.add_tensor(name, noise(*sizes))
            return
        kind = gguf.GGMLQuantizationType.MXFP4
        writer.add_tensor(name, gguf.quants.quantize(noise(*sizes), kind), raw_dtype=kind)

    def ones(name: str) -> None:
        writer.add_tensor(name, np.ones(shape.width, dtype=np.float32))

    matrix("token_embd.weight", entries, shape.width, scale=shape.width**0.5)
    ones("output_norm.weight")
    matrix("output.weight", entries, shape.width, scale=4.0 * shape.scale)
    for block in range(shape.blocks):
        at = f"blk.{block}."
        ones(at + "attn_norm.weight")
        ones(at + "post_attention_norm.weight")
        for name, rows in (("attn_q", queries), ("attn_k", keys), ("attn_v", keys)):
            matrix(f"{at}{name}.weight", rows, shape.width)
            vector(f"{at}{name}.bias", rows)
        matrix(at + "attn_output.weight", shape.width, queries)
        vector(at + "attn_output.bias", shape.width)
        vector(at + "attn_sinks.weight", shape.heads)
        writer.add_tensor(at + "ffn_gate_inp.weight", noise(shape.experts, shape.width, scale=4.0))
        vector(at + "ffn_gate_inp.bias", shape.experts)
        for name in ("ffn_gate_exps", "ffn_up_exps"):
            experts(f"{at}{name}.weight", shape.experts, shape.feed_forward, shape.width)
            vector(f"{at}{name}.bias", shape.experts, shape.feed_forward)
        experts(at + "ffn_down_exps.weight", shape.experts, shape.width, shape.feed_forward)
        vector(at + "ffn_down_exps.bias", shape.experts, shape.width)


def truncated(source: Path, target: Path, *, keep: float = 0.6) -> Path:
    """A copy of which only the first part is there, as after a download that was cut off."""
    data = source.read_bytes()
    target.write_bytes(data[: int(len(data) * keep)])
    return target


def damaged(source: Path, target: Path, tensor: str = "blk.0.attn_q.bias") -> Path:
    """A copy in which one 32-bit tensor holds only NaN: the file's form is right, its numbers are not."""
    target.write_bytes(source.read_bytes())
    reader = gguf.GGUFReader(target, "r+")
    found = next(entry for entry in reader.tensors if entry.name == tensor)
    found.data[...] = np.nan
    reader.data.flush()  # type: ignore[attr-defined]
    return target


def with_architecture(path: Path, architecture: str) -> Path:
    """A model file of another architecture."""
    return write_model(path, replace(SMALL, architecture=architecture))[0]


def specials(shape: Shape) -> Sequence[str]:
    """The texts of all control tokens."""
    tokens, types, _ = vocabulary(shape)
    return [text for text, kind in zip(tokens, types, strict=True) if kind == gguf.TokenType.CONTROL]
