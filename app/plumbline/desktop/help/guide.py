"""The guide's pages and their sections, and finding words in them. Pure text, no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from plumbline.desktop.shell.fuzzy import folded

INDEX: Final = "index"
_HEADING: Final = re.compile(r"#{1,6} (.+)")
_RULE: Final = re.compile(r"[|\- :]+")  # of a table, below its head
_FENCE: Final = "```"
_LINK: Final = re.compile(r"\[([^\[\]]*)\]\([^()\[]*\)")
_PAGE_LINK: Final = re.compile(r"\]\(([a-z-]+)\.md\)")
_MARKS: Final = str.maketrans("", "", "*`|")
_AROUND: Final = 60
"""Letters of a section that are shown before and after a find."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, up to the next heading, as plain text; `page` is the name of its file."""

    page: str
    title: str
    text: str

    @property
    def anchor(self) -> str:
        return anchor(self.title)


@dataclass(frozen=True, slots=True)
class Find:
    """A section that holds what was looked for, with the text around the first find."""

    section: Section
    excerpt: str


class Guide:
    """The pages of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def text(self, page: str) -> str:
        """Markdown. Raises KeyError where there is no such page."""
        if page not in self.pages:
            raise KeyError(page)
        return (self._folder / f"{page}.md").read_text("utf-8")

    @cached_property
    def pages(self) -> dict[str, str]:
        """Titles by name, in the order of the index's table."""
        index = (self._folder / f"{INDEX}.md").read_text("utf-8")
        table = "\n".join(line for line in index.splitlines() if line.startswith("|"))
        names = dict.fromkeys((INDEX, *_PAGE_LINK.findall(table), *_PAGE_LINK.findall(index)))
        return {name: self._title(name) for name in names}

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return tuple(section for page in self.pages for section in _sections(page, self.text(page)))

    def find(self, words: str) -> list[Find]:
        """The sections that hold every word, those with the words in their title first. No words find nothing."""
        wanted = folded(words).split()
        if not wanted:
            return []
        found = [
            (
                not all(word in folded(section.title) for word in wanted),
                place,
                Find(section, _excerpt(section, wanted[0])),
            )
            for place, section in enumerate(self.sections)
            if all(word in folded(f"{section.title} {section.text}") for word in wanted)
        ]
        return [find for _, _, find in sorted(found, key=lambda entry: entry[:2])]

    def _title(self, page: str) -> str:
        with (self._folder / f"{page}.md").open(encoding="utf-8") as file:
            return file.readline().lstrip("# ").strip()


def anchor(title: str) -> str:
    """The anchor of a heading, as GitHub makes it: small letters, hyphens for spaces, no other signs."""
    return re.sub(r"[^\w\- ]", "", title.casefold()).strip().replace(" ", "-")


def _sections(page: str, text: str) -> Iterator[Section]:
    title, fenced = "", False
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith(_FENCE):
            fenced = not fenced
        elif _RULE.fullmatch(line):
            continue
        elif not fenced and (heading := _HEADING.fullmatch(line)):
            if title:
                yield Section(page, title, _plain(lines))
            title, lines = _plain([heading.group(1)]), []
        else:
            lines.append(line)
    yield Section(page, title, _plain(lines))


def _plain(lines: list[str]) -> str:
    return " ".join(_LINK.sub(r"\1", " ".join(lines)).translate(_MARKS).split())


def _excerpt(section: Section, word: str) -> str:
    place = max(folded(section.text).find(word), 0)
    begin, end = max(place - _AROUND, 0), place + len(word) + _AROUND
    before, after = "…" if begin else "", "…" if end < len(section.text) else ""
    return f"{before}{section.text[begin:end].strip()}{after}"
