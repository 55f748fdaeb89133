"""The actions, each with how often it comes: what a person sets out to do, and whatever the window offers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from long_run.hands import KEYS, choose, controls, name_of, press_key, use
from long_run.stage import Stage
from long_run.texts import PASSPHRASE, lines, words
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.settings.page import SECTIONS
from plumbline.desktop.settings.protect_dialog import RecoveryDialog
from plumbline.desktop.settings.protection import ProtectionCard
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith, EvaluatePolicy, ShowPolicy, ShowRun, ShowSettings
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.shell.unlock import UnlockDialog
from plumbline.services.policies.samples import sample_folders
from plumbline.system.settings_table import BY_KEY
from support.widgets import drop

_HARD_ON_THE_MACHINE: Final = (
    "engine.threads",
    "engine.context",
    "engine.parallel",
    "reasoning.budget",
    "answer.limit",
)
"""Settings that would take all of the memory, or hours for an item."""
_SETTINGS: Final = {
    "window.language": ("en", "de", "es", "ar"),
    "window.theme": ("light", "dark", "system"),
    "window.text_size": ("75", "100", "125", "160", "200"),
    "window.muted": ("yes", "no"),
    "window.content": ("policy", "hidden", "blurred", "masked", "shown"),
    "window.reveal": ("hold", "click"),
    "window.motion": ("system", "reduced"),
    "effort": ("low", "medium", "high", "auto"),
    "model": ("practice", "random", ""),
    "review.name": ("Kim", ""),
    "history.lock_minutes": ("0", "1", "60"),
    "api.enabled": ("yes", "no"),
}
_SIZES: Final = ((760, 480), (1024, 640), (1360, 860), (1920, 1080), (900, 1000))
LARGE: Final = 20_000
"""With more verdicts than these, nothing that rewrites or empties the whole history is done: it would take most of the time."""


class Actor:
    """Does things to the window, as a person might."""

    def __init__(self, desktop: Desktop, stage: Stage, say_first: Callable[[str], None], *, large: bool) -> None:
        """`say_first`: takes what is about to be done."""
        self._desktop, self._stage, self._say, self._large = desktop, stage, say_first, large
        self._written = 0
        self._policies = [folder.name for folder in sample_folders()]

    def act(self, rng: Random) -> None:
        """Something."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            self._say("an entry of the menu")
            popup.close()
            choose(popup, rng)
            return
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self._answer(dialog, rng)
        elif self._desktop.window.locked and rng.random() < 0.5:
            self._command_named("history.unlock")
        else:
            (do,) = rng.choices([do for do, _ in _TABLE], [weight for _, weight in _TABLE])
            do(self, rng)

    # In dialogs

    def _answer(self, dialog: QWidget, rng: Random) -> None:
        if isinstance(dialog, QFileDialog):
            self._choose_file(dialog, rng)
        elif isinstance(dialog, UnlockDialog) and rng.random() < 0.7:
            self._say("the passphrase")
            dialog.typed.setText(PASSPHRASE)
            dialog.accept()
        elif isinstance(dialog, RecoveryDialog):
            self._say("the recovery code from paper")
            dialog.go_on.click()
            groups = dialog._code.split("-")
            dialog.typed.setText(" ".join(groups[place - 1] for place in dialog._test.places))
            dialog.close_button.click()
        elif rng.random() < 0.15:
            self._say(f"Escape in {type(dialog).__name__}")
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            self._use_one(dialog, rng)

    def _choose_file(self, dialog: QFileDialog, rng: Random) -> None:
        if rng.random() < 0.15:
            self._say("no file")
            dialog.reject()
            return
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            self._written += 1
            target = self._stage.out / f"{self._written}.{rng.choice(('csv', 'jsonl', 'zip', 'md'))}"
        else:
            folders = dialog.fileMode() is QFileDialog.FileMode.Directory
            target = rng.choice(
                [path for path in (self._stage.folders if folders else self._stage.files) if path.exists()]
            )
        self._say(f"file {target.name}")
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        line.setText(str(target))
        dialog.accept()

    # In the window

    def _use(self, rng: Random) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]
        others = [one for one in windows if one is not self._desktop.window]
        if not others or rng.random() < 0.7:
            self._use_one(self._desktop.window, rng)
            return
        other = rng.choice(others)
        if rng.random() < 0.4:
            self._say(f"close {type(other).__name__}")
            other.close()
        else:
            self._use_one(other, rng)

    def _use_one(self, window: QWidget, rng: Random) -> None:
        found = controls(window, self._left_out)
        if not found:
            self._say(f"nothing to use in {type(window).__name__}")
            return
        widget = rng.choice(found)
        self._say(f"{name_of(widget)} in {type(window).__name__}")
        use(widget, rng)

    def _left_out(self, widget: QWidget) -> bool:
        """What would take the machine down, or most of the time."""
        titles = {say(BY_KEY[key].title) for key in _HARD_ON_THE_MACHINE}
        if widget.accessibleName() in titles:
            return True
        if not self._large:
            return False
        holder: QWidget | None = widget
        while holder is not None:
            if isinstance(holder, ProtectionCard | DeleteDialog):
                return True
            holder = holder.parentWidget()
        return False

    def _key(self, rng: Random) -> None:
        key = rng.choice(KEYS)
        self._say(f"key {key.name}")
        press_key(key, rng)

    def _command(self, rng: Random) -> None:
        """Any that can be given now, but for the end of the program."""
        self._command_named(
            rng.choice(
                [
                    action.objectName()
                    for action in self._desktop.window.actions()
                    if action.isEnabled() and action.objectName() != "app.quit"
                ]
            )
        )

    def _command_named(self, *names: str) -> None:
        for name in names:
            self._say(f"command {name}")
            self._desktop.window.trigger(name)

    def _page(self, rng: Random) -> None:
        self._command_named(f"page.{rng.choice(PAGES).id}")

    def _section(self, rng: Random) -> None:
        name = rng.choice(list(SECTIONS))
        self._say(f"settings {name}")
        self._desktop.window.on_intent(ShowSettings(name))

    def _resize(self, rng: Random) -> None:
        window = self._desktop.window
        how = rng.random()
        self._say(f"size {how:.2f}")
        if how < 0.15:
            window.showMaximized()
        elif how < 0.3:
            window.showMinimized()
            window.raise_up()
        else:
            window.showNormal()
            window.resize(QSize(*rng.choice(_SIZES)))

    def _set(self, rng: Random) -> None:
        key = rng.choice([*_SETTINGS, "window.language", "window.language", "window.theme", "model"])
        value = rng.choice(_SETTINGS[key])
        self._say(f"set {key} to {value!r}")
        self._desktop.preferences.set(key, value)

    def _check(self, rng: Random) -> None:
        """A check of something; mostly it is begun at once."""
        name = rng.choice(self._policies)
        self._say(f"check under {name}")
        page = self._desktop.window.open_page("check")
        assert isinstance(page, CheckPage)
        self._desktop.window.on_intent(CheckWith(name))
        if rng.random() < 0.3:
            names = list(page.bar.policies.titles)
            page.bar.policies.choose(rng.sample(names, min(len(names), rng.randint(2, 3))))
        if rng.random() < 0.5:
            what = [path for path in rng.sample(self._stage.files, rng.randint(1, 2)) if path.exists()]
            drop(page.compose, *what)
        else:
            page.compose.panel.put_text(lines(rng))
        if rng.random() < 0.7:
            self._command_named("run.start")

    def _run(self, rng: Random) -> None:
        commands = ("run.pause", "run.pause", "run.cancel", "run.start", "engine.release")
        self._command_named("page.check", rng.choice(commands))

    def _show_run(self, rng: Random) -> None:
        run = rng.randint(1, 60)
        self._say(f"show run {run}")
        self._desktop.window.on_intent(ShowRun(run))

    def _review(self, rng: Random) -> None:
        commands = ("item.next", "item.previous", "review.agree", "review.override", "review.escalate", "edit.undo")
        self._command_named(rng.choice((*commands, "review.note", "content.reveal", "edit.redo")))

    def _search(self, rng: Random) -> None:
        typed = words(rng, 3)
        self._say(f"search {typed}")
        page = self._desktop.window.open_page("history")
        assert isinstance(page, HistoryPage)
        page.filters.box.clear()
        for letter in typed:
            page.filters.box.insert(letter)

    def _edit(self, rng: Random) -> None:
        name = rng.choice([*self._policies, "spam", "harassment"])
        self._say(f"edit {name}")
        self._desktop.window.on_intent(ShowPolicy(name))
        page = self._desktop.window.front
        assert isinstance(page, PoliciesPage)
        page.show_part("text")
        if not page.editor.isReadOnly():
            use(page.editor, rng)
        if rng.random() < 0.3:
            self._command_named(rng.choice(("policy.save", "policy.try", "policy.duplicate", "edit.undo")))

    def _evaluate(self, rng: Random) -> None:
        name = self._policies[0] if rng.random() < 0.7 else rng.choice(self._policies)
        self._say(f"evaluate {name}")
        self._desktop.window.on_intent(EvaluatePolicy(name))

    def _lock(self, _: Random) -> None:
        self._command_named("history.lock")


_Do = Callable[[Actor, Random], None]
_TABLE: Final[tuple[tuple[_Do, int], ...]] = (
    (Actor._use, 50),
    (Actor._command, 12),
    (Actor._key, 6),
    (Actor._page, 5),
    (Actor._section, 2),
    (Actor._resize, 2),
    (Actor._set, 4),
    (Actor._check, 5),
    (Actor._run, 4),
    (Actor._show_run, 2),
    (Actor._review, 5),
    (Actor._search, 4),
    (Actor._edit, 3),
    (Actor._evaluate, 2),
    (Actor._lock, 1),
)


def put_away(desktop: Desktop) -> None:
    """Closes whatever lies over the window, and everything beside it."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for one in QApplication.topLevelWidgets():
        if one is desktop.window or not one.isVisible():
            continue
        if isinstance(one, UnlockDialog):
            one.typed.setText(PASSPHRASE)
            one.accept()
        elif isinstance(one, QDialog):
            one.done(QDialog.DialogCode.Rejected)
        else:
            one.close()
