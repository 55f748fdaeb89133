"""A second version that runs in the shadow of a check, on a share of its items and without a say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import percent_text
from plumbline.desktop.widgets.menu_button import MenuButton, add_choice

_SHARES: Final = (0.05, 0.1, 0.25, 0.5, 1.0)


class ShadowButton(MenuButton):
    """None is chosen at first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._versions: tuple[tuple[str, str], ...] = ()
        self.chosen = ""
        self.share = 0.1
        self.fill(())

    def fill(self, versions: Sequence[tuple[str, str]]) -> None:
        """Offers policies and versions (reference, title)."""
        self._versions = tuple(versions)
        if self.chosen not in dict(self._versions):
            self.chosen = ""
        menu = self.menu()
        menu.clear()
        which = QActionGroup(menu)
        for reference, title in (("", translate("Check", "None")), *self._versions):
            add_choice(
                menu, title, partial(self._take_version, reference), chosen=reference == self.chosen, group=which
            )
        menu.addSeparator()
        shares = menu.addMenu(translate("Check", "Share of the items"))
        how_many = QActionGroup(shares)
        for share in _SHARES:
            add_choice(
                shares,
                percent_text(share),
                partial(self._take_share, share),
                chosen=share == self.share,
                group=how_many,
            )
        self._say()

    def has_versions(self, policy: str) -> bool:
        return any(reference.startswith(f"{policy}@") for reference, _ in self._versions)

    def choose(self, reference: str, share: float) -> None:
        self.chosen, self.share = reference, share
        self._say()
        self.changed.emit()

    def _take_version(self, reference: str) -> None:
        self.choose(reference, self.share)

    def _take_share(self, share: float) -> None:
        self.choose(self.chosen, share)

    def _say(self) -> None:
        if self.chosen:
            text = translate("Check", "Shadow: {title}, {share}").format(
                title=dict(self._versions).get(self.chosen, self.chosen), share=percent_text(self.share)
            )
        else:
            text = translate("Check", "No shadow")
        self.say(text)
        self.setAccessibleName(text)
        self.setToolTip(
            translate(
                "Check",
                "A second version of the policy judges a share of the items for comparison. It doesn't affect the result.",
            )
        )
