"""What is asked before weights come or go: terms, the plan of a download, a token, what to take in, whether to delete.

Every question is a dialog that does not block; its answer comes by a signal or a callable.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import localized
from plumbline.desktop.widgets.amounts import size_text
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.models.download import DownloadPlan
from plumbline.services.models.weights import Offer
from plumbline.weights.library.importing import Candidate, Mode


class Question(Sheet):
    """A dialog with words, maybe something to fill in, and two buttons."""

    def __init__(self, parent: QWidget, title: str, go: str) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go = self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.buttons.addButton(translate("Models", "Not now"), QDialogButtonBox.ButtonRole.RejectRole)

    def say(self, text: str, role: str = "") -> None:
        """Adds a paragraph; text can be selected, so that an address can be copied."""
        words = label(text, role, wrap=True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(words)


def ask_terms(parent: QWidget, offer: Offer, accepted: Callable[[], object]) -> Question:
    """Licence, usage policy and warnings, before anything is contacted."""
    question = Question(
        parent,
        offer.title,
        translate("Models", "Fetch it nevertheless") if offer.warning else translate("Models", "Accept and fetch"),
    )
    for note in offer.notes:
        question.say(localized(note))
    for term in offer.terms:
        question.say(term.name, "title")
        question.say(localized(term.summary))
        question.say(term.url, "muted")
    if offer.warning:
        question.say(localized(offer.warning))
    question.say(
        translate(
            "Models",
            "Plumbline will contact {host} for this, and nobody else. Every contact is listed in the settings.",
        ).format(host=offer.request.endpoint),
        "muted",
    )
    if offer.terms:
        agreed = QCheckBox(translate("Models", "I have read these terms and accept them"))
        question.go.setEnabled(False)
        agreed.toggled.connect(question.go.setEnabled)
        question.body.addWidget(agreed)
    question.accepted.connect(accepted)
    question.open()
    return question


def ask_plan(parent: QWidget, plan: DownloadPlan, answer: Callable[[bool], object]) -> Question:
    """What the hub says is there, before the first byte of it."""
    question = Question(parent, translate("Models", "Fetch these files?"), translate("Models", "Fetch"))
    question.say(
        translate("Models", "{repository}, commit {commit}").format(repository=plan.repository, commit=plan.commit[:12])
    )
    for file in plan.files:
        question.say(f"{file.path}   {size_text(file.bytes or 0)}", "muted")
    for note in plan.notes:
        question.say(localized(note))
    question.say(
        translate("Models", "{size} are to be fetched; {free} are free on the disk.").format(
            size=size_text(plan.bytes - plan.done), free=size_text(plan.free)
        )
    )
    question.accepted.connect(lambda: answer(True))
    question.rejected.connect(lambda: answer(False))
    question.open()
    return question


def ask_text(
    parent: QWidget, title: str, words: str, go: str, given: Callable[[str], object], *, secret: bool = False
) -> Question:
    """A line of text."""
    question = Question(parent, title, go)
    question.say(words)
    line = QLineEdit()
    line.setAccessibleName(title)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    question.go.setEnabled(False)
    line.textChanged.connect(lambda text: question.go.setEnabled(bool(text.strip())))
    question.body.addWidget(line)
    question.accepted.connect(lambda: given(line.text().strip()))
    question.open()
    line.setFocus()
    return question


def ask_yes(parent: QWidget, title: str, words: str, go: str, agreed: Callable[[], object]) -> Question:
    """A yes or no about something that can't be taken back."""
    question = Question(parent, title, go)
    question.say(words)
    question.accepted.connect(agreed)
    question.open()
    return question


def ask_candidates(
    parent: QWidget,
    candidates: Sequence[tuple[str, Candidate]],
    take: Callable[[list[Candidate], Mode], object],
    mode: Mode = Mode.COPY,
) -> Question:
    """Which of the models that were found to take in, and how.

    Args:
        parent: the page.
        candidates: each with a title.
        take: called with those that were ticked.
        mode: the way that is chosen at first.
    """
    question = Question(parent, translate("Models", "Take these models in?"), translate("Models", "Take in"))
    found = QListWidget()
    found.setAccessibleName(translate("Models", "Models that were found"))
    found.setWordWrap(True)
    for title, candidate in candidates:
        first = candidate.files[0]
        detail = localized(candidate.problem) or translate("Models", "{size}, {quantization}").format(
            size=size_text(candidate.bytes), quantization=candidate.header.quantization if candidate.header else ""
        )
        item = QListWidgetItem(f"{title}\n{first.parent}\n{detail}")
        if not candidate.problem:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if len(candidates) == 1 else Qt.CheckState.Unchecked)
        else:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        found.addItem(item)
    question.body.addWidget(found)
    how = Choice(
        translate("Models", "What happens to the files"),
        (
            (Mode.COPY.value, translate("Models", "Copy")),
            (Mode.MOVE.value, translate("Models", "Move")),
            (Mode.IN_PLACE.value, translate("Models", "Use where they are")),
        ),
    )
    how.choose(mode.value)
    question.body.addWidget(how)

    def chosen() -> list[Candidate]:
        return [
            candidate
            for row, (_, candidate) in enumerate(candidates)
            if not candidate.problem and found.item(row).checkState() is Qt.CheckState.Checked
        ]

    question.go.setEnabled(bool(chosen()))
    found.itemChanged.connect(lambda _: question.go.setEnabled(bool(chosen())))
    question.accepted.connect(lambda: take(chosen(), Mode(how.value)))
    question.open()
    return question
