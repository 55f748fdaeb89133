"""From a model's name to its download: terms, plan, errors, and an access token where one is needed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.models.dialogs import ask_plan, ask_terms, ask_text
from plumbline.desktop.models.downloads import ActiveDownload, Downloads
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import GoTo
from plumbline.desktop.shell.messages import say, say_error
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.download import DownloadDone, DownloadFailed, FailureKind
from plumbline.services.models.weights import Offer, Weights
from plumbline.weights.download.errors import NetworkForbiddenError


class Downloading(QObject):
    """Asks what must be asked about the page's downloads, and says what becomes of them."""

    installed = Signal(str)  # the model's name
    unusable = Signal()
    """A model came that can't be used."""

    def __init__(self, page: Page, weights: Weights, downloads: Downloads) -> None:
        super().__init__(page)
        self._page, self._weights, self._downloads = page, weights, downloads
        downloads.planned.connect(self._on_plan)
        downloads.noted.connect(self._on_note)
        downloads.finished.connect(self._on_finished)
        downloads.failed.connect(self._on_failed)

    def ask(self, what: str) -> None:
        def show(offer: Offer) -> None:
            ask_terms(self._page, offer, lambda: self._downloads.begin(what, offer))

        self._page.parts.tasks.run(self, lambda: self._weights.offer(what), show, lane=Lane.WORK)

    def ask_repository(self) -> None:
        ask_text(
            self._page,
            translate("Models", "Another repository"),
            translate(
                "Models",
                "The name of a repository with GGUF files of the gpt-oss architecture, such as organisation/name, or "
                "organisation/name:file.",
            ),
            translate("Models", "Continue"),
            self.ask,
        )

    def _on_note(self, note: Message) -> None:
        self._page.say(say(note))

    def _on_plan(self, name: str) -> None:
        download = self._downloads.get(name)
        if download is None or download.plan is None:
            return
        if download.plan.done:
            self._downloads.answer(name, go=True)  # it was agreed to when it was begun
        else:
            ask_plan(self._page, download.plan, lambda go: self._downloads.answer(name, go))

    def _on_finished(self, done: DownloadDone) -> None:
        if done.problem:
            words = translate("Models", "{name} was downloaded correctly but can't be used. {problem}")
            self._page.notice.show_text(words.format(name=done.name, problem=say(done.problem)))
            self.unusable.emit()
        else:
            self.installed.emit(done.name)

    def _on_failed(self, download: ActiveDownload, failed: DownloadFailed | PlumblineError) -> None:
        notice = self._page.notice
        error = failed.error() if isinstance(failed, DownloadFailed) else failed
        if isinstance(failed, DownloadFailed) and failed.kind is FailureKind.TOKEN_NEEDED:
            self._retry_with_token(download, failed)
        elif isinstance(failed, NetworkForbiddenError):
            notice.show_error(error, translate("Models", "Settings"), lambda: self._page.intent.emit(GoTo("settings")))
        else:
            notice.show_error(error, translate("Models", "Try again"), lambda: self.ask(download.name))

    def _retry_with_token(self, download: ActiveDownload, failed: DownloadFailed) -> None:
        """Tries again with the token that is kept, else with one that is entered."""
        name, offer = download.name, download.offer

        def again(retry: Offer | None) -> None:
            if retry is not None:
                self._downloads.begin(name, retry)
                return
            ask_text(
                self._page,
                translate("Models", "Access token needed"),
                say_error(failed.error()),
                translate("Models", "Download"),
                lambda token: self._downloads.begin(name, offer.with_token(token)),
                secret=True,
            )

        self._page.parts.tasks.run(self, lambda: self._weights.with_kept_token(offer, failed), again, lane=Lane.WORK)
