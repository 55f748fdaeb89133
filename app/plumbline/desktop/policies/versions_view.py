"""The versions of a policy: when they were saved, which runs used them, the differences between two, and restoring one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from plumbline.desktop.policies.difference_view import DifferenceView
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import Splitter
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import find_rules
from plumbline.domain.text_diff import Change, DiffLine, Piece, difference
from plumbline.services.policies.editing import NumberedVersion
from plumbline.services.policies.export import statement

_DRAFT = "draft"
_ALONE = "alone"


class VersionsView(QWidget):
    """All versions of one policy."""

    restore = Signal(int)  # the number of a version
    verdicts = Signal(str)  # the sha256 of a version

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._versions: dict[str, NumberedVersion] = {}
        self._draft: PolicyVersion | None = None
        self.list = EntryList(translate("Policies", "Versions"))
        self.against = NamedBox()
        self.against.setAccessibleName(translate("Policies", "Compare with"))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.again = button(translate("Policies", "Restore this version"), self._restore)
        self.used = button(translate("Policies", "Show verdicts"), self._show_verdicts)
        self.shown = DifferenceView(theme)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(flow(label(translate("Policies", "Compare with")), self.against, self.used, self.again))
        column.addWidget(self.shown, 1)
        splitter = Splitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.list)
        splitter.addWidget(below)
        splitter.setSizes([180, 460])
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.list.currentItemChanged.connect(lambda *_: self._on_choice())
        self.against.activated.connect(lambda _row: self._compare())

    def show_versions(self, versions: Sequence[NumberedVersion], draft: PolicyVersion | None) -> None:
        """Shows versions, the newest first; `draft`: unsaved changes that could be a version. The comparison shown stays."""
        if (list(self._versions.values()), self._draft) == (list(versions), draft):
            return
        before, against = self.list.name, str(self.against.currentData())
        self._versions = {str(one.number): one for one in versions}
        self._draft = draft
        entries = [(key, version_name(one), self._below(one)) for key, one in self._versions.items()]
        if draft is not None:
            entries.insert(0, (_DRAFT, translate("Policies", "Draft"), translate("Policies", "not saved")))
        self.list.fill(entries)
        self._on_choice()
        row = self.against.findData(against)
        if before and self.list.name == before and row >= 0:
            self.against.setCurrentIndex(row)
            self._compare()

    def show_alone(self, number: int, rule: str) -> None:
        self.compare(str(number), _ALONE)
        text = self._versions[str(number)].version.text
        line = next((mention.line for mention in find_rules(text) if mention.defined and mention.id == rule), 0)
        self.shown.go_to(line)

    def compare(self, key: str, other: str) -> None:
        """The keys: "draft" is the draft, a number a version."""
        self.list.choose(key)
        self.against.setCurrentIndex(self.against.findData(other))
        self._compare()

    def _below(self, one: NumberedVersion) -> str:
        parts = [one.saved[:10]] if one.saved else [translate("Policies", "built-in")]
        if one.newest and one.number:
            parts.append(translate("Policies", "current"))
        if not one.listed:
            parts.append(translate("Policies", "used in runs, not saved"))
        for use in one.uses:
            runs = translate("Policies", "{n} runs", "", use.runs)
            items = translate("Policies", "{n} verdicts", "", use.items)
            parts.append(
                translate("Policies", "{model}: {runs}, {items}").format(model=use.model, runs=runs, items=items)
            )
        if not one.uses:
            parts.append(translate("Policies", "never used"))
        return " · ".join(parts)

    def _on_choice(self) -> None:
        """Compares with the version before it, or shows the first one alone."""
        key = self.list.name
        chosen = self._versions.get(key)
        self.again.setVisible(chosen is not None and not chosen.newest and chosen.number > 0)
        self.used.setVisible(chosen is not None and chosen.runs > 0)
        self.against.clear()
        self.against.addItem(translate("Policies", "Nothing (show the text)"), _ALONE)
        for other, one in self._versions.items():
            if other != key:
                self.against.addItem(version_name(one), other)
        if key == _DRAFT:
            before = next((other for other, one in self._versions.items() if one.newest), _ALONE)
        else:
            older = [other for other in self._versions if key and int(other) < int(key)]
            before = max(older, key=int, default=_ALONE)
        self.against.setCurrentIndex(self.against.findData(before))
        self._compare()

    def _compare(self) -> None:
        new, old = self._version(self.list.name), self._version(str(self.against.currentData()))
        if new is None:
            self.shown.show_parts(())
            return
        if old is None:
            lines = [DiffLine(Change.SAME, 0, 0, (Piece(line),)) for line in new.text.split("\n")]
            stated = [DiffLine(Change.SAME, 0, 0, (Piece(line),)) for line in statement(new).splitlines()]
            self.shown.show_parts(((translate("Policies", "Text"), lines), (translate("Policies", "Details"), stated)))
            return
        parts: list[tuple[str, Sequence[DiffLine]]] = []
        for heading, found in (
            (translate("Policies", "Text"), difference(old.text, new.text)),
            (translate("Policies", "Details"), difference(statement(old), statement(new))),
        ):
            if found:
                parts.append((heading, found))
        if not parts:
            parts.append((translate("Policies", "No differences."), ()))
        self.shown.show_parts(parts)

    def _version(self, key: str) -> PolicyVersion | None:
        if key == _DRAFT:
            return self._draft
        found = self._versions.get(key)
        return found.version if found else None

    def _show_verdicts(self) -> None:
        self.verdicts.emit(self._versions[self.list.name].version.sha256)

    def _restore(self) -> None:
        self.restore.emit(int(self.list.name))


def version_name(one: NumberedVersion) -> str:
    """A version as it is called."""
    if not one.number:
        return translate("Policies", "Starter")
    return translate("Policies", "Version {number}").format(number=one.number)
