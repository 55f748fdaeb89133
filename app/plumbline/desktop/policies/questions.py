"""What is asked about a policy: what a new one or a copy is called, what one is for, and how its answers are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from plumbline.desktop.policies.contract_form import ContractForm
from plumbline.desktop.policies.details_form import DetailsForm
from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.drafting import begun, retold


class Questions(QObject):
    """Asks, and does what was answered."""

    def __init__(
        self, page: Page, drafting: Drafting, taken: Callable[[str], bool], show: Callable[[str], None]
    ) -> None:
        """Takes its parts.

        Args:
            page: the dialogs' parent.
            drafting: the policy that is open.
            taken: says whether a name is in use.
            show: shows a policy that was begun.
        """
        super().__init__(page)
        self._page, self._drafting, self._taken, self._show = page, drafting, taken, show

    def ask_new(self) -> None:
        """Asks what a new policy is called, and begins it with the guide's four sections."""
        draft = PolicyDraft("", "", b"", None, "en")
        self._ask(translate("Policies", "New policy"), draft, lambda filled: retold(filled, begun(filled.title)))

    def ask_copy(self) -> None:
        """Asks what a copy is called."""
        if self._drafting.draft is not None:
            now = self._drafting.resolved()()
            title = translate("Policies", "{title}, copy").format(title=now.title)
            copy = replace(now, name=f"{now.name}-copy", title=title)
            self._ask(translate("Policies", "Duplicate a policy"), copy, lambda filled: filled)

    def ask_details(self) -> None:
        """Asks for another title, language and summary."""
        if self._drafting.draft is not None:
            heading = translate("Policies", "Title and language")
            DetailsForm(self._page, heading, self._drafting.resolved()(), None, self._drafting.take_details).open()

    def ask_contract(self) -> None:
        """Opens the form that states how answers are read."""
        if self._drafting.draft is not None:
            draft, theme = self._drafting.resolved()(), self._page.parts.theme
            ContractForm(self._page, theme, draft, self._drafting.state_contract).open()

    def _ask(self, heading: str, draft: PolicyDraft, make: Callable[[PolicyDraft], PolicyDraft]) -> None:
        page, core = self._page, self._page.parts.core

        def begin(filled: PolicyDraft) -> None:
            page.parts.tasks.run(
                self, lambda: core.policy_editing().keep_draft(make(filled)), lambda _: self._show(filled.name)
            )

        DetailsForm(page, heading, draft, self._taken, begin).open()
