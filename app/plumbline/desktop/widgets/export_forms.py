"""The forms of exported verdicts, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.services.history.export import FileForm

_WORDS: Final[Mapping[FileForm, str]] = {
    FileForm.CSV: mark("ExportForms", "CSV, for spreadsheets"),
    FileForm.JSONL: mark("ExportForms", "JSON Lines, exact text"),
    FileForm.COOP: mark("ExportForms", "Coop, items to submit"),
    FileForm.OSPREY: mark("ExportForms", "Osprey, actions"),
    FileForm.LABEL_STUDIO: mark("ExportForms", "Label Studio, tasks"),
}


def form_choices() -> Iterator[tuple[FileForm, str]]:
    """Each form with its words, the most used first."""
    for form, words in _WORDS.items():
        yield form, translate("ExportForms", words)
