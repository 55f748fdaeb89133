"""The window, for the bundle's test: every page in every language, the dialogs, and what is printed. It needs the demo's run."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from installers.bundled import reviewing
from installers.bundled.asking import expect, run

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from plumbline.desktop.shell.app import Desktop
    from plumbline.desktop.shell.page import Page

P = TypeVar("P", bound="Page")
_PAUSE_MS: Final = 20
_PATIENCE_MS: Final = 120_000
_OPENS_A_DIALOG: Final = "…"
"""Ends the words of an action that asks for more."""
_ON_THE_PAGE: Final = "edit.find"
"""It asks on the page itself."""
_kept: Final[list[QApplication]] = []
"""Qt's application lives as long as the process."""


def pages() -> str:
    """Every page, and the guide, in every language."""
    from PySide6.QtGui import QImageReader

    from plumbline.desktop.shell.about import AboutDialog
    from plumbline.desktop.shell.pages import PAGES
    from plumbline.system.languages import LANGUAGES
    from plumbline.system.licences import components

    platform = _application().platformName()
    expect(b"svg" in [bytes(kind.data()) for kind in QImageReader.supportedImageFormats()], "SVG can't be read")
    titles = set()
    for language in LANGUAGES:
        with _desktop(language) as desktop:
            for page in PAGES:
                desktop.window.open_page(page.id)
                _look(desktop, f"{page.id} in {language}")
            desktop.window.trigger("help.guide")
            titles.add(AboutDialog(desktop.window, components()).windowTitle())
    expect(len(titles) == len(LANGUAGES), f"a language is missing: {titles}")
    return f"{len(PAGES)} pages in {len(LANGUAGES)} languages on {platform}"


def dialogs() -> str:
    """What every action opens on every page, every section of the settings, and the tour."""
    from plumbline.desktop.settings.page import SECTIONS
    from plumbline.desktop.shell.intents import ShowSettings
    from plumbline.desktop.shell.pages import PAGES
    from plumbline.desktop.shell.tour import STEPS

    opened: dict[str, str] = {}
    with _desktop() as desktop:
        for page in PAGES:
            _open(desktop, page.id)
            for action in _asking(desktop):
                if action not in opened:
                    _open(desktop, page.id)  # some actions go on to another page
                    opened[action] = _dialog_of(desktop, action)
        for section in SECTIONS:
            desktop.window.on_intent(ShowSettings(section))
            _look(desktop, f"the settings' section {section}")
        for step in range(len(STEPS)):
            desktop.tour.begin()
            desktop.tour.show_step(step)
            _look(desktop, f"the tour's step {step + 1}")
        desktop.tour.end()
    expect({"item.statement", "report.make", "help.update"} <= opened.keys(), f"only {sorted(opened)}")
    kinds = f"{len(set(opened.values()))} kinds, by {len(opened)} actions"
    return f"{kinds}; {len(SECTIONS)} sections of the settings; a tour of {len(STEPS)} steps"


def views() -> str:
    """The queue, the second reviewer's batch, the appeals and the classroom's exercise that were made before."""
    from plumbline.desktop.evaluate.page import EvaluatePage
    from plumbline.desktop.review.page import ReviewPage

    with _desktop() as desktop:
        review = _page(desktop, "review", ReviewPage)
        review.open_queue(1)
        _until(lambda: review.work.queue is not None, "the queue is shown")
        _look(desktop, "a queue")
        deciding = review.second.deciding
        review.second.open_batch(reviewing.batch(), reviewing.PASSPHRASE, "Robin")
        _until(lambda: deciding.isVisible() and deciding.batch is not None, "the batch is shown")
        _look(desktop, "a batch")
        review.appeals.open()
        _until(review.appeals.view.isVisible, "the appeals are shown")
        _look(desktop, "the appeals")
        evaluate = _page(desktop, "evaluate", EvaluatePage)
        evaluate.show_part("classroom")
        evaluate.classroom.label(reviewing.exercise(), "Sam")
        _until(evaluate.classroom.labelling.isVisible, "the exercise is shown")
        _look(desktop, "an exercise")
    return "a queue, a batch, appeals, an exercise"


def paper() -> str:
    """A report as PDF in every language, as the window writes it, and what it could be printed on."""
    from PySide6.QtPrintSupport import QPrinterInfo

    from plumbline.desktop.history.page import HistoryPage
    from plumbline.desktop.history.report_dialog import FileKind, ReportDialog
    from plumbline.services.history.report_choice import Asked, ReportKind
    from plumbline.system.languages import LANGUAGES

    for language in LANGUAGES:
        file = reviewing.folder() / f"report-{language}.pdf"
        with _desktop(language) as desktop:
            history = _page(desktop, "history", HistoryPage)
            history.reports.open(Asked(ReportKind.RUN, reviewing.RUN))
            dialog = desktop.window.findChildren(ReportDialog)[-1]
            _until(dialog.save.isEnabled, "the report is made")
            dialog.write(file, FileKind.PDF)
            _until(dialog.save.isEnabled, "the report is written")
        written = file.read_bytes()
        expect(written.startswith(b"%PDF") and b"FontFile" in written, f"{file.name} is no PDF with its fonts")
    return f"a report in {len(LANGUAGES)} languages; printers: {len(QPrinterInfo.availablePrinterNames())}"


def _open(desktop: Desktop, page: str) -> None:
    """Brings a page to the front, with the demo's run or a policy where it shows one."""
    from plumbline.desktop.shell.intents import ShowPolicy, ShowRun

    desktop.window.open_page(page)
    if page == "check":
        desktop.window.on_intent(ShowRun(reviewing.RUN))
        _until(lambda: "item.statement" in desktop.window.front.handlers(), "the run is shown")
    elif page == "policies":
        desktop.window.on_intent(ShowPolicy("spam"))
        _until(lambda: "policy.details" in desktop.window.front.handlers(), "the policy is shown")


def _dialog_of(desktop: Desktop, action: str) -> str:
    """Opens the dialog of an action and closes it; returns which one it was."""
    from PySide6.QtWidgets import QDialog

    def opened() -> list[QDialog]:
        return [dialog for dialog in desktop.window.findChildren(QDialog) if dialog.isVisible()]

    desktop.window.trigger(action)
    _until(opened, f"{action} opens a dialog")
    [dialog] = opened()
    _look(desktop, action)
    expect(not dialog.grab().toImage().isNull(), action)
    dialog.done(QDialog.DialogCode.Rejected)
    _until(lambda: not opened(), f"the dialog of {action} closes")
    return type(dialog).__name__


def _asking(desktop: Desktop) -> list[str]:
    """The actions that open a dialog and can be done now."""
    from plumbline.desktop.shell.actions import BY_ID

    names = [action.objectName() for action in desktop.window.actions() if action.isEnabled()]
    return [name for name in names if name != _ON_THE_PAGE and BY_ID[name].text.endswith(_OPENS_A_DIALOG)]


def _page(desktop: Desktop, name: str, kind: type[P]) -> P:
    """A page, brought to the front."""
    page = desktop.window.open_page(name)
    if not isinstance(page, kind):
        raise AssertionError(f"{name} is a {type(page)}")
    return page


@contextmanager
def _desktop(language: str = "en") -> Iterator[Desktop]:
    """The window, open."""
    from PySide6.QtCore import QEvent

    from plumbline.desktop.shell.app import Desktop, leave_no_traces
    from plumbline.system.paths import user_paths

    application = _application()
    leave_no_traces()
    run("settings", "set", "window.language", language)
    desktop = Desktop(user_paths())
    desktop.open()
    try:
        yield desktop
    finally:
        desktop.window.close()
        desktop.close()
        desktop.window.deleteLater()  # or each next one would wait until all before it are styled
        desktop.deleteLater()
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del desktop
        gc.collect()  # here, and not on a thread of the next window


def _application() -> QApplication:
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    made = QApplication(["plumbline"])
    made.setStyle("Fusion")
    _kept.append(made)
    return made


def _look(desktop: Desktop, what: str) -> None:
    """Lets it be painted, and expects that it is."""
    _application().processEvents()
    expect(not desktop.window.grab().toImage().isNull(), what)


def _until(condition: Callable[[], object], what: str) -> None:
    """Lets events and threads run until something holds."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    clock = QElapsedTimer()
    clock.start()
    while not condition():
        expect(clock.elapsed() < _PATIENCE_MS, f"waited in vain: {what}")
        loop = QEventLoop()
        QTimer.singleShot(_PAUSE_MS, loop.quit)
        loop.exec()
