"""Builds small GGUF files byte by byte, right ones and wrong ones, without the library that llama.cpp's authors publish."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

HARMONY = ("<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|return|>", "<|constrain|>", "<|call|>")
MXFP4, F32, Q4_K = 39, 0, 12

Value = int | str | Sequence[str]


def text(value: str | bytes) -> bytes:
    data = value.encode("utf-8") if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def pair(key: str, value: Value) -> bytes:
    if isinstance(value, int):
        return text(key) + struct.pack("<II", 4, value)
    if isinstance(value, str):
        return text(key) + struct.pack("<I", 8) + text(value)
    return text(key) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(text(entry) for entry in value)


def tensor(name: str, sizes: Sequence[int], kind: int, offset: int) -> bytes:
    return text(name) + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, kind, offset)


def header(pairs: Sequence[bytes], tensors: Sequence[bytes], version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(pairs)) + b"".join(pairs) + b"".join(tensors)


def padded(data: bytes, alignment: int = 32) -> bytes:
    return data + bytes(-len(data) % alignment)


def model(
    architecture: str | None = "gpt-oss",
    extra: Mapping[str, Value] | None = None,
    tokens: Sequence[str] = HARMONY,
    experts: int = MXFP4,
    filler: bytes = b"\x01",
) -> bytes:
    """A small file that is in order: two tensors, one of them an experts' one. `filler` makes its bytes its own."""
    values: dict[str, Value] = {"general.name": "Not to be trusted", "general.file_type": 38}
    if architecture is not None:
        values |= {
            "general.architecture": architecture,
            f"{architecture}.context_length": 4096,
            f"{architecture}.block_count": 1,
        }
    if tokens:
        values["tokenizer.ggml.tokens"] = ("a", "b", *tokens)
    values |= extra or {}
    block = {MXFP4: (32, 17), Q4_K: (256, 144), F32: (1, 4)}[experts]
    first, second = 64 * 4, 256 * 2 // block[0] * block[1]
    second_at = -(-first // 32) * 32
    tensors = [
        tensor("output_norm.weight", [64], F32, 0),
        tensor("blk.0.ffn_up_exps.weight", [256, 2], experts, second_at),
    ]
    data = padded((filler * first)[:first]) + (filler * second)[:second]
    return padded(header([pair(key, value) for key, value in values.items()], tensors)) + data


def split(count: int, architecture: str = "gpt-oss") -> list[bytes]:
    """A split set as llama.cpp's splitter writes it: everything that is said is said in the first part."""
    return [
        model(
            architecture if number == 0 else None,
            {"split.no": number, "split.count": count, "split.tensors.count": 2 * count},
            tokens=HARMONY if number == 0 else (),
            filler=bytes([number + 1]),
        )
        for number in range(count)
    ]
