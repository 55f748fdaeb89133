"""Putting a policy away, and taking it out again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page


class Archiving(QObject):
    """Archives, and undoes it; forgets a policy that was never saved."""

    def __init__(self, page: Page, drafting: Drafting, changed: Callable[[str], None]) -> None:
        """`changed`: the library is another now; takes the name of the policy to be shown, or ""."""
        super().__init__(page)
        self._page, self._drafting, self._changed = page, drafting, changed

    def archive(self) -> None:
        """Takes the policy out of the lists; it can be undone."""
        opened, core = self._drafting.opened, self._page.parts.core
        if opened is None:
            return
        name = opened.name

        def done(_: None) -> None:
            self._drafting.close()
            self._changed("")
            self._page.notice.show_text(
                translate("Policies", "“{name}” is archived. Its versions and its verdicts stay.").format(name=name),
                translate("Policies", "Undo"),
                lambda: self.unarchive(name),
            )

        self._drafting.keep()
        self._page.parts.tasks.run(self, lambda: core.policy_editing().archive(name), done)

    def unarchive(self, name: str) -> None:
        """Puts a policy back into the lists."""
        core = self._page.parts.core
        self._page.parts.tasks.run(self, lambda: core.policy_editing().unarchive(name), lambda _: self._changed(name))

    def drop_new(self) -> None:
        """Forgets a policy that was never saved."""
        opened, core = self._drafting.opened, self._page.parts.core
        if opened is not None:
            self._drafting.close()
            self._page.parts.tasks.run(
                self, lambda: core.policy_editing().drop_draft(opened.name), lambda _: self._changed("")
            )
