"""What is asked before models come or go: terms, the plan of a download, a token, what to import, whether to delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_hint
from plumbline.desktop.widgets.amounts import size_text
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.question import Question
from plumbline.domain.models.download import DownloadPlan
from plumbline.services.models.weights import Offer
from plumbline.weights.library.candidates import Candidate
from plumbline.weights.library.importing import Mode


def ask_terms(parent: QWidget, offer: Offer, accepted: Callable[[], object]) -> None:
    """Licence, usage policy and warnings, before anything is contacted."""
    question = Question(
        parent,
        offer.title,
        translate("Models", "Download anyway") if offer.warning else translate("Models", "Accept and download"),
    )
    for note in offer.notes:
        question.say(say(note))
    for term in offer.terms:
        question.say(term.name, "title")
        if term.summary:
            question.say(say(term.summary))
        question.link(term.url)
    if offer.warning:
        question.say(say(offer.warning))
    question.say(
        translate(
            "Models",
            "Plumbline will contact {host}, which may redirect to its storage. Every contact is listed in the settings.",
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


def ask_plan(parent: QWidget, plan: DownloadPlan, answer: Callable[[bool], object]) -> None:
    """What the hub has, before the first byte of it."""
    question = Question(parent, translate("Models", "Download these files?"), translate("Models", "Download"))
    question.say(
        translate("Models", "{repository}, commit {commit}").format(repository=plan.repository, commit=plan.commit[:12])
    )
    for file in plan.files:
        question.say(f"{file.path}   {size_text(file.bytes or 0)}", "muted")
    for note in plan.notes:
        question.say(say_hint(note))
    question.say(
        translate("Models", "{size} to download; {free} free on the disk.").format(
            size=size_text(plan.bytes - plan.done), free=size_text(plan.free)
        )
    )
    question.accepted.connect(lambda: answer(True))
    question.rejected.connect(lambda: answer(False))
    question.open()


def ask_text(
    parent: QWidget, title: str, words: str, go: str, given: Callable[[str], object], *, secret: bool = False
) -> None:
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


def ask_candidates(
    parent: QWidget,
    candidates: Sequence[tuple[str, Candidate]],
    chosen: Callable[[list[Candidate], Mode], object],
    mode: Mode = Mode.COPY,
) -> None:
    """Which of the models that were found to import, and how. `candidates`: each with a title."""
    question = Question(parent, translate("Models", "Import these models?"), translate("Models", "Import"))
    found = QListWidget()
    found.setAccessibleName(translate("Models", "Models found"))
    found.setWordWrap(True)
    for title, candidate in candidates:
        first = candidate.files[0]
        if candidate.problem:
            detail = " ".join((say(candidate.problem), *map(say_hint, candidate.hints)))
        else:
            detail = translate("Models", "{size}, {quantization}").format(
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
            (Mode.IN_PLACE.value, translate("Models", "Use in place")),
        ),
    )
    how.choose(mode.value)
    question.body.addWidget(how)

    def ticked() -> list[Candidate]:
        return [
            candidate
            for row, (_, candidate) in enumerate(candidates)
            if not candidate.problem and found.item(row).checkState() is Qt.CheckState.Checked
        ]

    question.go.setEnabled(bool(ticked()))
    found.itemChanged.connect(lambda _: question.go.setEnabled(bool(ticked())))
    question.accepted.connect(lambda: chosen(ticked(), Mode(how.value)))
    question.open()
