"""Another version or policy that runs in the shadow of a check, on a share of its items and without a say."""

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
        self._policy = ""
        self.chosen = ""
        self.share = 0.1
        self.menu().setTitle(translate("Check", "Shadow"))
        self.fill((), "")

    def fill(self, versions: Sequence[tuple[str, str]], policy: str) -> None:
        """Offers policies and versions (reference, title) beside `policy`, its versions first; none beside "", several policies."""
        self._versions, self._policy = tuple(versions), policy
        if self.chosen not in dict(self._others):
            self.chosen = ""
        menu = self.menu()
        menu.clear()
        menu.menuAction().setEnabled(bool(self._others))
        which = QActionGroup(menu)
        own = sum(self._is_own(reference) for reference, _ in self._others)
        for place, (reference, title) in enumerate((("", translate("Check", "None")), *self._others)):
            if 0 < own == place - 1:
                menu.addSeparator()
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

    def offer(self, policy: str) -> None:
        """Offers what there is beside another policy."""
        if policy != self._policy:
            self.fill(self._versions, policy)

    @property
    def wanted(self) -> bool:
        """A shadow is chosen, or the policy has several versions."""
        return bool(self.chosen) or any(self._is_own(reference) for reference, _ in self._others)

    @property
    def _others(self) -> list[tuple[str, str]]:
        others = [one for one in self._versions if one[0] != self._policy] if self._policy else []
        return sorted(others, key=lambda one: not self._is_own(one[0]))

    def _is_own(self, reference: str) -> bool:
        return reference.startswith(f"{self._policy}@")

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
                "Another version or policy judges a share of the items for comparison. It doesn't affect the result.",
            )
        )
