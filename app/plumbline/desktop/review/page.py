"""The Review page: queues of what has to be looked at, and one of them item by item."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from plumbline.desktop.appeals.flow import AppealsFlow
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.new_queue.asking import QueueAsking
from plumbline.desktop.review.overview import Overview
from plumbline.desktop.review.working import WorkView
from plumbline.desktop.second_review.flow import SecondReviewFlow
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.question import ask_yes
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.queue_figures import QueueFigures
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.services.history.second_reviews import SecondReviews
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.store.results.review_queues import QueueSummary, ReviewQueue


@dataclass(frozen=True, slots=True)
class _Found:
    """The queues, the policies' titles by name, whether there is a verdict to review, and the queue that is worked on."""

    queues: list[QueueSummary]
    titles: dict[str, str]
    anything: bool
    current: ReviewQueue | None


class ReviewPage(Page):
    """Queues, and the work on one."""

    def __init__(
        self,
        parts: Parts,
        *,
        history: Callable[[], History],
        queues: Callable[[], ReviewQueues],
        golden_sets: Callable[[], GoldenSets],
        library: Callable[[], PolicyLibrary],
        second_reviews: Callable[[], SecondReviews],
    ) -> None:
        super().__init__(parts, translate("Pages", "Review"))
        self._tasks, self._history = parts.tasks, history
        self._queues, self._library = queues, library
        self.asking = QueueAsking(self, history, queues, golden_sets, library)
        self._telling = False
        self.appeals = AppealsFlow(self, history, self._show, self._tell)
        self.overview = Overview(parts, self.appeals.entry())
        self.work = WorkView(parts, history, queues, self.show_error)
        self.second = SecondReviewFlow(self, second_reviews, queues, history, self._show, self._tell)
        self._empty = EmptyState(
            translate("Review", "No queues yet"),
            translate(
                "Review",
                "A queue lists the verdicts that a person has to look at, by rules that you set: everything that violates, what is "
                "undetermined, a random share of what was allowed.",
            ),
            [
                button(translate("Review", "New queue…"), self.ask_new, "primary"),
                self._batch_button(),
                self.appeals.entry(),
            ],
        )
        self._nothing = EmptyState(
            translate("Review", "Nothing to review yet"),
            translate("Review", "Check some text; then make a queue of the verdicts that a person has to look at."),
            [
                button(translate("Review", "Go to Check"), lambda: self.intent.emit(intents.GoTo("check")), "primary"),
                self._batch_button(),
            ],
        )
        self._whole = QStackedWidget()
        for view in self._views:
            self._whole.addWidget(view)
        self.body.addWidget(self._whole)
        self._connect()

    def _batch_button(self) -> QPushButton:
        return button(translate("Review", "Open a batch…"), self.second.ask_batch)

    @property
    def _views(self) -> tuple[QWidget, ...]:
        return self._nothing, self._empty, self.overview, self.work, *self._beside

    @property
    def _beside(self) -> tuple[QWidget, ...]:
        """What stays in front until it is left: a batch, what came back of one, the appeals."""
        return self.second.deciding, self.second.settling, self.appeals.view

    def _connect(self) -> None:
        overview, work, second = self.overview, self.work, self.second
        overview.batch.connect(second.ask_batch)
        overview.hand_out.connect(second.ask_hand_out)
        overview.merge.connect(second.ask_merge)
        overview.conflicts.connect(second.show_conflicts)
        for view in (second.deciding, second.settling, self.appeals.view):
            view.left.connect(self.leave)
            view.abilities_changed.connect(self.abilities_changed)
        overview.new.connect(self.ask_new)
        self.asking.made.connect(self._show_made)
        overview.open.connect(self.open_queue)
        overview.remove.connect(self._ask_remove)
        overview.chosen.connect(self._ask_figures)
        work.left.connect(self.leave)
        work.changed.connect(self._tell)
        work.said.connect(self.say)
        work.similar.connect(self.show_similar)
        work.detail.intent.connect(self.intent)
        work.detail.said.connect(self.say)
        work.detail.offered.connect(self.notice.show_text)
        work.abilities_changed.connect(self.abilities_changed)

    # What the window asks

    def handlers(self) -> Handlers:
        shown = self._whole.currentWidget()
        views = (self.work, self.second.deciding, self.second.settling, self.appeals.view)
        return next((view.handlers() for view in views if view is shown), {})

    def wordings(self) -> Mapping[str, tuple[str, str]]:
        deciding = self.second.deciding
        return deciding.wordings() if self._whole.currentWidget() is deciding else {}

    def closing(self) -> None:
        self.second.finish()

    def opened(self) -> None:
        self.refresh()

    def told(self, intent: intents.Intent) -> None:
        match intent:
            case intents.ShowQueue():
                self._show_made(intent.queue, intent.remarks)
            case intents.ShowAppeal():
                self.appeals.open(intent.appeal)
            case intents.HistoryReplaced():
                self.refresh()
                self.work.detail.show_again()
            case intents.HistoryChanged() if not self._telling and self.isVisible():
                self.refresh()

    def state(self) -> dict[str, str]:
        return {"list": self.overview.splitter.list_width, "share": str(self.work.sides.share)}

    def restore(self, state: Mapping[str, str]) -> None:
        self.overview.splitter.restore_width(state.get("list", ""))
        share = state.get("share", "")
        if share.isdecimal() and 0 < int(share) < 100:
            self.work.sides.set_share(int(share))

    # The queues

    def refresh(self) -> None:
        """Reads the queues, and anew the one that is worked on."""
        number = self.work.queue.id if self.work.queue else 0
        name = self.parts.preferences.text("review.name")

        def read() -> _Found:
            queues = self._queues().queues(name)
            return _Found(
                queues,
                self._library().titles(),
                anything=bool(queues or self._history().runs.newest(1, evaluated=False)),
                current=self._queues().queue(number) if any(one.id == number for one in queues) else None,
            )

        self._tasks.run(self, read, self._fill, self.show_error)
        self.appeals.refresh_count()
        if self._whole.currentWidget() is self.appeals.view:
            self.appeals.refresh()

    def _fill(self, found: _Found) -> None:
        self.overview.fill(found.queues, found.titles)
        if found.current is not None:
            self.work.renew(found.current)
            return
        self.work.close_queue()
        if self._whole.currentWidget() not in self._beside:
            self._show(self.overview if found.queues else (self._empty if found.anything else self._nothing))

    def _show(self, view: object) -> None:
        for one in self._views:
            if one is view:
                self._whole.setCurrentWidget(one)
        self.abilities_changed.emit()

    def open_queue(self, number: int) -> None:
        """Goes to a queue's first item that is not reviewed yet."""
        name = self.parts.preferences.text("review.name")

        def read() -> tuple[ReviewQueue, dict[int, tuple[str, bool]], int]:
            queues = self._queues()
            return queues.queue(number), queues.excerpts(number), queues.hard_today(name)

        def show(found: tuple[ReviewQueue, dict[int, tuple[str, bool]], int]) -> None:
            self._show(self.work)
            self.work.show_queue(*found)

        self._tasks.run(self, read, show, self.show_error)

    def leave(self) -> None:
        """Back to the queues; no text is shown any more."""
        if self.work.queue is not None:
            self.overview.prefer(self.work.queue.id)
        self.work.close_queue()
        if self._whole.currentWidget() in self._beside:
            self.second.close()
            self.appeals.close()
            self._show(self.overview)
        self.refresh()

    def _tell(self) -> None:
        self._telling = True
        self.intent.emit(intents.HistoryChanged())
        self._telling = False

    def _ask_figures(self, number: int) -> None:
        def show(figures: QueueFigures) -> None:
            self.overview.show_figures(number, figures)

        name = self.parts.preferences.text("review.name")
        self._tasks.run(self, lambda: self._queues().figures(number, name), show, self.show_error)

    def _ask_remove(self, number: int) -> None:
        ask_yes(
            self,
            translate("Review", "Remove queue"),
            translate(
                "Review",
                "“{title}” will be removed. The decisions on its items are kept; what was decided on golden items is not.",
            ).format(title=self.overview.title_of(number)),
            translate("Review", "Remove"),
            lambda: self._tasks.run(
                self, lambda: self._queues().remove(number), lambda _: self.refresh(), self.show_error
            ),
        )

    # A new one

    def ask_new(self) -> None:
        self.asking.ask()

    def _show_made(self, number: int, remarks: str) -> None:
        """A queue that has just been made, and what there is to say of it."""
        self.open_queue(number)
        if remarks:
            self.notice.show_text(remarks)

    # Beside the work

    def show_similar(self, item: int) -> None:
        """The near-copies of an item."""
        SimilarDialog(
            self,
            self.parts,
            self._history,
            item,
            lambda run: self.intent.emit(intents.ShowRun(run)),
            self.show_error,
        ).open()
