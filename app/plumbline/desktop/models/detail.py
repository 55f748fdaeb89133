"""One model: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from plumbline.desktop.models.downloads import ActiveDownload
from plumbline.desktop.models.words import fit_text, progress_text, purpose_text, state_text, trust_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_hint
from plumbline.desktop.widgets.amounts import size_text
from plumbline.desktop.widgets.buttons import button, set_role
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.foot import keep_room
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.scroll_area import ScrollArea
from plumbline.domain.models.fit import FitLevel
from plumbline.domain.models.model import PRACTICE
from plumbline.services.models.model_list import Row, State
from plumbline.services.models.self_test import Finding

_HUNDRED_THOUSANDTHS = 100_000


class ModelDetail(ScrollArea):
    """One model. It shows and asks; the page does."""

    get = Signal()
    pause = Signal(bool)
    stop = Signal()
    test = Signal()
    verify = Signal()
    use = Signal()
    remove = Signal()
    cancel = Signal()
    """Ends the job on the model's files, or its test."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(ScrollArea.Shape.NoFrame)
        self.setAccessibleName(translate("Models", "Model details"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(12)
        self._title = label("", "title", wrap=True)
        self._purpose = label("", "muted", wrap=True)
        self._summary = label("", wrap=True)
        for words in (self._title, self._purpose, self._summary):
            column.addWidget(words)
        column.addWidget(self._make_work_card())
        self._fit = Card(translate("Models", "ON THIS MACHINE"))
        self._fit_words = label("", wrap=True)
        self._fit.body.addWidget(self._fit_words)
        column.addWidget(self._fit)
        self._facts = Card(translate("Models", "FILES"))
        self._facts_words = label("", wrap=True)
        self._facts_words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._facts_words.setObjectName("File details")
        self._facts.body.addWidget(self._facts_words)
        column.addWidget(self._facts)
        self._findings = Card(translate("Models", "SELF-TEST"))
        self._findings_words = label("", wrap=True)
        self._findings.body.addWidget(self._findings_words)
        column.addWidget(self._findings)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_findings(())

    def _make_work_card(self) -> Card:
        card = Card(translate("Models", "STATUS"))
        self._state = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _HUNDRED_THOUSANDTHS)
        self._bar.setAccessibleName(translate("Models", "Progress"))
        keep_room(self._bar)
        card.body.addWidget(self._state)
        card.body.addWidget(self._bar)
        self.buttons = {
            "get": button(translate("Models", "Download…"), self.get.emit, "primary"),
            "pause": button(translate("Models", "Pause"), lambda: self.pause.emit(True)),
            "resume": button(translate("Models", "Resume"), lambda: self.pause.emit(False), "primary"),
            "stop": button(translate("Models", "Stop"), self.stop.emit),
            "cancel": button(translate("Models", "Stop"), self.cancel.emit),
            "use": button(translate("Models", "Use for checks"), self.use.emit, "primary"),
            "test": button(translate("Models", "Test"), self.test.emit),
            "verify": button(translate("Models", "Verify file"), self.verify.emit),
            "remove": button(translate("Models", "Delete…"), self.remove.emit),
        }
        card.body.addWidget(flow(*self.buttons.values()))
        return card

    def show_row(self, row: Row, download: ActiveDownload | None, *, chosen: bool, at_work: str) -> None:
        """`at_work`: what is being done with its files and how far it is; "" for nothing."""
        self._title.setText(model_word(row.name, practice=False, title=row.title))
        recommended = translate("Models", "Recommended for this machine") if row.recommended else ""
        self._purpose.setText(" · ".join(filter(None, (purpose_text(row), recommended))))
        self._purpose.setVisible(row.purpose is not None)
        self._summary.setText(say(row.summary) if row.summary else "")
        self._summary.setVisible(row.summary is not None)
        self._show_state(row, download, chosen=chosen, at_work=at_work)
        self._fit_words.setText(f"{fit_text(row)}. {say(row.fit.reason)}")
        self._fit.setVisible(row.state is not State.PROBLEM)
        facts = (
            translate("Models", "Size: {size}").format(size=size_text(row.bytes, about=row.about)) if row.bytes else "",
            translate("Models", "Format: {quantization}").format(quantization=row.quantization)
            if row.quantization
            else "",
            translate("Models", "Source: {source}").format(source=say(row.source)) if row.source else "",
            trust_text(row),
            *map(say_hint, row.notes),
        )
        self._facts_words.setText("\n".join(filter(None, facts)))

    def _show_state(self, row: Row, download: ActiveDownload | None, *, chosen: bool, at_work: str) -> None:
        progress = download.progress if download else None
        if download:
            state = progress_text(progress) if progress else translate("Models", "Contacting the hub…")
        else:
            state = at_work or state_text(row)
        if chosen and not at_work and not download:
            state = translate("Models", "{state}. Used for checks.").format(state=state)
        self._state.setText(state)
        here, whole = (progress.done, progress.bytes) if progress else (row.done, row.bytes)
        self._bar.setVisible(download is not None or row.state is State.UNFINISHED)
        self._bar.setValue(_HUNDRED_THOUSANDTHS * here // whole if whole else 0)
        installed = row.state is State.INSTALLED
        free = not download and not at_work
        self.buttons["get"].setText(
            translate("Models", "Resume download…")
            if row.state is State.UNFINISHED
            else translate("Models", "Download…")
        )
        shown = {
            "get": free and row.state in {State.AVAILABLE, State.UNFINISHED},
            "pause": download is not None and progress is not None and not download.paused,
            "resume": download is not None and download.paused,
            "stop": download is not None,
            "cancel": bool(at_work),
            "use": free and installed and not chosen,
            "test": free and installed,
            "verify": free and row.state in {State.INSTALLED, State.DAMAGED},
            "remove": free and row.state in {State.INSTALLED, State.DAMAGED, State.UNFINISHED} and row.name != PRACTICE,
        }
        for name, made in self.buttons.items():
            made.setVisible(shown[name])
        set_role(self.buttons["get"], "" if row.fit.level is FitLevel.NOT else "primary")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self._findings.setVisible(bool(findings))
        lines = []
        for finding in findings:
            sign = "✓" if finding.passed else "✕"
            lines.append(" ".join((sign, f"{say(finding.part)}:", say(finding.message), *map(say_hint, finding.hints))))
        self._findings_words.setText("\n".join(lines))
