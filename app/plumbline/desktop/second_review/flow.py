"""What the Review page does about a second reviewer: it asks for files and passphrases, and shows what is in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from plumbline.desktop.detail.deciding import undone_words
from plumbline.desktop.second_review.deciding import DecideView
from plumbline.desktop.second_review.hand_out import HandOut, HandOutDialog
from plumbline.desktop.second_review.keeping import Keeper
from plumbline.desktop.second_review.passphrase import OpenDialog
from plumbline.desktop.second_review.settling import Compared, SettleView
from plumbline.desktop.second_review.words import who
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.errors import PlumblineError
from plumbline.domain.second_review import Batch, Opinion, Opinions
from plumbline.domain.verdict import Review
from plumbline.files.sealed import WrongPassphraseError
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.services.history.second_reviews import Merged, SecondReviews
from plumbline.store.history import History
from plumbline.store.results.review_queues import ReviewQueue


@dataclass(frozen=True, slots=True)
class _Own:
    """Where a second reviewer's decisions are kept."""

    file: Path
    passphrase: str


class SecondReviewFlow(QObject):
    """Both sides of it; `deciding` and `settling` are shown in the page's place."""

    def __init__(
        self,
        page: Page,
        second_reviews: Callable[[], SecondReviews],
        queues: Callable[[], ReviewQueues],
        history: Callable[[], History],
        show: Callable[[object], object],
        changed: Callable[[], object],
    ) -> None:
        """`show` brings a view to the front; `changed` is called when something was recorded."""
        super().__init__(page)
        self._page, self._tasks = page, page.parts.tasks
        self._second_reviews, self._queues, self._history = second_reviews, queues, history
        self._show, self._changed = show, changed
        self.deciding, self.settling = DecideView(page.parts), SettleView(page.parts)
        self._own: _Own | None = None
        self._keeper = Keeper(self, self._tasks, page.show_error)
        self.deciding.decided.connect(self._decided)
        self.deciding.taken_back.connect(self._take_back)
        self.deciding.save_wanted.connect(self._ask_copy)
        self.settling.settled.connect(self._settle)

    def finish(self) -> None:
        """The window is being closed."""
        self._keeper.finish()

    def close(self) -> None:
        """Shows nothing of either any more; the decisions are in their file."""
        self._own = None
        self.deciding.close_batch()
        self.settling.close_queue()

    # The first reviewer's side

    def ask_hand_out(self, number: int) -> None:
        """Asks which items of a queue go out, and how."""
        name = self._page.parts.preferences.text("review.name")

        def read() -> ReviewQueue:
            self._second_reviews().batch(number)  # refused before anything is asked
            return self._queues().queue(number)

        def ask(queue: ReviewQueue) -> None:
            HandOutDialog(self._page, queue, name, lambda asked: self.hand_out(number, asked)).open()

        self._tasks.run(self, read, ask, self._page.show_error)

    def hand_out(self, number: int, asked: HandOut) -> None:
        """Writes the file."""

        def write() -> int:
            batch = self._second_reviews().batch(number, blind=asked.blind, places=asked.places)
            self._second_reviews().write(batch, asked.file, asked.passphrase)
            return len(batch.exercise.texts)

        def done(texts: int) -> None:
            words = translate(
                "SecondReview", "{file} has {n} texts. Send it, and tell the passphrase by another way.", "", texts
            )
            self._page.say(words.format(file=steady(asked.file.name)))

        self._tasks.run(self, write, done, self._page.show_error)

    def ask_merge(self, number: int) -> None:
        """Asks for the file that a second reviewer sent back."""
        kind = translate("SecondReview", "Decisions (*.decisions)")
        self._open_file(
            translate("SecondReview", "Choose the file with the answers"),
            kind,
            lambda file: self._ask_merge(number, file),
        )

    def _ask_merge(self, number: int, file: Path, error: PlumblineError | None = None) -> None:
        OpenDialog(self._page, file, lambda passphrase, _: self.merge(number, file, passphrase), error=error).open()

    def merge(self, number: int, file: Path, passphrase: str) -> None:
        """Puts their decisions beside one's own, and shows what came of it."""

        def merged(found: Merged) -> None:
            self._changed()
            self.show_conflicts(number)
            self._page.say(_merged_words(found))

        def failed(error: PlumblineError) -> None:
            if isinstance(error, WrongPassphraseError):
                self._ask_merge(number, file, error)
            else:
                self._page.show_error(error)

        self._tasks.run(self, lambda: self._second_reviews().merge(number, file, passphrase), merged, failed)

    def show_conflicts(self, number: int) -> None:
        """How far several people agree on a queue, and where they don't."""

        def show(compared: Compared) -> None:
            if not compared.pairs:
                self._page.say(
                    translate("SecondReview", "No two people have decided on the same items of this queue yet.")
                )
                return
            self._show(self.settling)
            self.settling.show_compared(compared)
            self.settling.list.setFocus()

        self._tasks.run(self, lambda: self._compare(number), show, self._page.show_error)

    def _compare(self, number: int) -> Compared:
        reviews, history = self._second_reviews(), self._history()
        conflicts = tuple(reviews.conflicts(number, settled=True))
        items = tuple(history.items.get(one.entry.item_id) for one in conflicts)
        return Compared(self._queues().queue(number), tuple(reviews.agreements(number)), conflicts, items)

    def _settle(self, place: int, review: Review) -> None:
        compared = self.settling.compared
        if compared is None:
            return
        number = compared.queue.id
        named = replace(review, reviewer=self._page.parts.preferences.text("review.name"), settles=True)

        def record() -> Compared:
            self._queues().decide(number, place, named, among=(place,))
            return self._compare(number)

        def done(renewed: Compared) -> None:
            if self.settling.compared is compared:
                self.settling.show_compared(renewed)
            self._page.say(translate("SecondReview", "Settled. All decisions are kept."))
            self._changed()

        self._tasks.run(self, record, done, self._page.show_error)

    # The second reviewer's side

    def ask_batch(self) -> None:
        """Asks for a batch, its passphrase and a name."""
        kind = translate("SecondReview", "Batches (*.review)")
        self._open_file(translate("SecondReview", "Choose the batch"), kind, self._ask_open)

    def _ask_open(self, file: Path, name: str | None = None, error: PlumblineError | None = None) -> None:
        if name is None:
            name = self._page.parts.preferences.text("review.name")
        OpenDialog(
            self._page, file, lambda passphrase, named: self.open_batch(file, passphrase, named), name=name, error=error
        ).open()

    def open_batch(self, file: Path, passphrase: str, name: str) -> None:
        """Begins a batch, or goes on with it."""
        own = _Own(SecondReviews.decisions_file(file, name), passphrase)

        def read() -> tuple[Batch, Opinions]:
            batch = SecondReviews.read(file, passphrase)
            return batch, SecondReviews.opinions(batch, name, own.file, passphrase)

        def show(found: tuple[Batch, Opinions]) -> None:
            self._own = own
            self._show(self.deciding)
            self.deciding.show_batch(*found, own.file.name)

        def failed(error: PlumblineError) -> None:
            if isinstance(error, WrongPassphraseError):
                self._ask_open(file, name, error)
            else:
                self._page.show_error(error)

        self._tasks.run(self, read, show, failed, Lane.WORK)

    def _decided(self, opinion: Opinion) -> None:
        found, own = self.deciding.found, self._own
        if found is not None and own is not None:
            changed = SecondReviews.decided(found, opinion)
            self._keeper.keep(changed, own.file, own.passphrase)
            self.deciding.renew(changed)

    def _take_back(self) -> None:
        found, own = self.deciding.found, self._own
        if found is not None and own is not None:
            changed = SecondReviews.taken_back(found)
            self._keeper.keep(changed, own.file, own.passphrase)
            self.deciding.stay(changed)
            self._page.say(undone_words(1))

    def _ask_copy(self) -> None:
        own = self._own
        if own is None:
            return
        kind = translate("SecondReview", "Decisions (*.decisions)")
        chooser = QFileDialog(self._page, translate("SecondReview", "Save answer"), "", kind)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("decisions")
        chooser.selectFile(own.file.name)
        chooser.fileSelected.connect(lambda name: self.save_copy(Path(name)))
        chooser.open()

    def save_copy(self, file: Path) -> None:
        """Writes the decisions so far to another file too."""
        found, own = self.deciding.found, self._own
        if found is None or own is None:
            return

        def done(_: None) -> None:
            self._page.say(translate("SecondReview", "Your decisions are in {file}.").format(file=steady(file.name)))

        self._tasks.run(
            self, lambda: SecondReviews.keep(found, file, own.passphrase), done, self._page.show_error, Lane.WORK
        )

    # Files

    def _open_file(self, title: str, kind: str, chosen: Callable[[Path], object]) -> None:
        every = translate("SecondReview", "All files (*)")
        chooser = QFileDialog(self._page, title, "", f"{kind};;{every}")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: chosen(Path(name)))
        chooser.open()


def _merged_words(merged: Merged) -> str:
    found = merged.opinions
    added = translate("SecondReview", "{n} decisions of {name} added", "", merged.added).format(
        name=who(found.reviewer)
    )
    way = (
        translate("SecondReview", "made blind")
        if found.blind
        else translate("SecondReview", "made knowing the model's verdicts")
    )
    words = [f"{added}, {way}"]
    if merged.known:
        words.append(translate("SecondReview", "{n} were there already", "", merged.known))
    if merged.missing:
        words.append(translate("SecondReview", "{n} texts are not in the queue any more", "", merged.missing))
    return " · ".join(words)
