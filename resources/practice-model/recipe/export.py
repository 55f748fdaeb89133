"""Export: a checkpoint to the GGUF that the product loads.

    python -m recipe.export runs/a/final.pt practice-model.gguf [--type mixed|q8_0|f16]

Names and keys are llama.cpp's for ``gpt-oss``: ``post_attention_norm`` is the norm before the experts, even blocks
are the sliding-window ones, and the two rotary bases are set apart. Biases, norms, sinks and the router stay in
float32. The file is written in a fixed order from fixed sources: the same checkpoint gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from recipe import tokenizer as tokenizer_module
from recipe.lexicon import Lexicon
from recipe.network import Network, Shape
from recipe.tokenizer import SPECIAL

TEMPLATE = Path(__file__).resolve().parent / "chat_template.jinja"
TYPES = {
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "mixed": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_F16),
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
}
EIGHT_BITS = ("ffn_gate_exps.weight", "ffn_up_exps.weight")  # of the blocks' matrices in the mixed type
NAME = "Plumbline practice model"
DESCRIPTION = "For learning the program and for tests, not for decisions. Trained on generated data."


def load(checkpoint: Path) -> tuple[Network, Tokenizer]:
    """The network of a checkpoint and its tokenizer."""
    saved = torch.load(checkpoint, weights_only=False, map_location="cpu")
    tokenizer = tokenizer_module.load()
    network = Network(Shape(**saved["shape"]), Lexicon(tokenizer))
    network.load_state_dict({name: tensor.float() for name, tensor in saved["network"].items()})
    return network, tokenizer


def tensors(network: Network) -> dict[str, Tensor]:
    """The GGUF's tensors by name, in the file's order."""
    named = {
        "token_embd.weight": network.embedding_matrix(),
        "output_norm.weight": network.norm,
        "output.weight": network.output_matrix(),
    }
    parts = {
        "attn_norm.weight": "norm1", "post_attention_norm.weight": "norm2",
        "attn_q.weight": "wq", "attn_q.bias": "bq", "attn_k.weight": "wk", "attn_k.bias": "bk",
        "attn_v.weight": "wv", "attn_v.bias": "bv", "attn_output.weight": "wo", "attn_output.bias": "bo",
        "attn_sinks.weight": "sink", "ffn_gate_inp.weight": "router", "ffn_gate_inp.bias": "router_bias",
        "ffn_gate_exps.weight": "gate", "ffn_gate_exps.bias": "gate_bias", "ffn_up_exps.weight": "up",
        "ffn_up_exps.bias": "up_bias", "ffn_down_exps.weight": "down", "ffn_down_exps.bias": "down_bias",
    }  # fmt: skip
    for index, block in enumerate(network.blocks):
        for name, attribute in parts.items():
            named[f"blk.{index}.{name}"] = getattr(block, attribute)
    return {name: tensor.detach().float().contiguous() for name, tensor in named.items()}


def quantised(name: str, array: np.ndarray, type_name: str) -> tuple[np.ndarray, gguf.GGMLQuantizationType]:
    """The array as the file holds it; what is small or delicate stays in float32."""
    kind = TYPES[type_name][0]
    if type_name == "mixed" and name.startswith("blk.") and not name.endswith(EIGHT_BITS):
        kind = gguf.GGMLQuantizationType.F16  # where 8-bit products could turn a near tie
    if array.ndim == 1 or name.endswith(".bias") or "ffn_gate_inp" in name:
        return array.astype(np.float32), gguf.GGMLQuantizationType.F32
    if kind == gguf.GGMLQuantizationType.F16:
        return array.astype(np.float16), kind
    return gguf.quants.quantize(array, kind), kind


def rounded(network: Network, type_name: str) -> dict[str, Tensor]:
    """The tensors as they come back from the file: what an exact comparison has to run on."""
    back = {}
    for name, tensor in tensors(network).items():
        data, used = quantised(name, tensor.numpy(), type_name)
        plain = data if data.dtype in (np.float32, np.float16) else gguf.quants.dequantize(data, used)
        back[name] = torch.from_numpy(plain.astype(np.float32))
    return back


def write(network: Network, tokenizer: Tokenizer, path: Path, type_name: str = "mixed") -> str:
    """Write the GGUF and return its sha256."""
    file_type = TYPES[type_name][1]
    shape = network.shape
    out = gguf.GGUFWriter(path, "gpt-oss")
    out.add_name(NAME)
    out.add_description(DESCRIPTION)
    out.add_license("Apache-2.0")
    out.add_context_length(shape.context)
    out.add_embedding_length(shape.width)
    out.add_block_count(shape.blocks)
    out.add_feed_forward_length(shape.inner)
    out.add_expert_feed_forward_length(shape.inner)
    out.add_head_count(shape.heads)
    out.add_head_count_kv(shape.heads)
    out.add_key_length(shape.head)
    out.add_value_length(shape.head)
    out.add_rope_freq_base(shape.base)
    out.add_float32("gpt-oss.rope.freq_base_swa", shape.base_window)
    out.add_rope_dimension_count(shape.head)
    out.add_layer_norm_rms_eps(shape.epsilon)
    out.add_expert_count(shape.experts)
    out.add_expert_used_count(shape.used)
    out.add_sliding_window(shape.window)
    out.add_vocab_size(shape.vocab)
    out.add_file_type(file_type)
    _vocabulary(out, tokenizer)
    for name, tensor in tensors(network).items():
        data, used = quantised(name, tensor.numpy(), type_name)
        out.add_tensor(name, data, raw_dtype=used)
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _vocabulary(out: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    tokens = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    kinds = [gguf.TokenType.CONTROL if token in SPECIAL else gguf.TokenType.NORMAL for token in tokens]
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("gpt-4o")
    out.add_token_list(tokens)
    out.add_token_types(kinds)
    out.add_token_merges([" ".join(pair) for pair in tokenizer_module.kept_merges()])
    out.add_bos_token_id(tokenizer.token_to_id("<|startoftext|>"))
    out.add_eos_token_id(tokenizer.token_to_id("<|return|>"))
    out.add_pad_token_id(tokenizer.token_to_id("<|endoftext|>"))
    out.add_add_bos_token(False)
    out.add_chat_template(TEMPLATE.read_text(encoding="utf-8"))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--type", choices=TYPES, default="mixed")
    options = parser.parse_args()
    network, tokenizer = load(options.checkpoint)
    digest = write(network, tokenizer, options.out, options.type)
    options.out.with_suffix(options.out.suffix + ".sha256").write_text(f"{digest}  {options.out.name}\n")
    print(options.out, options.out.stat().st_size, digest)


if __name__ == "__main__":
    main()
