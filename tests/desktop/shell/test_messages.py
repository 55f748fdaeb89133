"""The core's messages in the window's languages: templates are translated, values never, whatever they are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from plumbline.bootstrap import Application
from plumbline.desktop.shell.i18n import Languages, locale_for, translate
from plumbline.desktop.shell.messages import say, say_error, say_hint, say_title
from plumbline.desktop.shell.remedies import remedy_text
from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import InputError, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import (
    Decimal,
    Listing,
    Message,
    Moment,
    Percent,
    Size,
    Value,
    sentences,
    verbatim,
)
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions, read_sources
from plumbline.system.languages import LANGUAGES
from plumbline.system.paths import shipped, user_paths
from plumbline.weights.disk import disk_full
from plumbline.weights.download.errors import foreign, from_status, no_connection, web_page
from plumbline.weights.library.catalogue import load_catalogue

NAMES = ("Check", "Models", "Nothing")
"""Words that the window translates where they are its own."""
WORDS = {"Check": "Check", "Models": "Settings"}
"""A context in which each of them is translated."""


class Shouting(QTranslator):
    """A language in which the core's templates are shouted."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return re.sub(r"[^{}]+(?![^{]*})", lambda words: words.group().upper(), source) if context == "Core" else ""


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    languages = Languages(shipped("resources") / "translations")
    before = QLocale()
    languages.use(request.param)
    yield request.param
    languages.use("en")
    QLocale.setDefault(before)


@pytest.fixture
def core(_own_home: Path) -> Iterator[Application]:
    with Application(user_paths()) as application:
        yield application


def texts(value: Value) -> Iterator[str]:
    """Every text that went into a message."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Listing):
        for entry in value.entries:
            yield from texts(entry)
    elif isinstance(value, Message):
        for one in value.values.values():
            yield from texts(one)


def said(error: PlumblineError) -> str:
    """The error as the window shows it; every text of it is there as it is."""
    words = f"{say(error.title)}. {say_error(error)}"
    for part in (error.title, error.message, *error.hints):
        if isinstance(part, Message):
            assert all(text in words for text in texts(part)), (words, part)
    return words


def test_a_template_is_translated_and_its_values_are_not(shouting: None) -> None:
    assert say(Message("{file} is empty.", file="Is empty.")) == "Is empty. IS EMPTY."


def test_a_message_in_a_message_is_translated_too(shouting: None) -> None:
    assert say(sentences(Message("It is full."), Message("Free some space."))) == "IT IS FULL. FREE SOME SPACE."
    assert say(Message("So {why}", why=Message("it is full."))) == "SO IT IS FULL."


def test_what_another_program_said_stays(shouting: None) -> None:
    assert say(verbatim("no such device")) == "no such device"


def test_numbers_sizes_and_times_are_written_as_the_language_does(language: str) -> None:
    locale = QLocale()
    written = say(
        Message(
            "{n} {size} {share} {speed} {when}",
            one="{n} {size} {share} {speed} {when}",
            n=75_125,
            size=Size(12_100_000_000),
            share=Percent(0.917, 1),
            speed=Decimal(2.5),
            when=Moment(datetime(2026, 11, 29, 20, tzinfo=UTC)),
        )
    )
    assert locale.toString(75_125) in written
    assert locale.toString(12.1, "f", 1) in written
    assert locale.toString(91.7, "f", 1) in written
    assert locale.toString(2.5, "f", 1) in written


def test_a_listing_reads_as_a_sentence(language: str) -> None:
    assert say(Message("{names}", names=Listing(("a",)))) == "a"
    every, any_ = (say(Message("{names}", names=Listing(("a", "b", "c"), either))) for either in (False, True))
    assert every != any_
    assert [every.index(name) for name in "abc"] == sorted(every.index(name) for name in "abc")


def test_every_language_has_one_kind_of_digits(language: str) -> None:
    assert QLocale().zeroDigit() == "0"
    assert say(Message("{n} items", one="{n} item", n=32)).startswith("32")
    assert "32" in translate("Check", "{n} items", "", 32)
    assert "2026" in QLocale().toString(datetime(2026, 11, 29, tzinfo=UTC).date(), "yyyy")


def test_a_language_that_the_system_speaks_keeps_the_systems_territory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("en_GB")))
    assert locale_for("en").name() == "en_GB"
    assert locale_for("de").name() == "de_DE"
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("ar_EG")))
    assert locale_for("ar").language() is QLocale.Language.Arabic
    assert locale_for("ar").zeroDigit() == "0"


def test_english_has_its_singular_before_any_translation_is_loaded(qapp: QApplication) -> None:
    message = [Message("{n} files were skipped.", one="{n} file was skipped.", n=n) for n in (0, 1, 2)]
    assert list(map(say, message)) == ["0 files were skipped.", "1 file was skipped.", "2 files were skipped."]


def test_every_remedy_has_its_words(language: str) -> None:
    for kind in RemedyKind:
        assert remedy_text(kind)
    hint = Remedy(RemedyKind.SHOW_RUN, run="7")
    assert "7" in say_hint(hint)


def test_a_hint_that_is_a_remedy_names_the_page(qapp: QApplication) -> None:
    error = InputError(Message("No model"), Message("There is none."), Remedy(RemedyKind.GET_MODEL, model=""))
    assert say_error(error) == "There is none. Download it on the Models page."


def test_a_catalogue_of_ones_own_is_shown_as_it_is(language: str, tmp_path: Path) -> None:
    text = (shipped("resources") / "catalogue.toml").read_text("utf-8")
    (tmp_path / "catalogue.toml").write_text(text.replace("The large model: better", "Models {x}: better"), "utf-8")
    own = load_catalogue(shipped("resources"), tmp_path).models
    assert say(own[1].summary).startswith("Models {x}: better")
    assert say(own[2].summary) == str(load_catalogue(shipped("resources")).models[2].summary)


def test_the_names_are_words_that_the_window_translates() -> None:
    languages = Languages(shipped("resources") / "translations")
    languages.use("de")
    assert [translate(context, name) != name for name, context in WORDS.items()] == [True, True]
    languages.use("en")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("", b"\x00\x01\x02binary"),
        (".png", b"\x89PNG\r\n\x1a\n"),
        (".csv", b"Check,Models\n1,2\n"),
        (".csv", b"text,text\nCheck,Models\n"),
        (".json", b'[{"Check": "a"'),
        (".json", b'{"Models": 1}'),
        (".jsonl", b'{"Check": "a"}\nNothing\n'),
        (".txt", b"\xff\xfe\xff"),
        (".txt", b""),
        (".docx", b"PK\x03\x04"),
        (".html", b"<html></html>"),
    ],
)
def test_a_file_is_called_what_it_is_called_in_every_skip_and_note(
    name: str, suffix: str, data: bytes, language: str, tmp_path: Path
) -> None:
    file = tmp_path / f"{name}{suffix}"
    file.write_bytes(data)
    for entry in read_sources([file, tmp_path / "absent" / name], IntakeOptions()):
        notes = entry.notes if isinstance(entry, ContentItem) else (entry.detail,) if isinstance(entry, Skip) else ()
        for note in filter(None, notes):
            words = say(note)
            assert all(text in words for text in texts(note)), words


FAILURES: list[Callable[[Application, str, Path], object]] = [
    lambda core, name, _: core.inventory.resolve(name),
    lambda core, name, _: core.weights.verify(name, Work()),
    lambda core, name, _: core.weights.remove(name),
    lambda core, name, _: core.library().find(name),
    lambda core, name, _: core.golden_sets().get(name, name),
    lambda core, name, folder: core.library().find(str(folder / name)),
    lambda core, name, folder: list(core.library().import_from(folder / name)),
    lambda core, name, folder: core.library().find(str(a_policy(folder / name, 'answer = "Nothing"\n'))),
    lambda core, name, folder: core.library().find(str(a_policy(folder / name, f'{name} = "Nothing"\n'))),
    lambda core, name, folder: core.library().find(str(a_policy(folder / name, f"[[labels]]\ntext = '{name}'\n"))),
    lambda core, name, _: core.settings.set(name, "Nothing"),
    lambda core, name, _: core.settings.set("effort", name),
    lambda core, name, _: core.settings.set("engine.threads", name),
]


def a_policy(folder: Path, statement: str) -> Path:
    """A policy with something wrong stated beside it."""
    folder.mkdir()
    (folder / "policy.md").write_text("Flag spam.", "utf-8")
    (folder / "policy.toml").write_text(statement, "utf-8")
    return folder


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("failure", FAILURES)
def test_a_model_a_policy_and_a_label_are_called_what_they_are_called_in_every_error(
    failure: Callable[[Application, str, Path], object], name: str, language: str, core: Application, tmp_path: Path
) -> None:
    with pytest.raises(PlumblineError) as raised:
        failure(core, name, tmp_path)
    assert name in said(raised.value)


@pytest.mark.parametrize("name", NAMES)
def test_a_repository_is_called_what_it_is_called_in_every_error_of_a_download(name: str, language: str) -> None:
    errors = [
        *(
            from_status(status, {}, "huggingface.co", name, token)
            for status in (401, 403, 404, 429, 500, 302)
            for token in (True, False)
        ),
        no_connection(name, foreign("Nothing")),
        web_page("huggingface.co", name, 6),
        disk_full(2, 1, Path(name)),
    ]
    for error in errors:
        assert name in said(error) or not any(name in texts(part) for part in (error.title, error.message))


def test_a_title_ends_as_a_sentence_and_a_question_keeps_its_own_mark() -> None:
    said = [
        say_title(InputError(verbatim(title), verbatim("")))
        for title in ("The file is empty", "Which file?", "哪个文件？", "أي ملف؟")
    ]
    assert said == ["The file is empty.", "Which file?", "哪个文件？", "أي ملف؟"]
