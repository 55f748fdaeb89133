"""Texts for the person concerned, read, changed and copied: a statement of reasons, the reply to an appeal; and their template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QPlainTextEdit, QWidget

from plumbline.desktop.shell.i18n import locale_for, mark, translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.appeals import Ruling
from plumbline.domain.errors import PlumblineError
from plumbline.report.statement import StatementTemplate
from plumbline.services.history.statements import Statements, decided_at
from plumbline.store.results.items import ItemRecord
from plumbline.system.languages import LANGUAGES

_LINES: Final = 12
_LANGUAGE: Final = "statement.language"
_PARTS: Final = {
    "violates": mark("Statement", "It violates"),
    "allowed": mark("Statement", "It is allowed"),
    "escalate": mark("Statement", "It is escalated"),
    "rules": mark("Statement", "Above the rules"),
    "note": mark("Statement", "Your reason"),
    "person": mark("Statement", "A person decided"),
    "machine_and_person": mark("Statement", "A person decided after the model"),
    "machine": mark("Statement", "The model alone decided"),
    "closing": mark("Statement", "At the end"),
    "appeal_upheld": mark("Statement", "Reply to an appeal: the decision stands"),
    "appeal_overturned": mark("Statement", "Reply to an appeal: the decision was changed"),
    "appeal_closing": mark("Statement", "Reply to an appeal: at the end"),
}


def chosen_language(preferences: Preferences) -> str:
    """The code of the language that was chosen last, or else the window's."""
    codes = (preferences.text(_LANGUAGE), QLocale.languageToCode(QLocale().language()))
    return next((code for code in codes if code in LANGUAGES), next(iter(LANGUAGES)))


def copy_statement(
    around: QObject, parts: Parts, item: ItemRecord, said: Callable[[str], object], failed: Failed
) -> None:
    """Copies the statement of reasons on an item at once, and says so."""
    code = chosen_language(parts.preferences)

    def copied(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        said(translate("Statement", "The reply was copied ({language}).").format(language=LANGUAGES[code]))

    date = _day(code, decided_at(item))
    parts.tasks.run(around, lambda: parts.statements().of(item.item_id, code, date=date), copied, failed)


def _day(code: str, at: str) -> str:
    moment = datetime.fromisoformat(at).astimezone()
    return locale_for(code).toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)


class LetterDialog(Sheet):
    """A text for the person concerned, from the template of a language. What is changed here is copied and not kept."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        parts: Parts,
        write: Callable[[Statements, str, str], str],
        at: str,
        failed: Failed,
    ) -> None:
        """
        Args:
            write: makes the text in a language, by its code and with the day as it is written there.
            at: when it was decided, as the history writes it.
        """
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._statements = parts.tasks, parts.statements
        self._write, self._at, self._failed = write, at, failed
        self.body.addWidget(
            label(
                translate(
                    "Statement",
                    "For the person whose content this is. Read it, change what doesn't fit, and copy it. Plumbline sends nothing.",
                ),
                "muted",
                wrap=True,
            )
        )
        self.language = NamedBox()
        self.language.setAccessibleName(translate("Statement", "Language"))
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(chosen_language(parts.preferences)))
        self.language.currentIndexChanged.connect(lambda _: self._choose(parts.preferences))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LINES * self.text.fontMetrics().lineSpacing())
        self.body.addWidget(self.language)
        self.body.addWidget(self.text)
        copy = self.buttons.addButton(translate("Statement", "Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.setProperty("role", "primary")
        edit = self.buttons.addButton(
            translate("Statement", "Change template…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        edit.clicked.connect(self._change_template)
        self.buttons.addButton(translate("Statement", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.read()

    @property
    def _code(self) -> str:
        return str(self.language.currentData())

    def _choose(self, preferences: Preferences) -> None:
        self.read()
        try:
            preferences.set(_LANGUAGE, self._code)
        except PlumblineError as error:
            self._failed(error)

    def read(self) -> None:
        """The text by the template as it is now."""
        code, write, statements = self._code, self._write, self._statements
        date = _day(code, self._at)
        self._tasks.run(self, lambda: write(statements(), code, date), self.text.setPlainText, self._failed)

    def _change_template(self) -> None:
        code, statements = self._code, self._statements

        def show(template: StatementTemplate) -> None:
            TemplateDialog(self, template, save, reset).open()

        def save(template: StatementTemplate) -> None:
            def ask_again(error: PlumblineError) -> None:
                words = say_whole(error)
                TemplateDialog(self, template, save, reset, words).open()

            self._tasks.run(self, lambda: statements().save(code, template), lambda _: self.read(), ask_again)

        def reset() -> None:
            self._tasks.run(self, lambda: statements().reset(code), lambda _: self.read(), self._failed)

        self._tasks.run(self, lambda: statements().template(code), show, self._failed)


class StatementDialog(LetterDialog):
    """The statement of reasons on an item."""

    def __init__(self, parent: QWidget, parts: Parts, item: ItemRecord, failed: Failed) -> None:
        def write(made: Statements, code: str, date: str) -> str:
            return made.of(item.item_id, code, date=date)

        title = translate("Statement", "Statement of reasons")
        super().__init__(parent, title, parts, write, decided_at(item), failed)


class ReplyDialog(LetterDialog):
    """The reply to an appeal that was decided."""

    def __init__(self, parent: QWidget, parts: Parts, appeal: int, ruling: Ruling, failed: Failed) -> None:
        def write(made: Statements, code: str, date: str) -> str:
            return made.reply(appeal, code, date=date)

        title = translate("Statement", "Reply to the appeal")
        super().__init__(parent, title, parts, write, ruling.at, failed)


class TemplateDialog(Sheet):
    """The texts of a template, each for itself."""

    def __init__(
        self,
        parent: QWidget,
        template: StatementTemplate,
        save: Callable[[StatementTemplate], object],
        reset: Callable[[], object],
        trouble: str = "",
    ) -> None:
        """`trouble`: why what was typed was not saved."""
        super().__init__(parent, translate("Statement", "Statement template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if trouble:
            self.body.addWidget(label(trouble, "strong", wrap=True))
        self.body.addWidget(
            label(
                translate(
                    "Statement",
                    "{policy} stands for the policy's title, {note} for your reason, {date} for the day. Empty texts "
                    "are left out.",
                ),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.texts: dict[str, QPlainTextEdit] = {}
        for field in fields(StatementTemplate):
            words = translate("Statement", _PARTS[field.name])
            text = QPlainTextEdit(getattr(template, field.name))
            text.setAccessibleName(words)
            text.setTabChangesFocus(True)
            text.setFixedHeight(4 * text.fontMetrics().lineSpacing())
            form.addRow(words, text)
            self.texts[field.name] = text
        self.body.addLayout(form)
        go = self.buttons.addButton(translate("Statement", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        back = self.buttons.addButton(translate("Statement", "Use the original"), QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.addButton(translate("Statement", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(lambda: save(self.template()))
        back.clicked.connect(lambda _=False: reset())
        back.clicked.connect(self.reject)

    def template(self) -> StatementTemplate:
        return StatementTemplate(**{name: text.toPlainText() for name, text in self.texts.items()})
