"""The window's languages: every text is found, nothing is missing, and every form that a language counts with is there."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.i18n import Languages, translate
from plumbline.domain.messages import places
from plumbline.system.languages import LANGUAGES
from plumbline.system.paths import shipped
from translating.calls import Call, MisplacedError, NotLiteralError, core_calls, window_calls
from translating.missing import misplaced, missing, take, written
from translating.qt import source_file
from translating.texts import read_texts, write_texts
from translating.update import PACKAGE, all_calls, update

FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "it": 2, "pl": 3, "pt": 2, "tr": 1, "uk": 3, "ar": 6, "hi": 2, "ja": 1}
"""How many forms each language counts with, as Qt has it."""
PAGES = "Check|Policies|History|Evaluate|Models|Settings"
COUNTED = (
    "items|texts|verdicts|examples|rows|files|folders|records|policies|rules|people|decisions|reviews|entries|appeals"
    "|violate|allowed|skipped"
)
FACES = {
    "a command": re.compile(r"`?\bplumbline [a-z]+|`[a-z]+ [a-z]+`|\bcommand (line|again)\b|\b[Rr]un the command"),
    "an option": re.compile(r"(?<![\w-])--[a-z]"),
    "a page": re.compile(rf"\b({PAGES}) page\b|\bpage “?({PAGES})\b|\b(in|under|on|see) (the )?“?({PAGES})\b(?! file)"),
    "a button": re.compile(r"\b(button|click)\b|“[^”]*…”"),
}


@pytest.fixture
def languages(qapp: QApplication) -> Languages:
    return Languages(shipped("resources") / "translations")


def test_a_window_that_was_closed_leaves_the_next_one_its_language(languages: Languages) -> None:
    languages.use("ja")
    japanese = translate("Check", "Start")
    languages.leave()
    following = Languages(shipped("resources") / "translations")
    following.use("en")
    assert (translate("Check", "Start"), japanese != "Start") == ("Start", True)
    following.leave()


def test_the_files_know_every_text_of_the_source(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / source_file(language).name).write_bytes(source_file(language).read_bytes())
    update(tmp_path)
    for language in LANGUAGES:
        now = tmp_path / source_file(language).name
        assert set(read_texts(now)) == set(read_texts(source_file(language))), "run `make translations`"


def test_no_way_of_writing_a_call_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        dedent("""\
        A = (mark("Check", "One " "piece"),)
        label(translate("Check", "{n} items, {x}", "", len(items)).format(x=1), wrap=True)
        translate("Check", "Open", comment="of a file")
        translate(context="Check", text='Say "yes"\\n', n=self.count())
        translate("Check", A[0])
        """)
    )
    calls = window_calls(tmp_path)
    assert calls == [
        Call("Check", "One piece"),
        Call("Check", "Open", "of a file"),
        Call("Check", 'Say "yes"\n', "", plural=True),
        Call("Check", "{n} items, {x}", "", plural=True),
    ]
    (tmp_path / "page.py").write_text('translate("Check", f"{count} items")')
    with pytest.raises(NotLiteralError):
        window_calls(tmp_path)


def test_messages_of_the_core_are_found_and_those_of_the_command_line_left(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "main.py").write_text('Message("Type something.")')
    (tmp_path / "store" / "file.py").write_text(
        dedent("""\
        raise StoreError(Message("No disk"), Message("{file} is " "full.", file=path))
        Message("{n} items of {run} are left.", one="{n} item of {run} is left.", n=len(items), run=str(run))
        """)
    )
    assert core_calls(tmp_path) == [
        Call("Core", "No disk"),
        Call("Core", "{file} is full."),
        Call("Core", "{n} items of {run} are left.", "", plural=True, one="{n} item of {run} is left."),
    ]


@pytest.mark.parametrize(
    "source",
    [
        'Message(f"{name} is empty.", name=name)',
        'Message("{name}" + " is empty.", name=name)',
        "Message(TEXT, name=name)",
        'Message("{name} is empty." if empty else "{name} is full.", name=name)',
        'Message("{n} items.", one=singular, n=2)',
    ],
)
def test_a_template_that_is_built_is_refused(source: str, tmp_path: Path) -> None:
    (tmp_path / "file.py").write_text(source)
    with pytest.raises(NotLiteralError):
        core_calls(tmp_path)


@pytest.mark.parametrize(
    "source",
    [
        'Message("{name} is empty.")',
        'Message("It is empty.", name=name)',
        'Message("{} is empty.", name=name)',
        'Message("{share:.1f} of it.", share=0.5)',
        'Message("{name!r} is empty.", name=name)',
        'Message("{name} { is empty.", name=name)',
        'Message("{n} items.", one="{n} item of {name}.", n=2)',
        'Message("{n} items.", one="{n} thing.", n=2)\nMessage("{n} items.", one="{n} item.", n=2)',
        'Message("{n} items.", n=2)\nMessage("{n} items.", one="{n} item.", n=2)',
    ],
)
def test_a_template_whose_values_do_not_fit_is_refused(source: str, tmp_path: Path) -> None:
    (tmp_path / "file.py").write_text(source)
    with pytest.raises(MisplacedError):
        core_calls(tmp_path)


def test_lupdate_has_read_every_call() -> None:
    named = {(call.context, call.text, call.comment): call.plural for call in all_calls()}
    assert {text.key: text.plural for text in read_texts(source_file("de"))} == named


def test_every_value_has_its_place_in_every_translation() -> None:
    for language in LANGUAGES:
        for text in read_texts(source_file(language)):
            if text.finished:
                assert not misplaced(text.key[1], text.translation), (language, text.key)


def test_every_language_has_as_many_forms_as_it_counts_with(tmp_path: Path) -> None:
    assert FORMS.keys() == LANGUAGES.keys()
    update(tmp_path)  # from nothing, so that the forms are those that Qt asks for
    for language, count in FORMS.items():
        asked = {len(text.translation) for text in read_texts(tmp_path / source_file(language).name) if text.plural}
        assert asked == {count}
        for text in read_texts(source_file(language)):
            if text.plural:
                assert len(text.translation) == count, (language, text.key)


def test_no_text_takes_a_letter_in_brackets_for_a_plural() -> None:
    assert not [call.text for call in all_calls() if "(s)" in call.text.lower()]


def test_no_text_of_the_window_counts_without_a_plural_form() -> None:
    """What a number stands before is counted by {n}, so that every language can use its own forms."""
    counting = re.compile(rf"\{{(?!n\}})\w+\}} (?:{COUNTED})\b")
    texts = {call.text for call in window_calls(PACKAGE / "desktop") if counting.search(call.text)}
    assert not texts


def test_a_singular_has_the_places_of_its_plural() -> None:
    for call in core_calls(PACKAGE):
        if call.one:
            assert places(call.one) | {"n"} == places(call.text) | {"n"}, call


@pytest.mark.parametrize("face", FACES)
def test_no_message_of_the_core_names_what_one_face_has(face: str) -> None:
    assert not [call.text for call in core_calls(PACKAGE) if FACES[face].search(f"{call.text}\n{call.one}")]


def test_no_text_of_the_window_names_a_command() -> None:
    for call in window_calls(PACKAGE / "desktop"):
        assert not FACES["a command"].search(call.text), call
        assert not FACES["an option"].search(call.text), call


@pytest.mark.parametrize(
    ("face", "sentence"),
    [
        ("a command", "`plumbline models list` names them."),
        ("a command", "Whether `models get` may contact the hub."),
        ("a command", "Nothing is lost: run the command again."),
        ("an option", "Copy it instead (--copy)."),
        ("a page", "The Models page lists them."),
        ("a page", "It can be changed in Settings."),
        ("a button", "“Import files…” takes it."),
    ],
)
def test_what_one_face_has_is_known_when_it_is_seen(face: str, sentence: str) -> None:
    assert FACES[face].search(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "`purpose` is one of {choices}.",
        "Plumbline knows it – it is well-known --",
        "Check the name.",
        "Policies differ.",
    ],
)
def test_what_every_face_can_say_is_let_pass(sentence: str) -> None:
    assert not [face for face, pattern in FACES.items() if pattern.search(sentence)]


def test_missing_texts_go_out_in_a_file_and_come_back(tmp_path: Path) -> None:
    source = tmp_path / "plumbline_de.ts"
    source.write_text(
        dedent("""\
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE TS>
        <TS version="2.1" language="de">
        <context><name>Check</name>
        <message><source>Say “{what}”\\n</source><translation type="unfinished"></translation></message>
        <message numerus="yes"><source>{n} items</source><translation type="unfinished">
        <numerusform></numerusform><numerusform></numerusform></translation></message>
        </context></TS>
        """),
        "utf-8",
    )
    texts = list(read_texts(source))
    assert [text.finished for text in texts] == [False, False]
    asked = written({text.key: {"de": text} for text in texts})
    filled = asked.replace('de = ""', 'de = "„{what}“ sagen\\\\n"').replace('["", ""]', '["{n} Text", "{n} Texte"]')
    assert write_texts(source, take(filled)["de"]) == 2
    assert {text.key[1]: text.translation for text in read_texts(source)} == {
        "Say “{what}”\\n": ("„{what}“ sagen\\n",),
        "{n} items": ("{n} Text", "{n} Texte"),
    }
    with pytest.raises(ValueError, match="instead of"):
        take(filled.replace("{what}“ sagen", "{was}“ sagen"))


def test_a_plural_form_may_leave_out_its_number_and_nothing_else() -> None:
    assert not misplaced("{n} files in {folder}", ("Eine Datei in {folder}", "{n} Dateien in {folder}"))
    assert misplaced("{n} files in {folder}", ("Eine Datei", "{n} Dateien in {folder}"))
    assert misplaced("{n} files", ("{count} Datei", "{n} Dateien"))


def test_arabic_reads_from_the_right_and_english_from_the_left(languages: Languages, qapp: QApplication) -> None:
    assert languages.use("ar") == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert languages.use("en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_the_buttons_that_qt_names_speak_the_language(language: str, languages: Languages, qtbot: QtBot) -> None:
    languages.use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert text
    assert text != "Cancel"


def test_english_counts_as_english_does(languages: Languages) -> None:
    languages.use("en")
    assert [translate("Check", "{n} policies", "", n) for n in (0, 1, 2)] == ["0 policies", "1 policy", "2 policies"]


def test_no_text_is_missing_in_any_language() -> None:
    assert not [key for key, languages in missing().items() if languages]
