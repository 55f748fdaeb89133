"""The policy that is being worked on: it follows the text as it is typed, keeps it as a draft, and counts its tokens.

All of it is done off the main thread a moment after the last key. Drafts are kept in the history, so that closing the window or a
crash loses no more than that moment, and an encrypted history leaks none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from plumbline.desktop.policies.analysis import Analysis, analyse
from plumbline.desktop.policies.editor import PolicyEditor
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import PlumblineError
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.work import Work
from plumbline.services.judging.trying import Counted
from plumbline.services.policies.drafting import retold, stated
from plumbline.services.policies.editing import NumberedVersion, OpenPolicy

_LOOK_MS: Final = 300
_COUNT_MS: Final = 700


class Drafting(QObject):
    """One policy at a time."""

    analysed = Signal()
    """`analysis` is new."""

    marked = Signal()
    """Whether there is a draft has changed, and is stored."""

    closed = Signal()
    """No policy is open any more."""

    measured = Signal(int, object)
    """Emits about how many tokens there are, and what the model has counted (`Counted`) or None."""

    def __init__(self, page: Page, editor: PolicyEditor) -> None:
        super().__init__(page)
        self._page, self._editor = page, editor
        self.opened: OpenPolicy | None = None
        self.draft: PolicyDraft | None = None
        self.analysis: Analysis | None = None
        self.counting = False
        self._edits = self._sent = self._stored = 0  # which change was made last, given to the store, and stored
        self._has_draft = False
        self._counted: tuple[bytes, Counted] | None = None
        self._look = _timer(self, _LOOK_MS, self.look)
        self._count = _timer(self, _COUNT_MS, self.count)
        editor.textChanged.connect(self._on_text)
        page.parts.preferences.changed.connect(self._on_preference)

    # What is there

    @property
    def base(self) -> NumberedVersion | None:
        """The version that the text began as: the newest, or the one that only a run used; None for a new policy."""
        if self.opened is None or not self.opened.versions:
            return None
        return self.opened.newest or self.opened.versions[0]

    @property
    def changed(self) -> bool:
        """True when saving would make a version. How the answers of a text that was just typed are read is not looked at."""
        draft, base = self.draft, self.base
        if draft is None:
            return False
        if base is None or not base.listed:
            return True
        data = self._editor.data
        return data != base.version.data or replace(draft, data=data) != PolicyDraft.of(base.version)

    def resolved(self) -> Callable[[], PolicyDraft]:
        """Work that gives the draft with the text as it stands now; it may take a moment. To be called on the main thread."""
        draft, data = self.draft, self._editor.data
        assert draft is not None, "a policy is open"  # noqa: S101
        return lambda: draft if data == draft.data else retold(draft, data)

    # Opening and changing

    def open(self, opened: OpenPolicy) -> None:
        """Shows a policy: its draft, or else its newest version.

        Of the policy that is shown already, what was typed since is never taken away; another text takes its place so that it can
        be undone.
        """
        same = self.opened is not None and self.opened.name == opened.name
        self.opened = opened
        self._has_draft = opened.draft is not None
        if same and self.unkept:
            self.look()
            return
        base = self.base
        draft = opened.draft or (PolicyDraft.of(base.version) if base else None)
        if draft is None:
            return
        self.draft = draft
        if not same and not self._editor.load(draft.data):
            self._page.say(
                translate(
                    "Policies",
                    "This policy holds signs that the editor would change. It is shown, and can't be edited here.",
                )
            )
        elif same and self._editor.data != draft.data:
            self._editor.replace(draft.data)
        self._settle()
        self.look()

    def forget(self) -> None:
        """What was typed is not wanted any more: another version is about to take its place."""
        self._look.stop()
        self._settle()

    def close(self) -> None:
        """Shows nothing."""
        self.opened = self.draft = self.analysis = None
        self._editor.load(b"")
        self._settle()
        self.closed.emit()

    def state_contract(self, contract: OutputContract | None) -> None:
        """Takes what a person states of the answers; None: it is found in the text."""
        self.draft = stated(self.resolved()(), contract)
        self._edits += 1
        self.look()

    def take_details(self, draft: PolicyDraft) -> None:
        """Takes another title, language and summary."""
        now = self.resolved()()
        self.draft = replace(now, title=draft.title, language=draft.language, summary=draft.summary)
        self._edits += 1
        self.look()

    def discard(self) -> None:
        """Puts the newest version's text back, which can be undone, and with it what is stated."""
        base = self.base
        if base is not None:
            self.draft = PolicyDraft.of(base.version)
            self._editor.replace(base.version.data)
            self._edits += 1
            self.look()

    # Looking, keeping, counting

    def _on_text(self) -> None:
        if self.opened is not None:
            self._edits += 1
            self._look.start()

    def _on_preference(self, key: str) -> None:
        """Another model has other tokens."""
        if key == "model":
            self._counted = None
            self.look()

    def look(self) -> None:
        """Looks at the text now."""
        self._look.stop()
        if self.draft is None:
            return
        draft, data = self.draft, self._editor.data
        counted = self._counted_of(data)
        tokens = counted.tokens if counted is not None and not counted.practice else None
        self._page.parts.tasks.run(
            self, lambda: analyse(draft, data, tokens), lambda found: self._looked(draft, data, found), lane=Lane.WORK
        )

    def _looked(self, draft: PolicyDraft, data: bytes, found: Analysis) -> None:
        if self.draft is not draft or self._editor.data != data:
            return  # it has gone on since, and is looked at again
        self.draft, self.analysis = found.draft, found
        self._editor.show_analysis(found)
        self.keep()
        counted = self._counted_of(data)
        self.measured.emit(found.estimate, counted)
        if counted is None:
            self._count.start()
        self.analysed.emit()

    def _counted_of(self, data: bytes) -> Counted | None:
        return self._counted[1] if self._counted is not None and self._counted[0] == data else None

    @property
    def unkept(self) -> bool:
        """True while something was changed that is not in the history yet."""
        return self._edits != self._stored

    def _settle(self) -> None:
        """What is shown is what is stored."""
        self._sent = self._stored = self._edits

    def keep(self) -> None:
        """Keeps the draft in the history, if it was changed since it was last given to it."""
        if self._sent == self._edits or self.draft is None:
            return
        self._sent = edit = self._edits
        resolve, core = self.resolved(), self._page.parts.core
        moved, self._has_draft = self._has_draft != self.changed, self.changed

        def done(_: None) -> None:
            self._stored = max(self._stored, edit)
            if moved:
                self.marked.emit()

        def failed(error: PlumblineError) -> None:
            self._sent = self._stored
            self._page.show_error(error)

        self._page.parts.tasks.run(self, lambda: core.policy_editing().keep_draft(resolve()), done, failed)

    def end(self) -> None:
        """Looks and counts no more: the window is closing."""
        self._look.stop()
        self._count.stop()

    def keep_at_once(self) -> None:
        """As `keep`, without waiting for the store's turn: the window is closing."""
        if self.unkept and self.draft is not None:
            self._page.parts.core.policy_editing().keep_draft(self.resolved()())
            self._settle()

    def count(self, *, load: bool = False) -> None:
        """Counts the tokens, if the model is loaded or is a small one; `load`: loads it."""
        if self.draft is None or self.counting:
            return
        core, data, text = self._page.parts.core, self._editor.data, self._editor.data.decode()

        def count(work: Work) -> Counted | None:
            return core.trials().count(text, work, load=load)

        def done(found: Counted | None) -> None:
            self.counting = False
            if found is not None:
                self._counted = (data, found)
                self.look()

        def failed(error: PlumblineError) -> None:
            self.counting = False
            if load:
                self._page.show_error(error)
                self.look()

        def stopped() -> None:
            self.counting = False

        self.counting = True
        self._page.parts.tasks.job(self, count, done, failed, stopped=stopped)


def _timer(owner: QObject, delay_ms: int, do: Callable[[], object]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(delay_ms)
    timer.timeout.connect(do)
    return timer
