"""Text in chunks to lines, paragraphs or one whole piece, in memory that does not grow with the text (see `tables.lines`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plumbline.domain.place import WHOLE, Place, PlaceKind, place
from plumbline.intake.options import Split
from plumbline.tables.lines import Held, Piece, lines


def paragraphs(chunks: Iterable[str], cap: int) -> Iterator[Piece]:
    """Lines up to a blank one, with their inner line ends as they are and without the last; numbered from 1."""
    held = Held(cap)
    number = 0
    for line in lines(chunks, cap):
        if line.text is not None and (not line.text or line.text.isspace()):
            if held.chars:
                number += 1
                yield _without_end(held.take(number))
        elif line.text is None:
            held.count(line.chars)
        else:
            held.add(line.text)
    if held.chars:
        yield _without_end(held.take(number + 1))


def whole(chunks: Iterable[str], cap: int) -> Iterator[Piece]:
    """All of it as one piece; reading stops once it is longer than the cap."""
    held = Held(cap)
    for chunk in chunks:
        held.add(chunk)
        if held.chars > cap:
            break
    yield held.take(1)


def pieces(chunks: Iterable[str], split: Split, cap: int) -> Iterator[tuple[Place, Piece]]:
    """Pieces as `split` says, each with its place; `ROW` means lines, as plain text has no rows."""
    if split is Split.PARAGRAPH:
        for piece in paragraphs(chunks, cap):
            yield place(PlaceKind.PARAGRAPH, piece.number), piece
    elif split in {Split.LINE, Split.ROW}:
        for piece in lines(chunks, cap):
            yield place(PlaceKind.LINE, piece.number), _without_end(piece)
    else:
        for piece in whole(chunks, cap):
            yield WHOLE, piece


def _without_end(piece: Piece) -> Piece:
    if piece.text is None:
        return piece
    text = piece.text
    text = text[:-2] if text.endswith("\r\n") else text[:-1] if text.endswith(("\r", "\n")) else text
    return Piece(piece.number, text, len(text))
