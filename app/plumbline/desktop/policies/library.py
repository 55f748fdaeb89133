"""The list of policies with its search; archived ones are shown on request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.services.policies.editing import PolicySummary


class LibraryPanel(QWidget):
    """Policies by title."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[PolicySummary] = ()
        self._examples: Mapping[str, int] = {}
        self._open = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Policies", "Search policies"))
        self.search.setAccessibleName(translate("Policies", "Search policies"))
        self.search.setClearButtonEnabled(True)
        self.list = EntryList(translate("Policies", "Policies"))
        self.archived = QCheckBox(translate("Policies", "Show archived"))
        self._none = label(translate("Policies", "No policies match."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        for widget in (self.search, self._none, self.list, self.archived):
            column.addWidget(widget)
        column.setStretch(2, 1)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.archived.toggled.connect(lambda _on: self._fill())
        self.list.currentItemChanged.connect(lambda *_: self.chosen.emit(self.list.name))
        self._fill()

    def show_policies(self, found: Sequence[PolicySummary]) -> None:
        self._all = found
        self.archived.setVisible(any(one.archived for one in found))
        self._fill()

    def show_examples(self, examples: Mapping[str, int]) -> None:
        self._examples = examples
        for one in self._all:
            self.list.set_below(one.name, self._below(one))
        self.list.show_current()  # the entries have become higher

    def examples(self, name: str) -> int:
        """How many examples a policy's golden sets have, as far as they were counted."""
        return self._examples.get(name, 0)

    def entry(self, name: str) -> PolicySummary | None:
        return next((one for one in self._all if one.name == name), None)

    def saved_names(self) -> list[str]:
        return [one.name for one in self._all if (one.versions or one.starter) and not one.archived]

    def mark(self, name: str) -> None:
        """Marks the policy that is open, now or when the search shows it; emits nothing."""
        self._open = name
        self.list.blockSignals(True)
        if not self.list.choose(name):
            self.list.setCurrentRow(-1)
        self.list.blockSignals(False)

    def _fill(self) -> None:
        words = self.search.text().casefold().split()
        shown = [
            one
            for one in self._all
            if (not one.archived or self.archived.isChecked())
            and all(word in f"{one.name}\n{one.title}\n{one.summary}\n{one.text}".casefold() for word in words)
        ]
        self.list.blockSignals(True)
        self.list.fill([(one.name, one.title, self._below(one)) for one in shown])
        self.list.blockSignals(False)
        self.mark(self._open)
        self._none.setVisible(bool(words) and not shown)

    def _below(self, one: PolicySummary) -> str:
        parts = [translate("Policies", "version {number}").format(number=one.versions)] if one.versions else []
        if one.starter:
            parts.append(translate("Policies", "sample") if one.sample else translate("Policies", "starter"))
        if one.draft:
            parts.append(
                translate("Policies", "draft") if one.versions or one.starter else translate("Policies", "new")
            )
        if one.archived:
            parts.append(translate("Policies", "archived"))
        examples = self._examples.get(one.name, 0)
        if examples:
            parts.append(translate("Policies", "{n} examples", "", examples))
        return " · ".join(parts)
