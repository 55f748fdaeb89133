"""A second opinion on grammars: GBNF of the kind that answer forms are written in, turned into a regular expression.

Only what the forms use is understood (literals, character classes, groups, alternatives, `?`, `*`, `{m,n}`, rules without
recursion); anything else raises, so that a form that begins to use more is noticed.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r'\s*(?:(?P<literal>"(?:[^"\\]|\\.)*")|(?P<chars>\[(?:[^\]\\]|\\.)*\])|(?P<name>[a-z][a-z0-9-]*)'
    r"|(?P<repeat>[?*]|\{\d+,\d*\})|(?P<sign>[()|]))"
)
_ESCAPES = {'"': '"', "\\": "\\", "n": "\n", "r": "\r", "t": "\t"}


def grammar_pattern(grammar: str) -> re.Pattern[str]:
    """The regular expression that matches exactly what the grammar's root matches."""
    rules = dict(line.split(" ::= ", 1) for line in grammar.strip().split("\n"))
    return re.compile(_pattern("root", rules), re.DOTALL)


def _pattern(name: str, rules: dict[str, str]) -> str:
    source, out, at = rules[name].strip(), [], 0
    while at < len(source):
        token = _TOKEN.match(source, at)
        if token is None:
            raise ValueError(f"not understood: {source[at:]!r}")
        at = token.end()
        if token["literal"]:
            text = re.sub(r"\\(.)", lambda match: _ESCAPES[match[1]], token["literal"][1:-1])
            out.append(f"(?:{re.escape(text)})")
        elif token["name"]:
            out.append(f"(?:{_pattern(token['name'], rules)})")
        else:
            out.append(token["chars"] or token["repeat"] or {"(": "(?:"}.get(token["sign"], token["sign"]))
    return "".join(out)
