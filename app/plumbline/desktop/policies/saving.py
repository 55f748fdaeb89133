"""Saving the draft as a version, and restoring an old version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.policies.effort_offer import say_with_effort
from plumbline.desktop.policies.versions_view import version_name
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.domain.errors import InputError
from plumbline.domain.lint.text_checks import effort_in
from plumbline.domain.policy import PolicyVersion
from plumbline.services.policies.editing import NumberedVersion, PolicyEditing


class Saving(QObject):
    """Changes which version of the open policy is the newest."""

    saved = Signal(str)  # the policy's name

    def __init__(self, page: Page, drafting: Drafting, editing: Callable[[], PolicyEditing]) -> None:
        super().__init__(page)
        self._page, self._drafting, self._editing = page, drafting, editing

    def save(self) -> None:
        if self._drafting.draft is not None:
            self._drafting.when_analysed(self._save)

    def restore(self, number: int) -> None:
        opened = self._drafting.opened
        if opened is None:
            return
        if self._drafting.changed:
            self._page.notice.show_text(
                translate("Policies", "You have unsaved changes. Restoring an old version discards them."),
                translate("Policies", "Discard changes and restore"),
                lambda: self._discard_and_restore(opened.name, number),
            )
        else:
            self._restore(opened.name, number)

    def unsaved_version(self) -> PolicyVersion | None:
        """The version that the draft would be; None if nothing was changed, or if it can't be one yet."""
        if self._drafting.draft is None or not self._drafting.changed:
            return None
        try:
            return self._drafting.draft.version()
        except InputError:
            return None  # the cards say why

    def _save(self) -> None:
        draft, editing = self._drafting.draft, self._editing
        if draft is not None and self._drafting.settled():
            self._page.parts.tasks.run(self, lambda: editing().save(draft), self._on_saved)

    def _discard_and_restore(self, name: str, number: int) -> None:
        self._drafting.forget()
        self._restore(name, number)

    def _restore(self, name: str, number: int) -> None:
        editing = self._editing
        self._page.parts.tasks.run(self, lambda: editing().restore(name, number), self._on_saved)

    def _on_saved(self, saved: NumberedVersion) -> None:
        self._page.notice.hide()
        said = translate("Policies", "{version} saved.").format(version=version_name(saved))
        say_with_effort(self._page, [said], self._newly_asked(saved))
        self.saved.emit(saved.version.name)

    def _newly_asked(self, saved: NumberedVersion) -> str:
        """The effort that the text asks for, where the version before did not, and checks use another one; else ""."""
        before, asked = self._drafting.base, effort_in(saved.version.text)
        known = before is not None and effort_in(before.version.text) == asked
        return "" if known or asked == self._page.parts.preferences.text("effort") else asked
