"""Offers the reasoning effort that a policy's text asks for: in the text it has no effect."""

from __future__ import annotations

from collections.abc import Sequence

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import Effort


def say_with_effort(page: Page, words: Sequence[str], asked: str) -> None:
    """Says the words on the page, and offers the effort `asked` for checks; "" is none."""
    if not asked:
        page.say("\n".join(words))
        return
    effort = effort_word(Effort(asked))
    note = translate("Policies", "The text asks for a reasoning effort, which has no effect in it: {effort}.")
    use = translate("Policies", "Use for checks: {effort}").format(effort=effort)
    preferences = page.parts.preferences
    page.notice.show_text(
        "\n".join((*words, note.format(effort=effort))), use, lambda: preferences.set("effort", asked)
    )
