"""The window's languages: nothing is missing, and the core's sentences are found again."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from plumbline.desktop.core_texts import _known, localized
from plumbline.desktop.shell.i18n import LANGUAGES, Languages
from plumbline.domain.models.fit import GB, Machine, judge
from plumbline.domain.models.model import MemoryNeed
from plumbline.services.history.runs import PRACTICE_NOTICE
from plumbline.system.paths import shipped
from plumbline.system.settings import SETTINGS
from translating.calls import Call, NotLiteralError, window_calls
from translating.missing import misplaced, missing, take, written
from translating.qt import source_file
from translating.sentences import core_sentences
from translating.texts import read_texts, write_texts
from translating.update import TABLE, table_of_sentences, update


class Shouting(QTranslator):
    """A language in which everything is shouted and the last value comes first."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        places = [name for _, name, _, _ in string.Formatter().parse(source) if name]
        return f"{'-'.join(f'{{{name}}}' for name in reversed(places))}|{source.upper()}" if context == "Core" else ""


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_files_know_every_text_of_the_source(tmp_path: Path) -> None:
    assert TABLE.read_text("utf-8") == table_of_sentences(), "run `make translations`"
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
        label(translate("Check", "%n item(s), {x}", "", len(items)).format(x=1), wrap=True)
        translate("Check", "Open", comment="of a file")
        translate(context="Check", text='Say "yes"\\n', n=self.count())
        translate("Check", A[0])
        """)
    )
    calls = window_calls(tmp_path)
    assert calls == [
        Call("Check", "%n item(s), {x}", "", plural=True),
        Call("Check", "One piece"),
        Call("Check", "Open", "of a file"),
        Call("Check", 'Say "yes"\n', "", plural=True),
    ]
    (tmp_path / "page.py").write_text('translate("Check", f"{count} items")')
    with pytest.raises(NotLiteralError):
        window_calls(tmp_path)


def test_lupdate_has_read_every_call() -> None:
    named = {(call.context, call.text, call.comment): call.plural for call in window_calls(TABLE.parent)}
    assert {text.key: text.plural for text in read_texts(source_file("de"))} == named


def test_every_value_has_its_place_in_every_translation() -> None:
    for language in LANGUAGES:
        for text in read_texts(source_file(language)):
            if text.finished:
                assert not misplaced(text.key[1], text.translation), (language, text.key)


def test_missing_texts_go_out_in_a_file_and_come_back(tmp_path: Path) -> None:
    source = tmp_path / "plumbline_de.ts"
    source.write_text(
        dedent("""\
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE TS>
        <TS version="2.1" language="de">
        <context><name>Check</name>
        <message><source>Say “{what}”\\n</source><translation type="unfinished"></translation></message>
        <message numerus="yes"><source>%n item(s)</source><translation type="unfinished">
        <numerusform></numerusform><numerusform></numerusform></translation></message>
        </context></TS>
        """),
        "utf-8",
    )
    texts = list(read_texts(source))
    assert [text.finished for text in texts] == [False, False]
    asked = written({text.key: {"de": text} for text in texts})
    filled = asked.replace('de = ""', 'de = "„{what}“ sagen\\\\n"').replace('["", ""]', '["%n Text", "%n Texte"]')
    assert write_texts(source, take(filled)["de"]) == 2
    assert {text.key[1]: text.translation for text in read_texts(source)} == {
        "Say “{what}”\\n": ("„{what}“ sagen\\n",),
        "%n item(s)": ("%n Text", "%n Texte"),
    }
    with pytest.raises(ValueError, match="instead of"):
        take(filled.replace("{what}“ sagen", "{was}“ sagen"))


def test_sentences_of_the_core_are_found_and_their_values_kept(shouting: None) -> None:
    assert localized(PRACTICE_NOTICE) == f"|{PRACTICE_NOTICE.upper()}"
    assert localized("The file “{0}” says this.") == "The file “{0}” says this."
    assert localized("“a.gguf” could not be loaded: there is not enough memory.") == (
        "a.gguf|“A.GGUF” COULD NOT BE LOADED: THERE IS NOT ENOUGH MEMORY.".replace("A.GGUF", "a.gguf")
    )
    assert localized("“engine.threads” takes a number, not “{1}”.").startswith("{1}-")
    for setting in SETTINGS:
        assert localized(setting.help) != setting.help
        assert localized(setting.title) != setting.title


def test_what_stands_together_is_translated_piece_by_piece(shouting: None) -> None:
    assert localized("There is no model.") == "|THERE IS NO MODEL."
    assert localized("Check its path. Choose a model.") == "|CHECK ITS PATH. |CHOOSE A MODEL."
    assert localized("Check its path.\nIts own words. Choose a model.") == (
        "|CHECK ITS PATH.\nIts own words. |CHOOSE A MODEL."
    )


def test_sentences_inside_sentences_are_translated_too(shouting: None) -> None:
    need = MemoryNeed(10 * GB, 0, 2 * GB, 0, 8192, 1)
    reason = judge(need, Machine(13 * GB, (), 0)).reason
    assert reason == "needs 12 GB, this machine has 13 GB; close other programs first"
    assert localized(reason).count("|") >= 2


def test_every_template_finds_itself(shouting: None) -> None:
    for text in core_sentences(TABLE.parents[1]):
        filled = text.format(*(f"v{number}" for number in range(9))) if "{0}" in text else text
        assert localized(filled) != filled, text
    assert _known.cache_info().misses == 1


def test_arabic_reads_from_the_right_and_english_has_its_plurals(qapp: QApplication) -> None:
    languages = Languages(shipped("resources") / "translations")
    assert languages.use("ar") == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert languages.use("en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_no_text_is_missing_in_any_language() -> None:
    assert not [key for key, languages in missing().items() if languages]
