"""The core's messages in the window's language: the template is translated, then its values are put in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.remedies import remedy_text
from plumbline.desktop.widgets.amounts import decimal_text, local_time_text, number_text, percent_text, size_text
from plumbline.domain.content import Origin
from plumbline.domain.errors import Hint, PlumblineError, Remedy
from plumbline.domain.messages import Decimal, Listing, Message, Moment, Percent, Size, Value, as_sentence
from plumbline.domain.place import Place
from plumbline.domain.sources import LOCAL_API, PASTED, STANDARD_INPUT

CONTEXT: Final = "Core"
"""The context of the core's templates in the translation files."""


def say(message: Message) -> str:
    """The message, translated."""
    count = message.count
    template = QCoreApplication.translate(CONTEXT, message.template, "", -1 if count is None else count)
    if count == 1 and template == message.template:  # no translation is loaded: English knows its singular
        template = message.one
    return template.format_map({name: say_value(value) for name, value in message.values.items()})


def say_value(value: Value) -> str:
    """A value as the window's language writes it; a text is never translated."""
    match value:
        case str():
            return value
        case int():
            return number_text(value)
        case Size():
            return size_text(value.bytes)
        case Decimal():
            return decimal_text(value.number, value.digits)
        case Percent():
            return percent_text(value.share, value.digits)
        case Moment():
            return local_time_text(value.at)
        case Listing():
            return _say_listing([say_value(entry) for entry in value.entries], alternatives=value.alternatives)
    return say(value)


def _say_listing(entries: list[str], *, alternatives: bool) -> str:
    if not alternatives:
        return QLocale().createSeparatedList(entries)
    *most, last = entries or [""]
    if not most:
        return last
    return translate("Amounts", "{most} or {last}").format(most=translate("Amounts", ", ").join(most), last=last)


def say_place(place: Place) -> str:
    """Where in its source something stands; empty for the whole source."""
    return say(place.words) if place else ""


def say_origin(origin: Origin) -> str:
    """Where something came from: the file as the person named it, and the place in it."""
    return " · ".join(filter(None, (say_source(origin.source), say_place(origin.place))))


def say_source(source: str) -> str:
    """A file as the person named it; what is no file in the window's language."""
    if source == PASTED:
        return translate("Core", "pasted text")
    if source == LOCAL_API:
        return translate("Core", "local API")
    return translate("Core", "standard input") if source == STANDARD_INPUT else source


def say_hint(hint: Hint) -> str:
    """What a person can do, in the window's words."""
    if isinstance(hint, Remedy):
        return remedy_text(hint.kind).format_map({name: say_value(value) for name, value in hint.values.items()})
    return say(hint)


def say_title(error: PlumblineError) -> str:
    """The title as a sentence before others."""
    return as_sentence(say(error.title))


def say_whole(error: PlumblineError) -> str:
    """The title, what it means and what can be done about it."""
    return f"{say_title(error)} {say_error(error)}"


def say_error(error: PlumblineError) -> str:
    """What it means and what can be done about it, without the title."""
    return " ".join(filter(None, (say(error.message), *map(say_hint, error.hints))))
