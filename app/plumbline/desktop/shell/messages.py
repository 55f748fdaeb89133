"""The core's messages in the window's language.

A template is looked up, its values are put in afterwards: text as it is, numbers, sizes and times in the language's own form.
What a person can do about an error is said in the window's words (`remedies`).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from plumbline.desktop.shell.remedies import remedy_text
from plumbline.domain.errors import Hint, PlumblineError, Remedy
from plumbline.domain.messages import Decimal, Listing, Message, Moment, Percent, Size, Value, scaled

CONTEXT: Final = "Core"
"""The context of the core's templates in the translation files."""
CATALOGUE: Final = "Catalogue"
"""The context of what the catalogue of models says."""


def say(message: Message) -> str:
    """The message in the window's language."""
    count = message.count
    template = QCoreApplication.translate(CONTEXT, message.template, "", -1 if count is None else count)
    if count == 1 and template == message.template:  # no translation is loaded: English knows its singular
        template = message.one
    return template.format_map({name: say_value(value) for name, value in message.values.items()})


def say_value(value: Value) -> str:
    """A value as the window's language writes it; a text is never translated."""
    locale = QLocale()
    match value:
        case str():
            return value
        case int():
            return locale.toString(value)
        case Size():
            amount, unit = scaled(value.bytes)
            return f"{locale.toString(amount, 'f', 0 if unit == 'bytes' else 1)} {unit}"
        case Decimal():
            return locale.toString(value.number, "f", value.digits)
        case Percent():
            return f"{locale.toString(value.share * 100, 'f', value.digits)} {locale.percent()}"
        case Moment():
            moment = QDateTime.fromSecsSinceEpoch(int(value.at.timestamp()), QTimeZone.systemTimeZone())
            return locale.toString(moment, QLocale.FormatType.ShortFormat)
        case Listing():
            return locale.createSeparatedList([say_value(entry) for entry in value.entries])
    return say(value)


def say_hint(hint: Hint) -> str:
    """What a person can do, in the window's words."""
    if isinstance(hint, Remedy):
        return remedy_text(hint.kind).format_map({name: say_value(value) for name, value in hint.values.items()})
    return say(hint)


def say_error(error: PlumblineError) -> str:
    """What it means and what can be done about it, without the title."""
    return " ".join(filter(None, (say(error.message), *map(say_hint, error.hints))))


def say_catalogue(text: str) -> str:
    """What the catalogue says of a model, in the window's language; a catalogue of the person's own is shown as it is."""
    return QCoreApplication.translate(CATALOGUE, text)


def localized(text: Message | str) -> str:
    """TRANSITION: goes away when the core says nothing but messages."""
    return say(text) if isinstance(text, Message) else text
