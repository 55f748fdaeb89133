"""Markup: what was read stays text, and messages are said in the language of whoever reads the page."""

from __future__ import annotations

from plumbline.domain.messages import Message
from plumbline.markup.elements import joined, tag, written
from plumbline.markup.page import Wording, page


def test_markup_escapes_all_that_it_did_not_make() -> None:
    made = tag("p", "<b>", tag("i", "&"), class_='a"b')
    assert written(made) == '<p class="a&quot;b">&lt;b&gt;<i>&amp;</i></p>'
    assert written(joined("a\x1b[31m\u202eb")) == "a⟨001B⟩[31m⟨202E⟩b"
    assert written(tag("line", x1=1.5, y1=2)) == '<line x1="1.5" y1="2"/>'


def test_a_value_in_a_message_stays_text() -> None:
    assert written(Message("Run {name}", name="<script>\u202e")) == "Run &lt;script&gt;⟨202E⟩"


def test_a_page_is_written_in_the_language_of_its_reader() -> None:
    wording = Wording(lambda message: f"«{message}»", language="ar", right_to_left=True)
    made = page(Message("Comparison"), tag("p", Message("Nothing flipped"), aria_label=Message("no")), wording=wording)
    assert '<html lang="ar" dir="rtl">' in made
    assert '<h1 dir="auto">«Comparison»</h1>' in made
    assert '<p aria-label="«no»">«Nothing flipped»</p>' in made


def test_marks_of_direction_are_kept_in_a_translation_and_shown_in_a_value() -> None:
    def arabic(message: Message) -> str:
        return "\u200fقاعدة {name}".replace("{name}", str(message.values["name"]))

    assert written(tag("p", Message("Rule {name}", name="R1")), arabic) == "<p>\u200fقاعدة R1</p>"
    assert "⟨200F⟩" in written(tag("p", Message("Rule {name}", name="\u200fR1")), arabic)
    assert written(tag("p", "\u200fR1")) == "<p>⟨200F⟩R1</p>"
