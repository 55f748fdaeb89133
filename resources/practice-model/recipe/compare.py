"""Greedy replies of llama.cpp against the training code's own, token for token.

    python -m recipe.compare runs/a/final.pt practice-model.gguf --items 200

PyTorch runs on the weights as the file rounds them. A reply agrees when each of its tokens is the one that PyTorch
finds likeliest after the tokens before it: then PyTorch's own greedy reply is the same one.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import torch

from recipe.evaluate_direct import Free
from recipe.export import TYPES, load, rounded
from recipe.network import OUTPUT_GAIN, Network
from recipe.train import encode
from recipe.world import Scope, draw


@torch.no_grad()
def round_weights(network: Network, type_name: str) -> None:
    """Replace the network's weights by what a GGUF of ``type_name`` gives back."""
    back = rounded(network, type_name)
    network.codes_in.copy_(back["token_embd.weight"])
    network.codes_out.copy_(back["output.weight"] / OUTPUT_GAIN)
    network.embed.zero_()
    network.unembed.zero_()
    names = {"attn_q": "wq", "attn_k": "wk", "attn_v": "wv", "attn_output": "wo", "ffn_gate_exps": "gate"}
    names |= {"ffn_up_exps": "up", "ffn_down_exps": "down"}
    for index, block in enumerate(network.layers()):
        for name, attribute in names.items():
            getattr(block, attribute).copy_(back[f"blk.{index}.{name}.weight"])


def main() -> int:
    """The command line; status 1 where a reply or a prompt's tokens differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--items", type=int, default=200)
    parser.add_argument("--type", choices=TYPES, default="mixed")
    options = parser.parse_args()
    torch.set_num_threads(1)
    network, tokenizer = load(options.checkpoint)
    round_weights(network, options.type)
    free, rng = Free(options.model), random.Random(4711)
    same = tokens = same_tokens = 0
    for _ in range(options.items):
        item = draw(rng, Scope())
        example = encode(tokenizer, item)
        prompt = example.ids[: example.start]
        if free.prompt_ids(item) != prompt:
            print("the tokenizers differ on", item.prompt)
            return 1
        reply = free.reply_ids(item)
        with torch.no_grad():
            hidden = network.hidden(torch.tensor([[*prompt, *reply]]))[0, len(prompt) - 1 : -1]
            wanted = (hidden @ network.output_matrix().T).argmax(-1).tolist()
        same += wanted == reply
        tokens += len(reply)
        same_tokens += sum(a == b for a, b in zip(wanted, reply, strict=True))
    print(f"{same} of {options.items} replies and {same_tokens} of {tokens} tokens are the same")
    return 0 if same == options.items else 1


if __name__ == "__main__":
    sys.exit(main())
