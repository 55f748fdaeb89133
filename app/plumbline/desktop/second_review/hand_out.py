"""What goes to a second reviewer: which items, with or without the model's verdicts, under which passphrase, into which file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QFormLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import ElidingBox
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.secret_line import secret_line, show_tick
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.store.results.review_queues import QueueEntry, ReviewQueue
from plumbline.system.history_key import LEAST_PASSPHRASE


@dataclass(frozen=True, slots=True)
class HandOut:
    """What the form asks for; `places`: of the queue's entries."""

    places: frozenset[int]
    blind: bool
    passphrase: str
    file: Path


class HandOutDialog(Sheet):
    """The form."""

    def __init__(self, parent: QWidget, queue: ReviewQueue, reviewer: str, write: Callable[[HandOut], object]) -> None:
        """`reviewer`: the person who hands out."""
        super().__init__(parent, translate("SecondReview", "Send to a second reviewer"))
        self._write = write
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = _parts(queue.entries, reviewer)
        self.which = ElidingBox(translate("SecondReview", "Items"), 12)
        self.which.addItems([words for words, _ in self._parts])
        self.blind = QCheckBox(translate("SecondReview", "Blind: without the model's verdicts"))
        self.blind.setChecked(True)
        self.typed = secret_line(translate("SecondReview", "Passphrase"))
        self.again = secret_line(translate("SecondReview", "Repeat the passphrase"))
        self._hint = label("", "muted", wrap=True)
        self._hint.setObjectName("About the passphrase")
        self.body.addWidget(
            label(
                translate(
                    "SecondReview",
                    "The file contains the texts and the policy, but none of your decisions. It can only be opened "
                    "with the passphrase, so share that through a different channel.",
                ),
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("SecondReview", "Items"), self.which)
        form.addRow("", self.blind)
        form.addRow(translate("SecondReview", "Passphrase"), self.typed)
        form.addRow(translate("SecondReview", "Repeat"), self.again)
        form.addRow("", show_tick(translate("SecondReview", "Show passphrase"), self.typed, self.again))
        self.body.addLayout(form)
        self.body.addWidget(self._hint)
        self.go = self.buttons.addButton(translate("SecondReview", "Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._ask_file)
        self.buttons.addButton(translate("SecondReview", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for line in (self.typed, self.again):
            line.textChanged.connect(self._update)
        self._update()

    def _update(self) -> None:
        typed, same = self.typed.text(), self.typed.text() == self.again.text()
        if len(typed) < LEAST_PASSPHRASE:
            words = translate("SecondReview", "At least {count} characters. Several words are better.")
            self._hint.setText(words.format(count=LEAST_PASSPHRASE))
        else:
            differ = translate("SecondReview", "The passphrases do not match.")
            self._hint.setText(differ if self.again.text() and not same else "")
        self.go.setEnabled(len(typed) >= LEAST_PASSPHRASE and same)

    def _ask_file(self) -> None:
        chooser = QFileDialog(self, self.windowTitle(), "", translate("SecondReview", "Batches (*.review)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("review")
        chooser.selectFile(proposed_name(translate("SecondReview", "batch"), "review"))
        chooser.fileSelected.connect(lambda name: self.save(Path(name)))
        chooser.open()

    def save(self, file: Path) -> None:
        """Takes what the form says now, and closes it."""
        _, places = self._parts[self.which.currentIndex()]
        self._write(HandOut(frozenset(places), self.blind.isChecked(), self.typed.text(), file))
        self.accept()


def _parts(entries: Collection[QueueEntry], reviewer: str) -> list[tuple[str, list[int]]]:
    """What can go out, in words with the number of items; parts without any are left out."""
    decided = [(entry, made) for entry in entries if (made := entry.decided(reviewer)) is not None]
    others = [entry for entry, made in decided if made.decision is not entry.decision]
    found = (
        (translate("SecondReview", "All {n} items", "", len(entries)), entries),
        (
            translate("SecondReview", "The {n} items that were decided on", "", len(decided)),
            [entry for entry, _ in decided],
        ),
        (
            translate("SecondReview", "The {n} items that wait for a decision", "", len(entries) - len(decided)),
            [entry for entry in entries if entry.decided(reviewer) is None],
        ),
        (
            translate("SecondReview", "The {n} items decided differently from the model", "", len(others)),
            others,
        ),
    )
    return [(words, [entry.place for entry in part]) for words, part in found if part]
