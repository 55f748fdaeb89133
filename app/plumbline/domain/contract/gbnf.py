"""An answer's form as GBNF, the grammar of llama.cpp.

Source of the syntax: llama.cpp's GBNF guide. Rule names contain no underscores, because the parser refuses them. JSON strings leave
out `\\u` escapes: every character can be written as it is, and half a surrogate pair can't come up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from plumbline.domain.contract.parts import Choice, JsonText, Literal, Plain

_CHAR_RULE: Final = r'char ::= [^"\\\x7F\x00-\x1F] | "\\" ["\\/nrt]'


def grammar_of(lines: Sequence[Sequence[Plain]]) -> str:
    """The grammar of texts that are one of these sequences of parts; the root rule is "root"."""
    names: dict[Plain, str] = {}
    for line in lines:
        for part in line:
            names.setdefault(part, f"part-{len(names)}")
    root = " | ".join(" ".join(names[part] for part in line) for line in lines)
    rules = [f"root ::= {root}", *(f"{name} ::= {_rule(part)}" for part, name in names.items())]
    if any(isinstance(part, JsonText) for part in names):
        rules.append(_CHAR_RULE)
    return "\n".join(rules) + "\n"


def _rule(part: Plain) -> str:
    if isinstance(part, Literal):
        return _quoted(part.text)
    if isinstance(part, Choice):
        return " | ".join(_quoted(option) for option in part.options)
    if isinstance(part, JsonText):
        return f"char{{0,{part.max_chars}}}"
    option = "(" + " | ".join(_quoted(option) for option in part.options) + ")"
    more = f" ({_quoted(part.separator)} {option}){{{max(part.least - 1, 0)},{part.most - 1}}}"
    repeated = option + (more if part.most > 1 else "")
    return repeated if part.least else f"({repeated})?"


def _quoted(text: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(char, char) for char in text) + '"'
