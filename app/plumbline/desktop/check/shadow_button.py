"""A second version that runs in the shadow of a check, on a share of its items and without a say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import percent_text

_SHARES: Final = (0.05, 0.1, 0.25, 0.5, 1.0)


class ShadowButton(QToolButton):
    """None is chosen at first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._versions: tuple[tuple[str, str], ...] = ()
        self.chosen = ""
        self.share = 0.1
        self.fill(())

    def fill(self, versions: Sequence[tuple[str, str]]) -> None:
        """Offers policies and versions (reference, title)."""
        self._versions = tuple(versions)
        if self.chosen not in dict(self._versions):
            self.chosen = ""
        self._menu.clear()
        which = QActionGroup(self._menu)
        for reference, title in (("", translate("Check", "None")), *self._versions):
            action = self._add(self._menu, which, title, on=reference == self.chosen)
            action.triggered.connect(lambda _=False, reference=reference: self.choose(reference, self.share))
        self._menu.addSeparator()
        shares = self._menu.addMenu(translate("Check", "Share of the items"))
        how_many = QActionGroup(shares)
        for share in _SHARES:
            action = self._add(shares, how_many, percent_text(share), on=share == self.share)
            action.triggered.connect(lambda _=False, share=share: self.choose(self.chosen, share))
        self._say()

    def choose(self, reference: str, share: float) -> None:
        self.chosen, self.share = reference, share
        self._say()
        self.changed.emit()

    def _add(self, menu: QMenu, group: QActionGroup, title: str, *, on: bool) -> QAction:
        action = QAction(title.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        menu.addAction(action)
        return action

    def _say(self) -> None:
        if self.chosen:
            text = translate("Check", "Shadow: {title}, {share}").format(
                title=dict(self._versions).get(self.chosen, self.chosen), share=percent_text(self.share)
            )
        else:
            text = translate("Check", "No shadow")
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(
            translate(
                "Check",
                "A second version of the policy judges a share of the items for comparison. It has no say in the result.",
            )
        )
