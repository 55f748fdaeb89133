"""The dialogs of the page: for a new policy, a copy, a policy's details, and how its answers are read."""

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
from plumbline.services.policies.drafting import revised, template_text
from plumbline.services.policies.editing import PolicyEditing


class PolicyDialogs(QObject):
    """Opens dialogs and does what was answered."""

    def __init__(
        self,
        page: Page,
        drafting: Drafting,
        editing: Callable[[], PolicyEditing],
        taken: Callable[[str], bool],
        show: Callable[[str], None],
    ) -> None:
        """`taken`: says whether a name is in use. `show`: shows a policy that was begun."""
        super().__init__(page)
        self._page, self._drafting, self._editing = page, drafting, editing
        self._taken, self._show = taken, show

    def ask_new(self) -> None:
        draft = PolicyDraft("", "", b"", None, "en")

        def make(filled: PolicyDraft) -> PolicyDraft:
            return revised(filled, template_text(filled.title) if form.template.isChecked() else b"")

        form = self._ask(translate("Policies", "New policy"), draft, make, new=True)

    def ask_copy(self) -> None:
        if self._drafting.draft is not None:
            now = self._drafting.now()
            title = translate("Policies", "{title} (copy)").format(title=now.title)
            copy = replace(now, name=f"{now.name}-copy", title=title)
            self._ask(translate("Policies", "Duplicate policy"), copy, lambda filled: filled)

    def ask_details(self) -> None:
        if self._drafting.draft is not None:
            heading = translate("Policies", "Title and language")
            DetailsForm(self._page, heading, self._drafting.now(), None, self._drafting.take_details).open()

    def ask_contract(self) -> None:
        if self._drafting.draft is not None:
            self._drafting.when_analysed(self._open_contract)

    def _open_contract(self) -> None:
        analysis = self._drafting.analysis
        if analysis is not None and not analysis.plain:
            ContractForm(
                self._page,
                self._page.parts.theme,
                analysis.draft,
                self._drafting.state_contract,
                readings=analysis.readings,
                earlier=self._drafting.earlier,
            ).open()

    def _ask(
        self, heading: str, draft: PolicyDraft, make: Callable[[PolicyDraft], PolicyDraft], *, new: bool = False
    ) -> DetailsForm:
        page, editing = self._page, self._editing

        def begin(filled: PolicyDraft) -> None:
            made = make(filled)
            page.parts.tasks.run(self, lambda: editing().keep_draft(made), lambda _: self._show(made.name))

        form = DetailsForm(page, heading, draft, self._taken, begin, new=new)
        form.open()
        return form
