"""The bar above the policy: its title, its version and its actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import give_menu

_MENU: Final = (
    ("policy.new", "policy.duplicate", "policy.details", "policy.discard"),
    ("policy.import", "policy.import_folder", "policy.export", "policy.export_zip", "policy.export_all"),
    ("policy.archive", "policy.unarchive"),
)


class PolicyBar(QFrame):
    """Title, version and actions of the policy that is open."""

    save_wanted = Signal()
    check_wanted = Signal()
    evaluate_wanted = Signal()
    part_chosen = Signal(str)

    def __init__(self, handlers: Callable[[], Handlers]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._title = label("", "title", wrap=True)
        self.state = label("", "muted", wrap=True)
        self.part = Choice(
            translate("Policies", "View"),
            (("text", translate("Policies", "Text")), ("versions", translate("Policies", "Versions"))),
        )
        self.part.choose("text")
        self.part.chosen.connect(self.part_chosen)
        more = QPushButton(translate("Policies", "More"))
        self.menu = QMenu(more)
        give_menu(more, self.menu)
        self.menu.aboutToShow.connect(lambda: self._fill(handlers()))
        self._check = button(translate("Policies", "Check with this policy"), self.check_wanted.emit)
        self._evaluate = button(translate("Policies", "Test on golden set"), self.evaluate_wanted.emit)
        self.save = button(translate("Policies", "Save"), self.save_wanted.emit, "primary")
        heads = QVBoxLayout()
        heads.setSpacing(0)
        heads.addStretch(1)
        heads.addWidget(self._title)
        heads.addWidget(self.state)
        heads.addStretch(1)
        ways = flow(self.part, more, self._check, self._evaluate, self.save, trailing=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.addLayout(heads, 2)
        line.addWidget(ways, 5, Qt.AlignmentFlag.AlignVCenter)

    def show_policy(self, title: str, state: str, number: int, *, changed: bool, saved: bool) -> None:
        """`number`: that of the next version. `saved`: there is a version that others can use."""
        self._title.setText(title)
        self.state.setText(state)
        self.save.setText(translate("Policies", "Save as version {number}").format(number=number))
        self.save.setEnabled(changed)
        self._check.setEnabled(saved)
        self._evaluate.setEnabled(saved)

    def show_examples(self, count: int) -> None:
        """Says before it is asked for whether there is something to test on."""
        self._evaluate.setToolTip(
            translate("Policies", "{n} examples", "", count)
            if count
            else translate("Policies", "This policy has no golden set yet. Import examples on the Evaluate page.")
        )

    def _fill(self, handlers: Handlers) -> None:
        """What is not possible now is greyed out; unarchiving what is not archived is left out."""
        self.menu.clear()
        for group in _MENU:
            self.menu.addSeparator()
            for name in group:
                do = handlers.get(name)
                if do is None and name == "policy.unarchive":
                    continue
                entry = self.menu.addAction(BY_ID[name].title)
                entry.setEnabled(do is not None)
                entry.setToolTip(BY_ID[name].explanation)
                if do is not None:
                    entry.triggered.connect(lambda _checked=False, do=do: do())
