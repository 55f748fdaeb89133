"""Harmony, the only prompt format that these models know: the prompt as segments, the reply from tokens.

A `Special` becomes exactly one control token; a `Text` becomes plain-text tokens only, so that neither a policy nor content can
forge structure, and the reply is parsed from tokens for the same reason. Between two specials stands at most one `Text`, because
tokenizers merge across borders. The joined text is what the chat template inside the published GGUF files gives.

Source: OpenAI's harmony response format, and the models' chat template.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.run import Effort


class Control(StrEnum):
    """The control tokens that the program itself handles, as the vocabulary spells them."""

    START = "<|start|>"
    END = "<|end|>"
    MESSAGE = "<|message|>"
    CHANNEL = "<|channel|>"
    CONSTRAIN = "<|constrain|>"
    RETURN = "<|return|>"
    CALL = "<|call|>"


@dataclass(frozen=True, slots=True)
class Special:
    """One control token."""

    token: Control


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text: tokenized so that no control token can come of it."""

    text: str


Segment = Special | Text

IDENTITY: Final = "You are ChatGPT, a large language model trained by OpenAI."
KNOWLEDGE_CUTOFF: Final = "2024-06"
CONTEXT_LINE: Final = (
    "# Context of the next message\n\nJudge the next message alone. What follows here only helps to understand it.\n"
)
_LINE_ENDS: Final = re.compile("[\x7f-\x9f\u2028\u2029]")  # JSON leaves these as they are
CHANNELS_LINE: Final = "# Valid channels: analysis, commentary, final. Channel must be included for every message."


def system_text(effort: Effort, date: str) -> str:
    """The system message's text. `date` is YYYY-MM-DD and pinned for a run, so that the prompt does not change overnight.

    Raises:
        ValueError: the effort is AUTO, which no prompt can state.
    """
    if effort is Effort.AUTO:
        raise ValueError("a prompt states one effort")
    return (
        f"{IDENTITY}\nKnowledge cutoff: {KNOWLEDGE_CUTOFF}\nCurrent date: {date}\n\n"
        f"Reasoning: {effort.value}\n\n{CHANNELS_LINE}"
    )


def developer_text(policy: str, schema: Mapping[str, object] | None = None) -> str:
    """The developer message's text: the policy unchanged and, where asked for, the answer's JSON schema after it."""
    text = f"# Instructions\n\n{policy}\n\n"
    return text if schema is None else text + response_format(schema)


def response_format(schema: Mapping[str, object]) -> str:
    """The answer's JSON schema as the prompt states it. Its "title" names the format, and its "description" is shown above it."""
    name = str(schema.get("title", "answer"))
    description = str(schema.get("description", ""))
    bare = {key: value for key, value in schema.items() if key not in ("title", "description")}
    comment = f"// {description}\n" if description else ""
    rendered = json.dumps(bare, ensure_ascii=False, separators=(",", ":"))
    return f"# Response Formats\n\n## {name}\n\n{comment}{rendered}"


def render_prefix(
    policy: str, effort: Effort, date: str, schema: Mapping[str, object] | None = None
) -> tuple[Segment, ...]:
    """All that every item of a run shares: system message, developer message, and the opening of the user message."""
    return (
        *_message("system", system_text(effort, date)),
        *_message("developer", developer_text(policy, schema)),
        *(Special(Control.START), Text("user"), Special(Control.MESSAGE)),
    )


def _message(role: str, text: str) -> tuple[Segment, ...]:
    return Special(Control.START), Text(role), Special(Control.MESSAGE), Text(text), Special(Control.END)


def render_suffix(content: str, shown: Sequence[tuple[str, str]] = ()) -> tuple[Segment, ...]:
    """What is an item's own: what is shown beside it, its content, and the opening of the model's turn.

    What is shown beside it is a message of its own before the content's, so that neither can be taken for the other: only control
    tokens part them, and no text becomes one.
    """
    before: tuple[Segment, ...] = ()
    if shown:
        before = (
            Text(context_text(shown)),
            *(Special(Control.END), Special(Control.START), Text("user"), Special(Control.MESSAGE)),
        )
    opening = (*before, *((Text(content),) if content else ()))
    return (*opening, Special(Control.END), Special(Control.START), Text("assistant"))


def context_text(shown: Sequence[tuple[str, str]]) -> str:
    """What is shown beside a content, a line of JSON for each name: a value can't begin a line of its own."""
    lines = (json.dumps({name: value}, ensure_ascii=False) for name, value in shown)
    return "\n".join(
        [CONTEXT_LINE, *(_LINE_ENDS.sub(lambda end: f"\\u{ord(end.group()):04x}", line) for line in lines)]
    )


CLOSE_ANALYSIS: Final[tuple[Segment, ...]] = (
    Special(Control.END),
    Special(Control.START),
    Text("assistant"),
    Special(Control.CHANNEL),
    Text("final"),
    Special(Control.MESSAGE),
)
"""What closes an analysis that has reached its budget and opens the answer."""


@dataclass(frozen=True, slots=True)
class HarmonyMessage:
    """One message of a reply. `complete` is False when the reply was cut inside it."""

    channel: str
    recipient: str
    text: str
    complete: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply, empty messages included. `ended`: the model ended its turn itself (`<|return|>` or `<|call|>`)."""

    messages: tuple[HarmonyMessage, ...]
    ended: bool

    @property
    def reasoning(self) -> str:
        return "\n\n".join(m.text for m in self.messages if m.channel == "analysis" and m.text)

    @property
    def final(self) -> HarmonyMessage | None:
        """The last message on the final channel that is addressed to nobody in particular, or None."""
        finals = [m for m in self.messages if m.channel == "final" and not m.recipient]
        return finals[-1] if finals else None


class ReplyParser:
    """Follows a reply token by token. The prompt ended in `<|start|>assistant`, so it begins inside a header.

    Feed it every generated token in order: `special` for control tokens, `text` for the bytes of all others. Any sequence is
    taken; what follows no rule ends up in a message without a channel and is never an answer.
    """

    def __init__(self) -> None:
        self._messages: list[HarmonyMessage] = []
        self.ended = False
        self._in_body = False
        self._channel = ""
        self._recipient = ""
        self._header = ""
        self._after_channel = False
        self._body: list[str] = []
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    @property
    def channel(self) -> str | None:
        """The channel of the message being written ("" when its header names none), or None outside a body."""
        return self._channel if self._in_body else None

    @property
    def answering(self) -> bool:
        return self._in_body and self._channel == "final" and not self._recipient

    def special(self, token: Control) -> str:
        """Takes a control token; returns text that was still held back (an unfinished character), usually ""."""
        held = ""
        if self._in_body and token in (Control.END, Control.RETURN, Control.CALL, Control.START):
            held = self._decoder.decode(b"", final=True)
            self._body.append(held)
            self._close(complete=token is not Control.START)
        if token is Control.START:
            self._header, self._channel, self._recipient, self._after_channel = "", "", "", False
        elif token is Control.CHANNEL and not self._in_body:
            self._take_recipient()
            self._header, self._after_channel = "", True
        elif token in (Control.MESSAGE, Control.CONSTRAIN) and not self._in_body:
            if self._after_channel and not self._channel:
                self._channel = self._header.strip().split(" ")[0]
            self._take_recipient()
            self._header = ""
            self._in_body = token is Control.MESSAGE
        elif token in (Control.RETURN, Control.CALL):
            self.ended = True
        return held

    def text(self, data: bytes) -> str:
        """Takes the bytes of a plain token; returns the body text that became complete with them ("" in a header)."""
        decoded = self._decoder.decode(data)
        if self._in_body:
            self._body.append(decoded)
            return decoded
        self._header += decoded
        return ""

    def reply(self) -> Reply:
        messages = list(self._messages)
        if self._in_body:
            messages.append(HarmonyMessage(self._channel, self._recipient, "".join(self._body), complete=False))
        return Reply(tuple(messages), self.ended)

    def _close(self, *, complete: bool) -> None:
        self._messages.append(HarmonyMessage(self._channel, self._recipient, "".join(self._body), complete))
        self._in_body = False
        self._body = []
        self._decoder.reset()
        self._header, self._channel, self._recipient, self._after_channel = "", "", "", False

    def _take_recipient(self) -> None:
        for word in self._header.split():
            if word.startswith("to="):
                self._recipient = word[3:]
