"""What the Review page does about appeals: it lists them, asks for decisions, and shows replies and figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from plumbline.desktop.appeals.figures import AppealFiguresDialog
from plumbline.desktop.appeals.view import AppealsView, Chosen
from plumbline.desktop.detail.appealing import Appealing
from plumbline.desktop.detail.statement import ReplyDialog
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.text_field import TextField
from plumbline.services.history.appeals import Appeals, PolicyFigures
from plumbline.store.history import History
from plumbline.store.results.appeals import AppealEntry


class AppealsFlow(QObject):
    """`view` is shown in the page's place."""

    def __init__(
        self,
        page: Page,
        history: Callable[[], History],
        show: Callable[[object], object],
        changed: Callable[[], object],
    ) -> None:
        """`show` brings a view to the front; `changed` is called when something was recorded."""
        super().__init__(page)
        self._page, self._tasks, self._history, self._show = page, page.parts.tasks, history, show
        self._changed = changed
        self._entries: list[QPushButton] = []
        self.view = AppealsView(page.parts)
        self._appealing = Appealing(page, page.parts, history, page.show_error)
        self._appealing.recorded.connect(lambda _: self._recorded())
        self.view.asked.connect(self.refresh)
        self.view.looked_at.connect(self._read)
        self.view.decide.connect(self._ask_decision)
        self.view.withdraw.connect(self._ask_withdrawal)
        self.view.reply.connect(self._reply)
        self.view.figures.connect(self.show_figures)
        self.view.show_run.connect(lambda run: page.intent.emit(intents.ShowRun(run)))

    def entry(self) -> QPushButton:
        """A button that leads to the appeals and says how many are open."""
        made = button(translate("Appeals", "Appeals"), self.open)
        self._entries.append(made)
        return made

    def refresh_count(self) -> None:
        """Counts the open ones anew."""
        history = self._history

        def read() -> int:
            return history().appeals.count()

        def show(count: int) -> None:
            words = translate("Appeals", "{n} open appeals", "", count)
            for made in self._entries:
                made.setText(words if count else translate("Appeals", "Appeals"))

        self._tasks.run(self, read, show, self._page.show_error)

    def open(self, appeal: int = 0) -> None:
        """Brings the open appeals to the front; `appeal`: the number of the one that is chosen then."""
        self._show(self.view)
        self.view.show_open(appeal)

    def close(self) -> None:
        """Shows nothing of them any more."""
        self.view.close_appeals()

    def refresh(self) -> None:
        """Reads the list anew, as it is wanted."""
        history, waiting, outcome = self._history, self.view.waiting, self.view.outcome

        def read() -> list[AppealEntry]:
            appeals = Appeals(history())
            return appeals.waiting() if waiting else appeals.all(outcome)

        self._tasks.run(self, read, self.view.show_entries, self._page.show_error)

    def _read(self, number: int) -> None:
        history = self._history

        def read() -> Chosen:
            entry = history().appeals.get(number)
            return Chosen(entry.appeal, history().items.get(entry.item.item_id))

        self._tasks.run(self, read, self.view.show_chosen, self._page.show_error)

    def _ask_decision(self) -> None:
        chosen = self.view.chosen
        if chosen is not None:
            self._appealing.ask_decision(chosen.item, chosen.appeal, self.view.card.way)

    def _ask_withdrawal(self) -> None:
        chosen = self.view.chosen
        if chosen is None:
            return
        question = Question(self._page, translate("Appeals", "Withdraw the appeal"), translate("Appeals", "Withdraw"))
        question.say(
            translate(
                "Appeals", "The appellant withdraws the appeal. The decision stands, and the appeal stays on record."
            )
        )
        reason = TextField()
        reason.setAccessibleName(translate("Appeals", "Reason"))
        reason.setPlaceholderText(translate("Appeals", "Reason, for the record"))
        reason.setFixedHeight(4 * reason.fontMetrics().lineSpacing())
        question.body.addWidget(reason)
        question.accepted.connect(
            lambda: self._appealing.withdraw(chosen.item, chosen.appeal, reason.toPlainText().strip())
        )
        question.open()

    def _recorded(self) -> None:
        self._page.say(translate("Appeals", "Recorded."))
        self.refresh()
        self.refresh_count()
        self._changed()

    def _reply(self) -> None:
        chosen, page = self.view.chosen, self._page
        if chosen is not None and chosen.appeal.ruling is not None:
            ReplyDialog(page, page.parts, chosen.appeal.id, chosen.appeal.ruling, page.show_error).open()

    def show_figures(self) -> None:
        """How many decisions were overturned, by rule."""
        history = self._history

        def show(found: list[PolicyFigures]) -> None:
            AppealFiguresDialog(self._page, found).open()

        self._tasks.run(self, lambda: Appeals(history()).figures(), show, self._page.show_error)
