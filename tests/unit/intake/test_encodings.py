"""How a file was decoded is said with each of its items."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from plumbline.domain.content import ContentItem, Skip


def test_what_is_known_of_the_encoding_is_with_the_item(read: Callable[..., list[ContentItem | Skip]]) -> None:
    data = "Jörg sagt: schöne Grüße".encode("cp1252")
    (item,) = read("a.txt", data)
    assert isinstance(item, ContentItem)
    assert item.encoding == "cp1252"
    assert "guessed" in str(item.notes[0])
    assert hashlib.sha256(data).hexdigest() in str(item.notes[0])
    (item,) = read("b.txt", "ä".encode("utf-16"))
    assert isinstance(item, ContentItem)
    assert (item.text, item.encoding, item.notes) == ("ä", "utf-16-le", ())


def test_broken_bytes_are_noted_with_the_item_they_are_in(read: Callable[..., list[ContentItem | Skip]]) -> None:
    first, second = read("a.log", "schöne Grüße aus Köln\n".encode() + b"br\xffk\xfe\n")
    assert isinstance(first, ContentItem)
    assert isinstance(second, ContentItem)
    assert first.notes == ()
    assert second.text == "br�k�"
    assert list(map(str, second.notes)) == ["2 bytes could not be decoded; each is shown as �."]
