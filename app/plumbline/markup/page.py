"""A report's page around its content: one file that needs nothing else, runs no script and may load nothing.

The style is named by its hash in the page's own security policy; everything else is forbidden there, so that even markup that got
in somehow could neither run nor call out.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Final

from plumbline.domain.errors import Remedy
from plumbline.domain.messages import Message
from plumbline.markup.elements import Html, Say, tag, written

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1c1e; --quiet: #5c6066; --page: #ffffff; --line: #d5d8dc; --mark: #1f5fa8;
  --band: #f3f4f6; --gain: #1a6b35; --loss: #a3261d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e8ea; --quiet: #a4a9b0; --page: #17181a; --line: #3a3d42;
  --mark: #7ab3f0; --band: #222427; --gain: #7fce97; --loss: #f09a92; } }
@media print { :root { --ink: #000; --quiet: #444; --page: #fff; --line: #bbb; --mark: #1f5fa8; --band: #f3f4f6; }
  h1, h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem; background: var(--page); color: var(--ink); font:
  15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p, ul { margin: .4rem 0; }
.quiet, footer { color: var(--quiet); }
.notice { border-inline-start: 4px solid var(--mark); padding: .4rem .8rem; background: var(--band); margin: .6rem 0; }
table { border-collapse: collapse; margin: .5rem 0; }
.wide { overflow-x: auto; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .4rem; text-align: start;
  vertical-align: top; }
.figures td + td { white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--band); padding: .5rem .7rem; margin: .3rem 0;
  font: 13px/1.45 ui-monospace, monospace; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.flip { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: .7rem 0; break-inside: avoid;
  }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.gain { color: var(--gain); }
.loss { color: var(--loss); }
.facts th { font-weight: normal; color: var(--quiet); white-space: nowrap; }
.item { border-top: 1px solid var(--line); padding: .8rem 0; break-inside: avoid; }
.item > .text, .quote { background: var(--band); padding: .5rem .7rem; margin: .4rem 0; }
nav a { color: var(--mark); }
nav ul { columns: 18rem auto; padding-inline-start: 1.2rem; }
.hash { font: 12px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.masked { background: #000; color: #000; outline: 1px solid var(--quiet); }
.violates { color: var(--loss); font-weight: 600; }
.allowed { color: var(--gain); font-weight: 600; }
.escalate, .undetermined { font-weight: 600; }
summary { cursor: pointer; color: var(--mark); }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
svg { max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 11px system-ui, sans-serif; }
svg text.quiet { fill: var(--quiet); }
.grid { stroke: var(--line); stroke-width: 1; }
.ideal { stroke: var(--quiet); stroke-dasharray: 4 4; }
.reach { stroke: var(--mark); stroke-width: 2; opacity: .6; }
.dot { fill: var(--mark); }
.curve { fill: none; stroke: var(--mark); stroke-width: 2; }
"""


@dataclass(frozen=True, slots=True)
class Wording:
    """In which language a page is written.

    Attributes:
        say: puts a message into words.
        remedy: puts into words what a person can do.
        language: BCP 47 tag.
    """

    say: Say = str
    remedy: Callable[[Remedy], str] = lambda remedy: remedy.kind.value
    language: str = "en"
    right_to_left: bool = False


ENGLISH: Final = Wording()


def page(title: str | Message, *content: Html, wording: Wording = ENGLISH) -> str:
    """A whole document; `title` is its heading too."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = (
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title),
    )
    body = tag("body", tag("main", tag("h1", title, dir="auto"), *content))
    direction = "rtl" if wording.right_to_left else "ltr"
    return "".join(
        (
            f'<!doctype html>\n<html lang="{escape(wording.language)}" dir="{direction}"><head>',
            *(written(one, wording.say) for one in head),
            f"<style>{STYLE}</style></head>",
            written(body, wording.say),
            "</html>\n",
        )
    )
