"""The policy that is open: its text is analysed as it is typed and kept as a draft in the history.

A text is kept before it is analysed, so one whose analysis stops the program is there at the next start (`analysis_marker`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from plumbline.desktop.policies.analysis import MOST_ANALYSED, Analysis, analyse, unanalysed, with_text
from plumbline.desktop.policies.analysis_marker import AnalysisMarker
from plumbline.desktop.policies.editor import PolicyEditor
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.standard import EarlierContract
from plumbline.domain.errors import PlumblineError
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.editing import NumberedVersion, OpenPolicy, PolicyEditing

_LOOK_MS: Final = 300
_LIMIT_MS: Final = 10_000
"""How long an analysis is waited for; then the text is shown without one."""


class Drafting(QObject):
    """One policy at a time."""

    analysed = Signal()
    marked = Signal()
    """A draft was stored or dropped."""
    closed = Signal()
    unsettled = Signal()
    """Something was wanted for which a person has to choose first how the answers are read."""

    def __init__(
        self,
        page: Page,
        editor: PolicyEditor,
        marker: AnalysisMarker,
        *,
        editing: Callable[[], PolicyEditing],
        count: Callable[[str], int],
    ) -> None:
        super().__init__(page)
        self._page, self._editor, self._marker = page, editor, marker
        self._editing = editing
        self._count = count
        self.opened: OpenPolicy | None = None
        self.draft: PolicyDraft | None = None
        self.analysis: Analysis | None = None
        self._edits = self._sent = self._stored = 0  # which change was made last, given to the store, and stored
        self._sent_draft: PolicyDraft | None = None
        self._has_draft = False
        self._seen = b""
        self._analysing = self._late = self._again = False
        self._waiting: list[Callable[[], object]] = []
        self._look = _timer(self, _LOOK_MS, self.look)
        self._limit = _timer(self, _LIMIT_MS, self._give_up)
        editor.textChanged.connect(self._on_text)

    @property
    def base(self) -> NumberedVersion | None:
        """The version that the text began as: the newest, or the one that only a run used; None for a new policy."""
        if self.opened is None or not self.opened.versions:
            return None
        return self.opened.newest or self.opened.versions[0]

    @property
    def changed(self) -> bool:
        """True when saving would make a version. A text that was not analysed yet counts by its bytes."""
        draft, base = self.draft, self.base
        if draft is None:
            return False
        if base is None or not base.listed:
            return True
        data = self._editor.data
        return data != base.version.data or replace(draft, data=data) != PolicyDraft.of(base.version)

    def now(self) -> PolicyDraft:
        assert self.draft is not None, "a policy is open"  # noqa: S101
        return with_text(self.draft, self._editor.data)

    def when_analysed(self, do: Callable[[], object]) -> None:
        if self.analysis is not None and self.analysis.draft is self.draft and self.draft.data == self._editor.data:
            do()
        else:
            self._waiting.append(do)
            self.look()

    def settled(self) -> bool:
        """True where the answers of the text can be used, or can't whatever is chosen; else `unsettled` asks for the choice."""
        draft, analysis = self.draft, self.analysis
        if draft is not None and draft.contract is None and analysis is not None and analysis.readings:
            self.unsettled.emit()
            return False
        return True

    # Opening and changing

    def open(self, opened: OpenPolicy) -> None:
        """What was typed since in the same policy is never replaced; another text takes its place so that it can be undone."""
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
                    "Policies", "This policy contains characters that the editor would change, so it is read-only here."
                )
            )
        elif same and self._editor.data != draft.data:
            self._editor.replace(draft.data)
        self._settle()
        self.look()

    def forget(self) -> None:
        """Drops what was typed: another version is about to take its place."""
        self._look.stop()
        self._settle()

    def close(self) -> None:
        self.opened = self.draft = self.analysis = None
        self._editor.load(b"")
        self._settle()
        self.closed.emit()

    def state_contract(self, contract: OutputContract | None) -> None:
        """None: it is detected in the text."""
        self._change(replace(self.now(), contract=contract))

    def take_details(self, draft: PolicyDraft) -> None:
        self._change(
            replace(
                self.now(),
                title=draft.title,
                language=draft.language,
                summary=draft.summary,
                sensitive=draft.sensitive,
            )
        )

    def discard(self) -> None:
        base = self.base
        if base is not None:
            self._editor.replace(base.version.data)
            self._change(PolicyDraft.of(base.version))

    def _change(self, draft: PolicyDraft) -> None:
        self.draft = draft
        self._edits += 1
        self.look()

    def _on_text(self) -> None:
        data = self._editor.data
        if data == self._seen:
            return  # the colours alone are other ones
        self._seen = data
        if self.opened is not None:
            self._edits += 1
            self._look.start()

    # Analysing

    def look(self) -> None:
        """Keeps and analyses the text now; while an analysis is running, once that is done."""
        self._look.stop()
        if self.draft is None:
            return
        draft, data = self.draft, self._editor.data
        if self._analysing and not self._late:
            self._again = True
            return
        if not self._marker.trusts(data):
            self._page.notice.show_text(
                translate(
                    "Policies",
                    "Plumbline stopped last time while analysing this text, so it is shown without analysis.",
                ),
                translate("Policies", "Analyse again"),
                lambda: self._trust(data),
            )
            self._take(draft, data, unanalysed(draft, data))
        elif self._analysing or len(data) > MOST_ANALYSED:
            self._take(draft, data, unanalysed(draft, data))
        else:
            self._analysing, self._late = True, False
            self.keep(then=lambda: self._analyse(draft, data))

    def _trust(self, data: bytes) -> None:
        self._marker.trust(data)
        self.look()

    @property
    def earlier(self) -> tuple[EarlierContract, ...]:
        """The contracts of the saved versions, the newest first."""
        versions = self.opened.versions if self.opened is not None else ()
        return tuple(EarlierContract.of(one.version.contract, one.version.text) for one in versions)

    def _analyse(self, draft: PolicyDraft, data: bytes) -> None:
        earlier = self.earlier
        count = self._count

        def analysis() -> Analysis:
            try:
                with self._marker.analysing(data):
                    return analyse(draft, data, count, earlier)
            finally:
                self._analysing = False

        def failed(error: PlumblineError) -> None:
            self._limit.stop()
            self._waiting.clear()
            self._page.show_error(error)

        def done(found: Analysis) -> None:
            self._limit.stop()
            self._take(draft, data, found)
            if self._again or self.analysis is not found:
                self._again = False
                self.look()

        self._limit.start()
        self._page.parts.tasks.run(self, analysis, done, failed, Lane.WORK)

    def _give_up(self) -> None:
        """The analysis takes too long: the text is shown without, and no other one is begun until it has ended."""
        self._late = True
        if self.draft is not None:
            self._page.say(
                translate("Policies", "Analysing this text takes too long, so it is shown without analysis.")
            )
            self._take(self.draft, self._editor.data, unanalysed(self.draft, self._editor.data))

    def _take(self, draft: PolicyDraft, data: bytes, found: Analysis) -> None:
        if self.draft is None or with_text(self.draft, data) != with_text(draft, data) or self._editor.data != data:
            return  # it was changed since, and is analysed again
        self.draft, self.analysis = found.draft, found
        self._editor.show_analysis(found)
        if self._sent != self._edits or self._sent_draft not in (None, found.draft):
            self._store(found.draft, lambda: None)
        self.analysed.emit()
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

    # Keeping

    @property
    def unkept(self) -> bool:
        return self._edits != self._stored

    def keep(self, then: Callable[[], object] = lambda: None) -> None:
        """Keeps the draft in the history, if it was changed since it was last kept; then calls `then`."""
        if self._sent == self._edits or self.draft is None:
            then()
        else:
            self._store(self.now(), then)

    def _store(self, draft: PolicyDraft, then: Callable[[], object]) -> None:
        self._sent, self._sent_draft = self._edits, draft
        edit, editing = self._edits, self._editing
        moved, self._has_draft = self._has_draft != self.changed, self.changed

        def done(_: None) -> None:
            self._stored = max(self._stored, edit)
            if moved:
                self.marked.emit()
            then()

        def failed(error: PlumblineError) -> None:
            self._sent = self._stored
            self._page.show_error(error)
            then()

        self._page.parts.tasks.run(self, lambda: editing().keep_draft(draft), done, failed)

    def _settle(self) -> None:
        """What is shown is what is stored."""
        self._sent = self._stored = self._edits
        self._sent_draft = None
        self._seen = self._editor.data
        self._waiting.clear()

    def wait_at_most(self, milliseconds: int) -> None:
        self._limit.setInterval(milliseconds)

    def end(self) -> None:
        """Keeps the draft without waiting for the store's turn: the window is closing."""
        for timer in (self._look, self._limit):
            timer.stop()
        if self.unkept and self.draft is not None:
            try:
                self._editing().keep_draft(self.now())
            except PlumblineError as error:
                self._page.show_error(error)
            else:
                self._settle()


def _timer(owner: QObject, delay_ms: int, do: Callable[[], object]) -> QTimer:
    timer = QTimer(owner, singleShot=True, interval=delay_ms)
    timer.timeout.connect(do)
    return timer
