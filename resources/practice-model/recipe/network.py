"""The network: gpt-oss's architecture in PyTorch, and the shape it starts from.

The architecture is llama.cpp's ``gpt-oss``, small: sliding-window blocks (even) and full ones (odd), attention sinks,
a mixture of experts with a clamped gate, rotary positions in the two-halves layout. What is unusual is the residual
stream, which has named blocks:

    CUR   who this token is: the word's frozen identity code (two halves of 24)
    PREV  the code of the token before it
    LAST  (half codes) the last word before it, BEFORE the word before that one
    HERE, THEN  the same two, counting this token itself when it is a word
    NEXT  the code of the token to write: the output matrix reads it
    F     features: word or sign, capital, region of the prompt, found or not, …

Codes are random, nearly orthogonal and never trained, and all spellings of a word share one. So matching a word with
itself, and copying a word, are the same linear maps for every word, seen in training or not. ``start_shape`` puts
these maps into a few heads (see there); training learns the program that uses them.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from recipe.lexicon import Lexicon

CUR, PREV = 0, 48
LAST, BEFORE, HERE, THEN = 96, 120, 144, 168
NEXT = 192
FEATURES = 240
OUTPUT_GAIN = 6.0
FUSED = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu  # noqa: SLF001 - has no public name
FUSED_BACKWARD = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward  # noqa: SLF001


@dataclass(frozen=True)
class Shape:
    """Sizes of the network, under the names that the GGUF metadata use."""

    vocab: int
    width: int = 384
    blocks: int = 6
    heads: int = 6
    head: int = 64
    experts: int = 4
    used: int = 2
    inner: int = 96
    window: int = 64
    base: float = 1e16
    base_window: float = 1e4
    epsilon: float = 1e-5
    context: int = 4096

    def as_dict(self) -> dict[str, float]:
        """The sizes by name, as a checkpoint keeps them."""
        return asdict(self)


def rms_norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    """Root-mean-square norm over the last axis, computed in float32."""
    wide = x.float()
    return wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + epsilon) * weight


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding, the two halves of a head forming the pairs."""
    first, second = x.chunk(2, -1)
    return torch.cat([first * cos - second * sin, second * cos + first * sin], -1)


class SinkAttention(torch.autograd.Function):
    """Exact softmax over keys and one sink logit per head, on PyTorch's fused CPU kernels.

    The kernels know no sinks, but give the log-sum-exp: with it the output is rescaled by the share that the sink
    leaves, and the backward pass runs on the corrected log-sum-exp.
    """

    @staticmethod
    def forward(ctx, q, k, v, sink, mask):  # type: ignore[no-untyped-def]
        """Attend; ``q k v`` are batch × heads × length × size, ``sink`` one logit a head."""
        scale = q.shape[-1] ** -0.5
        out, lse = FUSED(q, k, v, 0.0, mask is None, attn_mask=mask, scale=scale)
        total = torch.logaddexp(lse, sink[None, :, None].float())
        out = (out * torch.exp(lse - total).unsqueeze(-1)).to(q.dtype)
        ctx.save_for_backward(q, k, v, out, total, sink, mask)
        return out

    @staticmethod
    def backward(ctx, grad):  # type: ignore[no-untyped-def]
        """Gradients for ``q k v`` and ``sink``."""
        q, k, v, out, total, sink, mask = ctx.saved_tensors
        grad = grad.contiguous()
        dq, dk, dv = FUSED_BACKWARD(
            grad, q, k, v, out, total, 0.0, mask is None, attn_mask=mask, scale=q.shape[-1] ** -0.5
        )
        inner = (grad.float() * out.float()).sum(-1)
        dsink = -(torch.exp(sink[None, :, None] - total) * inner).sum((0, 2))
        return dq, dk, dv, dsink, None


class Block(nn.Module):
    """One block: attention with sinks, then a mixture of experts of which ``used`` answer."""

    def __init__(self, shape: Shape, index: int) -> None:
        super().__init__()
        self.shape, self.index = shape, index
        width, rows, inner, experts = shape.width, shape.heads * shape.head, shape.inner, shape.experts

        def matrix(*size: int, std: float) -> nn.Parameter:
            return nn.Parameter(torch.randn(*size) * std)

        std, depth = width**-0.5, math.sqrt(2 * shape.blocks)
        self.norm1, self.norm2 = nn.Parameter(torch.ones(width)), nn.Parameter(torch.ones(width))
        self.wq, self.bq = matrix(rows, width, std=0.5 * std), nn.Parameter(torch.zeros(rows))
        self.wk, self.bk = matrix(rows, width, std=0.5 * std), nn.Parameter(torch.zeros(rows))
        self.wv, self.bv = matrix(rows, width, std=std), nn.Parameter(torch.zeros(rows))
        self.wo = matrix(width, rows, std=0.1 * rows**-0.5 / depth)
        self.bo = nn.Parameter(torch.zeros(width))
        self.sink = nn.Parameter(torch.zeros(shape.heads))
        self.router, self.router_bias = matrix(experts, width, std=std), nn.Parameter(torch.zeros(experts))
        self.gate, self.gate_bias = (
            matrix(experts, inner, width, std=std),
            nn.Parameter(torch.zeros(experts, inner)),
        )
        self.up, self.up_bias = (
            matrix(experts, inner, width, std=std),
            nn.Parameter(torch.zeros(experts, inner)),
        )
        self.down = matrix(experts, width, inner, std=0.1 * inner**-0.5 / depth)
        self.down_bias = nn.Parameter(torch.zeros(experts, width))
        self.balance = torch.zeros(())

    @property
    def windowed(self) -> bool:
        """Whether this block sees only the last ``window`` tokens."""
        return self.index % 2 == 0

    def attend(self, x: Tensor, cos: Tensor, sin: Tensor, band: Tensor) -> Tensor:
        """The attention half of the block, before the residual sum."""
        s = self.shape
        batch, length, _ = x.shape

        def heads(weight: Tensor, bias: Tensor) -> Tensor:
            return functional.linear(x, weight, bias).view(batch, length, s.heads, s.head).transpose(1, 2)

        v = heads(self.wv, self.bv)
        q = rotate(heads(self.wq, self.bq).float(), cos, sin).to(v.dtype)
        k = rotate(heads(self.wk, self.bk).float(), cos, sin).to(v.dtype)
        out = self._banded(q, k, v, band) if self.windowed else SinkAttention.apply(q, k, v, self.sink, None)
        return functional.linear(out.transpose(1, 2).reshape(batch, length, -1), self.wo, self.bo)

    def _banded(self, q: Tensor, k: Tensor, v: Tensor, band: Tensor) -> Tensor:
        """Attention over the last ``window`` tokens: chunks of queries see their own and the previous chunk."""
        s = self.shape
        batch, _, length, _ = q.shape
        chunks = -(-length // s.window)
        pad = chunks * s.window - length

        def cut(z: Tensor) -> Tensor:
            return (
                functional.pad(z, (0, 0, 0, pad)).view(batch, s.heads, chunks, s.window, s.head).permute(0, 2, 1, 3, 4)
            )

        def with_previous(z: Tensor) -> Tensor:
            chunk = cut(z)
            previous = functional.pad(chunk, (0, 0, 0, 0, 0, 0, 1, 0))[:, :-1]
            return torch.cat([previous, chunk], 3).reshape(batch * chunks, s.heads, 2 * s.window, s.head)

        queries = cut(q).reshape(batch * chunks, s.heads, s.window, s.head)
        mask = band[:chunks].repeat(batch, 1, 1)[:, None].to(q.dtype)
        out = SinkAttention.apply(queries, with_previous(k), with_previous(v), self.sink, mask)
        out = out.view(batch, chunks, s.heads, s.window, s.head).permute(0, 2, 1, 3, 4)
        return out.reshape(batch, s.heads, chunks * s.window, s.head)[:, :, :length]

    def think(self, x: Tensor) -> Tensor:
        """The mixture of experts; all are computed, the router's weights select (exact, and fast at this size)."""
        s = self.shape
        batch, length, width = x.shape
        x = x.reshape(-1, width)
        scores = functional.linear(x.float(), self.router, self.router_bias)
        best, which = scores.topk(s.used, -1)
        weights = torch.zeros_like(scores).scatter(1, which, best.softmax(-1))
        share = (weights > 0).float().mean(0) / s.used
        self.balance = s.experts * (scores.softmax(-1).mean(0) * share.detach()).sum()
        gate = functional.linear(x, self.gate.view(-1, width), self.gate_bias.view(-1)).clamp(max=7.0)
        up = functional.linear(x, self.up.view(-1, width), self.up_bias.view(-1)).clamp(-7.0, 7.0)
        hidden = gate * torch.sigmoid(1.702 * gate) * (up + 1)
        hidden = (hidden.view(-1, s.experts, s.inner) * weights.unsqueeze(-1).to(hidden.dtype)).flatten(1)
        out = functional.linear(hidden, self.down.permute(1, 0, 2).reshape(width, -1)) + weights @ self.down_bias
        return out.view(batch, length, width)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, band: Tensor) -> Tensor:
        """The block: attention, then the experts, each added to its input."""
        x = x + self.attend(rms_norm(x, self.norm1, self.shape.epsilon), cos, sin, band)
        return x + self.think(rms_norm(x, self.norm2, self.shape.epsilon))


class Network(nn.Module):
    """Token ids (batch × length) to logits. Embeddings are a frozen code plus a learned row per class of token."""

    codes_in: Tensor
    codes_out: Tensor
    classes: Tensor

    def __init__(self, shape: Shape, lexicon: Lexicon) -> None:
        super().__init__()
        self.shape = shape
        self.frozen = 0  # so many blocks take no gradient
        self.register_buffer("codes_in", lexicon.code_rows(shape.width, CUR), persistent=False)
        self.register_buffer("codes_out", lexicon.code_rows(shape.width, NEXT), persistent=False)
        self.register_buffer("classes", torch.tensor(lexicon.classes), persistent=False)
        self.embed = nn.Parameter(torch.zeros(lexicon.class_count, shape.width))
        self.unembed = nn.Parameter(torch.zeros(lexicon.class_count, shape.width))
        self.blocks = nn.ModuleList(Block(shape, index) for index in range(shape.blocks))
        self.norm = nn.Parameter(torch.ones(shape.width))
        for name, base in (("", shape.base), ("_window", shape.base_window)):
            frequency = base ** (-torch.arange(shape.head // 2, dtype=torch.float64) / (shape.head // 2))
            angle = torch.arange(shape.context, dtype=torch.float64)[:, None] * frequency
            self.register_buffer("cos" + name, angle.cos().float(), persistent=False)
            self.register_buffer("sin" + name, angle.sin().float(), persistent=False)
        i, j = torch.arange(shape.window)[:, None], torch.arange(2 * shape.window)[None] - shape.window
        seen = ((j <= i) & (i - j < shape.window))[None].repeat(shape.context // shape.window + 1, 1, 1)
        seen[0, :, : shape.window] = False
        self.register_buffer("band", torch.zeros(seen.shape).masked_fill(~seen, -1e9), persistent=False)

    def layers(self) -> list[Block]:
        """The blocks, typed."""
        return [block for block in self.blocks if isinstance(block, Block)]

    def embedding_matrix(self) -> Tensor:
        """The input embedding, vocabulary × width."""
        return self.codes_in + self.embed[self.classes]

    def output_matrix(self, among: Tensor | None = None) -> Tensor:
        """The output matrix, vocabulary × width, or its rows for the tokens ``among``."""
        codes, classes = (
            (self.codes_out, self.classes) if among is None else (self.codes_out[among], self.classes[among])
        )
        return OUTPUT_GAIN * codes + self.unembed[classes]

    def hidden(self, ids: Tensor) -> Tensor:
        """The normalised last hidden state of every position."""
        length = ids.shape[1]
        x = self.codes_in[ids] + self.embed[self.classes[ids]]
        for block in self.layers():
            tables = (self.cos_window, self.sin_window) if block.windowed else (self.cos, self.sin)
            with torch.set_grad_enabled(torch.is_grad_enabled() and block.index >= self.frozen):
                x = block(x, *(table[:length] for table in tables), self.band)
        return rms_norm(x, self.norm, self.shape.epsilon)
