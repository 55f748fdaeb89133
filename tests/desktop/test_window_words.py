"""No sentence of the window tells anybody to type a command or an option."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from plumbline.desktop.core_sentences import SENTENCES
from plumbline.desktop.core_texts import localized
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.i18n import LANGUAGES, Languages
from plumbline.desktop.window_words import WINDOW_WORDS
from plumbline.domain.errors import PlumblineError
from plumbline.system.paths import shipped
from plumbline.weights.download.errors import from_status
from translating.calls import window_calls
from translating.missing import PLACES
from translating.qt import source_file
from translating.sentences import core_sentences
from translating.texts import read_texts
from translating.update import PACKAGE

TYPED = re.compile(r"plumbline [a-z{]|(?<![\w-])--[a-z]|`[a-z]+ [a-z]+\b|\bcommand again")
"""What stands in a sentence that tells somebody to type: a command, an option, "the same command again"."""
OPTION = re.compile(r"--[a-z][a-z-]*")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    languages = Languages(shipped("resources") / "translations")
    languages.use("de")
    yield
    languages.use("en")


def said(error: PlumblineError) -> str:
    return " ".join(localized(part) for part in (f"{error.title!s}.", str(error.message), error.hint) if part)


@pytest.mark.parametrize(
    "sentence",
    [
        "`plumbline models list` names them.",
        "“plumbline {0}” lists the {1} that there are.",
        "Copy it instead (--copy).",
        "Say where they are with `--model FILE`.",
        "Whether `models get` may contact the hub.",
        "Nothing is lost: run the same command again.",
    ],
)
def test_a_command_is_known_when_it_is_seen(sentence: str) -> None:
    assert TYPED.search(sentence)


@pytest.mark.parametrize(
    "sentence", ["`purpose` is one of {0}.", "Plumbline knows it – it is well-known --", "llama.cpp"]
)
def test_what_is_no_command_is_not_taken_for_one(sentence: str) -> None:
    assert not TYPED.search(sentence)


def test_every_sentence_of_the_core_that_names_a_command_has_a_wording_for_the_window() -> None:
    typed = {text for text in core_sentences(PACKAGE) if TYPED.search(text)}
    assert typed <= WINDOW_WORDS.keys(), "say these in window_words.py for the window, and run `make translations`"
    assert len(typed) > 50


def test_no_text_of_the_window_names_a_command() -> None:
    assert not [call.text for call in window_calls(PACKAGE / "desktop") if TYPED.search(call.text)]
    for language in LANGUAGES:
        for text in read_texts(source_file(language)):
            assert not [form for form in text.translation if TYPED.search(form)], text.key


def test_no_value_that_comes_into_a_sentence_is_an_option() -> None:
    for file in PACKAGE.rglob("*.py"):
        if "cli" not in file.parts:
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                assert not (
                    isinstance(node, ast.Constant) and isinstance(node.value, str) and OPTION.fullmatch(node.value)
                ), f"{file}:{node.lineno}"


def test_a_wording_has_a_sentence_of_the_core_and_no_other_places_for_values() -> None:
    assert WINDOW_WORDS.keys() <= set(core_sentences(PACKAGE)), "the core does not say these any more"
    assert not WINDOW_WORDS.keys() & set(SENTENCES), "these are asked of translators twice: run `make translations`"
    for text, words in WINDOW_WORDS.items():
        assert set(PLACES.findall(words)) <= set(PLACES.findall(text)), text


def test_a_model_that_is_not_installed_sends_to_the_models_page(desktop: Desktop) -> None:
    with pytest.raises(PlumblineError) as known:
        desktop.core.inventory.resolve("safeguard-20b")
    assert known.value.hint == "`plumbline models get safeguard-20b` fetches it."
    desktop.window.front.show_error(known.value)
    assert desktop.window.front.notice.text == (
        "There is no such model. “safeguard-20b” is not installed. Installed models: practice. "
        "It can be fetched on the Models page."
    )
    with pytest.raises(PlumblineError) as unknown:
        desktop.core.weights.verify("never-heard-of")
    assert said(unknown.value).endswith("“never-heard-of” is not installed. The Models page names them all.")


def test_a_token_that_is_refused_is_asked_for_in_its_place() -> None:
    refused = from_status(401, {}, "huggingface.co", "some/model", True)
    assert refused.hint.endswith("give it with --token.")
    assert said(refused) == (
        "The token is not accepted. huggingface.co does not accept the token that was sent for some/model. "
        "Make a new one in your account's settings there, and put it in here."
    )


def test_a_token_that_is_refused_is_asked_for_in_german(german: None) -> None:
    assert said(from_status(401, {}, "huggingface.co", "some/model", True)) == (
        "Das Zugriffstoken wird nicht angenommen. huggingface.co nimmt das Zugriffstoken nicht an, das für some/model "
        "gesendet wurde. Erstellen Sie dort in den Einstellungen Ihres Kontos ein neues und tragen Sie es hier ein."
    )


def test_values_find_their_places_in_the_windows_words() -> None:
    assert localized("`plumbline settings reset engine.threads` takes it out of /home/a/settings.toml.") == (
        "Open /home/a/settings.toml in a text editor and take “engine.threads” out, or delete the file to go back to the "
        "defaults."
    )
    assert localized("Not finished: 12 verdicts are missing. `plumbline evaluate --resume 3` goes on.") == (
        "Not finished: 12 verdicts are missing. “Go on” judges them."
    )
    assert localized("Pass one of them, for example --label-column “spam”.") == localized(
        "Pass one of them, for example --label-column spam."
    )


def test_values_find_their_places_in_german(german: None) -> None:
    assert localized("`plumbline settings reset engine.threads` takes it out of C:\\a.toml.") == (
        "Öffnen Sie C:\\a.toml in einem Texteditor und nehmen Sie „engine.threads“ heraus oder löschen Sie die Datei, um zu "
        "den Standardwerten zurückzukehren."
    )
    assert localized("There is no such model.\n`plumbline models list` names all.") == (
        "Ein solches Modell gibt es nicht.\nDie Seite „Modelle“ nennt sie alle."
    )
