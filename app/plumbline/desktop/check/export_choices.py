"""How exports of chats are read: rows of the preview's form that are shown where they matter."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.spin_box import SpinBox
from plumbline.intake import MOST_BEFORE, DateOrder, Format, IntakeOptions, Preview
from plumbline.intake.items import looks_mendable

_DATES: Final = {
    DateOrder.AUTO: mark("Check", "Detect automatically"),
    DateOrder.DMY: mark("Check", "Day first"),
    DateOrder.MDY: mark("Check", "Month first"),
    DateOrder.YMD: mark("Check", "Year first"),
}


class ExportChoices(QObject):
    """Messages before each one, the order of dates, and text that was encoded twice."""

    changed = Signal()

    def __init__(self, form: QFormLayout) -> None:
        super().__init__()
        self._form = form
        self.before, self.dates = SpinBox(), QComboBox()
        self.before.setRange(0, MOST_BEFORE)
        self.before.setToolTip(translate("Check", "Judge each chat message together with the messages before it"))
        for order, words in _DATES.items():
            self.dates.addItem(translate("Check", words), order.value)
        self.dates.setToolTip(translate("Check", "Date format in this chat"))
        self.mend = QCheckBox(translate("Check", "Repair text that was encoded twice"))
        for field, words in (
            (self.before, translate("Check", "Messages before")),
            (self.dates, translate("Check", "Dates")),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow("", self.mend)
        self.before.valueChanged.connect(lambda _: self.changed.emit())
        self.dates.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.mend.toggled.connect(lambda _: self.changed.emit())
        self.show(None)

    def taken(self, options: IntakeOptions) -> IntakeOptions:
        """The options with what was chosen here."""
        return replace(
            options,
            date_order=DateOrder(str(self.dates.currentData())),
            messages_before=self.before.value(),
            mend_encoding=self.mend.isChecked(),
        )

    def clear(self) -> None:
        """Back to what is read without a choice."""
        self.before.setValue(0)
        self.dates.setCurrentIndex(0)
        self.mend.setChecked(False)

    def show(self, found: Preview | None) -> None:
        """Shows what matters for this content; what was chosen stays to be seen."""
        kinds = {one.kind for one in found.findings if one.instead} if found else set()
        twice = any(looks_mendable(item) for item in found.items) if found else False
        self._form.setRowVisible(self.before, bool(kinds) or self.before.value() > 0)
        self._form.setRowVisible(self.dates, Format.WHATSAPP in kinds or self.dates.currentIndex() > 0)
        self._form.setRowVisible(self.mend, twice or self.mend.isChecked())
