"""The Settings page: everything that can be set, by sections. What is chosen is in force at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.settings.contacts import ContactsCard
from plumbline.desktop.settings.controls import ModelControl
from plumbline.desktop.settings.device import DeviceCard
from plumbline.desktop.settings.history_folder import HistoryFolderCard
from plumbline.desktop.settings.keyboard import KeyboardCard
from plumbline.desktop.settings.places import PlacesCard, ResetCard
from plumbline.desktop.settings.programs import ExamplesCard, ProgramsCard
from plumbline.desktop.settings.protection import ProtectionCard
from plumbline.desktop.settings.rows import rows_card
from plumbline.desktop.settings.team_server import TeamServerCard
from plumbline.desktop.shell.about import about_text, versions_text
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.intents import GoTo, HistoryReplaced, Intent, ModelsChanged, ShowSettings
from plumbline.desktop.shell.page import Page, Parts
from plumbline.desktop.shell.tasks import Lane
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.domain.models.model import InstalledModel
from plumbline.services.history.access import HistoryAccess
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.models.team_server import TeamServer
from plumbline.services.models.weights import Weights
from plumbline.system.licences import components
from plumbline.system.paths import AppPaths
from plumbline.weights.library.inventory import Inventory

_WIDEST: Final = 760
_NARROW_LETTERS: Final = 60
SECTIONS: Final = {
    "privacy": mark("Settings", "Privacy"),
    "appearance": mark("Settings", "Appearance"),
    "keyboard": mark("Settings", "Keyboard"),
    "model": mark("Settings", "Model and engine"),
    "server": mark("Settings", "Team's server"),
    "programs": mark("Settings", "Other programs"),
    "advanced": mark("Settings", "Advanced"),
    "files": mark("Settings", "Files"),
    "about": mark("Settings", "About"),
}
CARDS: Final = {
    "privacy": (
        (
            mark("Settings", "History and reviews"),
            ("history.lock_minutes", "history.keep_days", "review.name", "review.pause", "statement.language"),
        ),
        (mark("Settings", "Network"), ("network.allowed",)),
    ),
    "appearance": (
        (mark("Settings", "Language"), ("window.language",)),
        (mark("Settings", "Colours and text"), ("window.theme", "window.text_size", "window.muted", "window.motion")),
        (mark("Settings", "Content"), ("window.content", "window.reveal")),
        (mark("Settings", "Help"), ("window.tour",)),
    ),
    "keyboard": (),
    "model": (
        (mark("Settings", "Defaults"), ("model", "effort")),
        (
            mark("Settings", "Engine"),
            ("engine.gpu_layers", "engine.experts", "engine.parallel", "engine.threads", "engine.context"),
        ),
    ),
    "server": (),
    "programs": (
        (mark("Settings", "Access"), ("api.enabled", "api.port", "api.when_busy")),
        (mark("Settings", "Export"), ("export.coop_type",)),
    ),
    "advanced": (
        (mark("Settings", "Reasoning and answers"), ("reasoning.budget", "answer.limit", "prompt.state_format")),
        (mark("Settings", "Sampling"), ("sampling.temperature", "sampling.top_p", "sampling.seed")),
        (mark("Settings", "Reading"), ("reading.ocr",)),
        (mark("Settings", "Downloads"), ("network.endpoint", "network.limit", "network.connections")),
    ),
    "files": (),
    "about": (),
}
"""The settings of each section, by cards. Shortcuts have a table of their own, and the team's server a card."""


class SettingsPage(Page):
    """Sections on one side, the chosen one's cards on the other."""

    shows_history = False

    def __init__(
        self,
        parts: Parts,
        *,
        paths: AppPaths,
        history_access: HistoryAccess,
        weights: Weights,
        inventory: Inventory,
        engine_host: EngineHost,
        team_server: TeamServer,
        keep_server_key: Callable[[str], str],
    ) -> None:
        super().__init__(parts, translate("Pages", "Settings"))
        self._inventory = inventory
        self.sections = QListWidget()
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(translate("Settings", "Sections"))
        self.sections.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._stack = QStackedWidget()
        self.protection = ProtectionCard(parts.tasks, history_access, engine_host, self.show_error)
        self.contacts = ContactsCard(parts.tasks, weights, self.show_error)
        self.keyboard = KeyboardCard(parts.preferences, self.show_error)
        self.device = DeviceCard(engine_host, lambda: self.intent.emit(GoTo("models")))
        self.reset = ResetCard(parts.preferences, self.show_error)
        self.programs = ProgramsCard(
            parts.programs, parts.tasks, self.show_error, lambda: self.intent.emit(GoTo("history"))
        )
        self.server = TeamServerCard(parts.tasks, parts.preferences, team_server, keep_server_key, self.show_error)
        self._scrolls: dict[str, QScrollArea] = {}
        own: dict[str, tuple[Card, ...]] = {
            "privacy": (self.protection, self.contacts),
            "keyboard": (self.keyboard,),
            "model": (self.device,),
            "server": (self.server,),
            "programs": (self.programs, ExamplesCard(parts.programs)),
            "files": (PlacesCard(paths), HistoryFolderCard(self.show_error), self.reset),
            "about": (self._about_card(),),
        }
        for name, title in SECTIONS.items():
            item = QListWidgetItem(translate("Settings", title))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.sections.addItem(item)
            tables = [
                rows_card(translate("Settings", caption), keys, parts.preferences, self.show_error)
                for caption, keys in CARDS[name]
            ]
            first = own.get(name, ())
            self._scrolls[name] = _scroll(translate("Settings", title), [*first[:1], *tables, *first[1:]])
            self._stack.addWidget(self._scrolls[name])
        self.sections_box = ComboBox(self.sections.accessibleName())
        self.sections_box.addItems([translate("Settings", title) for title in SECTIONS.values()])
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(12, 12, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self.sections)
        self._line.addWidget(self.sections_box, 0, Qt.AlignmentFlag.AlignLeading)
        self._line.addWidget(self._stack, 1)
        self.body.addLayout(self._line)
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.sections.currentRowChanged.connect(self.sections_box.setCurrentIndex)
        self.sections_box.activated.connect(self.sections.setCurrentRow)
        self.protection.replaced.connect(lambda: self.intent.emit(HistoryReplaced()))
        self.sections.setCurrentRow(0)
        self._fit_sections()

    def show_section(self, name: str) -> None:
        """Brings a section to the front."""
        if name in SECTIONS:
            self.sections.setCurrentRow(list(SECTIONS).index(name))

    def _about_card(self) -> Card:
        card = Card(translate("About", "About Plumbline"))
        words = label(about_text(), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        versions = QPlainTextEdit()
        versions.setReadOnly(True)
        versions.setTabChangesFocus(True)
        versions.setAccessibleName(translate("About", "Versions and licences"))
        versions.setMinimumHeight(versions.fontMetrics().lineSpacing() * 14)
        card.body.addWidget(words)
        card.body.addWidget(versions, 1)
        self.parts.tasks.run(
            card, components, lambda made_of: versions.setPlainText(versions_text(made_of)), lane=Lane.WORK
        )
        return card

    def opened(self) -> None:
        """Looks again at what other pages may have changed."""
        self.parts.tasks.run(self, self._inventory.installed, self._offer_models, lane=Lane.WORK)
        refreshes: tuple[Callable[[], None], ...] = (
            self.protection.refresh,
            self.contacts.refresh,
            self.device.refresh,
            self.programs.refresh,
        )
        for refresh in refreshes:
            refresh()

    def _offer_models(self, models: list[InstalledModel]) -> None:
        for control in self.findChildren(ModelControl):
            control.offer([(one.name, model_word(one.name, practice=one.practice, title=one.title)) for one in models])

    def told(self, intent: Intent) -> None:
        """Goes where it is asked to; looks again at a history that was opened anew."""
        match intent:
            case ShowSettings():
                self.show_section(intent.section)
            case HistoryReplaced():
                self.protection.refresh()
            case ModelsChanged():
                self.opened()

    def state(self) -> dict[str, str]:
        """The section in front."""
        return {"section": list(SECTIONS)[self.sections.currentRow()]}

    def restore(self, state: Mapping[str, str]) -> None:
        """Takes the section up again."""
        self.show_section(state.get("section", ""))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the list of sections as wide as its words when the text's size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_sections()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Has the sections in a list beside their content, or above it where there is little room."""
        super().resizeEvent(event)
        self._fit_sections()

    def _fit_sections(self) -> None:
        if not hasattr(self, "_line"):
            return  # Qt tells of changes while the page is being made
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 8)
        narrow = self.width() - self.sections.width() < self.fontMetrics().averageCharWidth() * _NARROW_LETTERS
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.sections.setVisible(not narrow)
        self.sections_box.setVisible(narrow)
        self.setFocusProxy(self.sections_box if narrow else self.sections)


def _scroll(name: str, cards: list[Card]) -> QScrollArea:
    inside = QWidget()
    inside.setMaximumWidth(_WIDEST)
    column = QVBoxLayout(inside)
    column.setContentsMargins(16, 4, 16, 20)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    if not any(card.sizePolicy().expandingDirections() & Qt.Orientation.Vertical for card in cards):
        column.addStretch(1)
    area = scrolled(inside)
    area.setAccessibleName(name)
    return area
