"""Lists in HTML as lists in plain text, line for line: what is pasted from a page's source holds rules as well."""

from __future__ import annotations

import html
import re
from typing import Final

_ITEM: Final = re.compile(r"<li(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_HEADING: Final = re.compile(r"<h(?P<level>[1-6])(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:[ou]l|li|h[1-6]|p|br|b|strong|i|em|u|small|span|div|a|font|section|article|main|body|html)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_BULLET: Final = "- "
_INLINE: Final = " • "


def with_plain_lists(text: str) -> str:
    """The text with bullets in place of the tags of its lists; a text without any is left as it is."""
    if not _ITEM.search(text):
        return text
    plain: list[str] = []
    pending = False
    for line in text.split("\n"):
        items = len(_ITEM.findall(line))
        marked = _ITEM.sub(_INLINE if items > 1 else _BULLET, line)
        marked = _HEADING.sub(lambda match: "#" * int(match.group("level")) + " ", marked)
        bare = html.unescape(_TAG.sub("", marked)).rstrip()
        if pending and bare.strip():
            bare, pending = _BULLET + bare.lstrip(), False
        if items == 1 and not bare.replace(_BULLET.strip(), "", 1).strip():
            bare, pending = "", True
        plain.append(bare)
    return "\n".join(plain)
