"""The texts of a .ts file, read and written."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Key = tuple[str, str, str]
"""Context, English text, comment for translators."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text. `translation`: one form, or one for each plural form of the language; "" where there is none yet."""

    key: Key
    plural: bool
    translation: tuple[str, ...]

    @property
    def finished(self) -> bool:
        """True when nothing is missing."""
        return all(self.translation)


def read_texts(file: Path) -> Iterator[Text]:
    """Every text of a file. One that is marked as unfinished counts as missing."""
    for key, message in _messages(ET.parse(file)):
        yield Text(key, message.get("numerus") == "yes", _forms(message))


def write_texts(file: Path, translations: dict[Key, tuple[str, ...]]) -> int:
    """Puts translations into a file and returns how many found their place."""
    tree, taken = ET.parse(file), 0
    for key, message in _messages(tree):
        forms = translations.get(key)
        if forms is None or not all(forms):
            continue
        element = message.find("translation")
        assert element is not None, "lupdate gives every message a translation"
        element.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for child, form in zip(list(element), forms, strict=True):
                child.text = form
        else:
            (element.text,) = forms
        taken += 1
    tree.write(file, "utf-8", xml_declaration=True)
    return taken


def _messages(tree: ET.ElementTree) -> Iterator[tuple[Key, ET.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield (name, message.findtext("source") or "", message.findtext("comment") or ""), message


def _forms(message: ET.Element) -> tuple[str, ...]:
    element = message.find("translation")
    assert element is not None, "lupdate gives every message a translation"
    missing = element.get("type") == "unfinished"
    elements = list(element) if message.get("numerus") == "yes" else [element]
    return tuple("" if missing else (form.text or "") for form in elements)
