"""What was said before, as far as a later message needs it: what it answers, and the messages before it."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import Final

from plumbline.domain.content import Answered
from plumbline.intake.items import mend

QUOTED_CHARS: Final = 500
"""So much of what an item answers goes with it."""

_NAME_CHARS = 300
_REMEMBERED = 20_000
"""Messages that a later one can answer; about 15 MB where all are long."""

_CHANNELS = 1_000


class Conversation:
    """The newest messages of an export: of one file, or of all days of a Slack export."""

    def __init__(self) -> None:
        self._posts: OrderedDict[tuple[str, str], Answered] = OrderedDict()
        self._last: OrderedDict[tuple[str, str], deque[str]] = OrderedDict()

    def add(self, channel: str, said: Answered) -> None:
        """Remembers a message that a later one may answer."""
        if not said.external_id:
            return
        key = (channel, said.external_id)
        self._posts.pop(key, None)
        self._posts[key] = bounded(said)
        if len(self._posts) > _REMEMBERED:
            self._posts.popitem(last=False)

    def answered(self, channel: str, external_id: str) -> Answered:
        """The message of this id; its id alone where it was not seen."""
        return self._posts.get((channel, external_id), Answered(one_line(external_id)))

    def window(self, channel: str, thread: str, said: Answered, before: int) -> tuple[str, int]:
        """The last messages of a channel and thread up to this one, and how many stand before it."""
        last = self._last.pop((channel, thread), None) or deque(maxlen=before)
        self._last[channel, thread] = last
        if len(self._last) > _CHANNELS:
            self._last.popitem(last=False)
        line = _line(said)
        text = "\n".join((*last, line))
        count = len(last)
        last.append(line)
        return text, count


def one_line(text: str) -> str:
    """A name or an id on one line, of bounded length."""
    whole = " ".join(mend(text)[0].replace("\0", "�").split())
    return whole if len(whole) <= _NAME_CHARS else f"{whole[: _NAME_CHARS - 1]}…"


def bounded(said: Answered) -> Answered:
    """A message as it goes with the one that answers it."""
    whole = mend(said.text)[0].replace("\0", "�").strip()
    text = whole if len(whole) <= QUOTED_CHARS else f"{whole[: QUOTED_CHARS - 1]}…"
    return Answered(one_line(said.external_id), one_line(said.author), text)


def _line(said: Answered) -> str:
    """The message as a line of a conversation. Its further lines are indented, so that none can pass for another's message."""
    text = "\n    ".join(said.text.splitlines())
    author = one_line(said.author)
    return f"{author}: {text}" if author else text
