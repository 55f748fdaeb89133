"""Archiving a policy, and undoing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.services.policies.editing import PolicyEditing


class Archiving(QObject):
    """Archives and unarchives policies; forgets one that was never saved."""

    def __init__(
        self, page: Page, drafting: Drafting, editing: Callable[[], PolicyEditing], changed: Callable[[str], None]
    ) -> None:
        """`changed`: called after the library has changed, with the name of the policy to show, or ""."""
        super().__init__(page)
        self._page, self._drafting, self._editing, self._changed = page, drafting, editing, changed

    def archive(self) -> None:
        opened, editing = self._drafting.opened, self._editing
        if opened is None:
            return
        name = opened.name

        def done(_: None) -> None:
            self._drafting.close()
            self._changed("")
            self._page.notice.show_text(
                translate("Policies", "“{name}” archived. Its versions and verdicts are kept.").format(name=name),
                translate("Policies", "Undo"),
                lambda: self.unarchive(name),
            )

        self._drafting.keep()
        self._page.parts.tasks.run(self, lambda: editing().archive(name), done)

    def unarchive(self, name: str) -> None:
        editing = self._editing
        self._page.parts.tasks.run(self, lambda: editing().unarchive(name), lambda _: self._changed(name))

    def drop_new(self) -> None:
        opened, editing = self._drafting.opened, self._editing
        if opened is not None:
            self._drafting.close()
            self._page.parts.tasks.run(self, lambda: editing().drop_draft(opened.name), lambda _: self._changed(""))
