"""Which column holds the text, and which ones say who wrote it, when, and under which id.

A column is found by its name, in the languages that exports come in; without such a name the text column is the one with the
longest text that somebody wrote. Only the names and a sample of the rows decide, so the same file gives the same choice; it is
noted with every item, with the other columns that it could have been.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.messages import Message
from plumbline.tables.names import column_named, listed, plain_name, shortened
from plumbline.tables.rows import Cell
from plumbline.tables.wording import has_words, words_of_json

_TEXT = (
    "text", "full text", "content", "message", "body", "comment", "post", "prompt", "tweet",
    "message text", "post text", "comment text", "tweet text", "text content", "selftext", "msg", "review", "caption",
    "utterance", "sentence", "transcript", "description",
    "nachricht", "inhalt", "beitrag", "kommentar", "nachrichtentext", "kommentartext", "beschreibung",
    "texto", "contenido", "mensaje", "comentario", "publicación", "publicacion",
    "texte", "contenu", "commentaire", "publication",
    "conteúdo", "conteudo", "mensagem", "comentário", "postagem",
    "testo", "contenuto", "messaggio", "commento",
    "tekst", "bericht", "reactie", "opmerking", "treść", "tresc", "wiadomość", "komentarz",
    "innehåll", "meddelande", "metin", "içerik", "mesaj", "yorum",
    "текст", "содержание", "сообщение", "комментарий", "повідомлення", "коментар",
    "نص", "النص", "محتوى", "رسالة", "تعليق", "טקסט", "הודעה", "पाठ", "संदेश", "टिप्पणी",
    "本文", "テキスト", "メッセージ", "コメント", "内容", "內容", "文本", "正文", "消息", "评论", "評論",
    "내용", "본문", "메시지", "댓글", "텍스트",
)  # fmt: skip
_ID = (
    "id", "_id", "message id", "post id", "comment id", "tweet id", "item id", "id str", "uuid", "guid", "key", "permalink",
)  # fmt: skip
_AUTHOR = (
    "author", "username", "user name", "user", "screen name", "from", "sender", "handle", "nickname", "name", "display name",
    "author.name", "author.username", "user.screen name", "user.name", "user.username", "from.name", "author id", "user id",
    "from id", "autor", "autora", "absender", "verfasser", "benutzer", "nutzer", "von", "usuario", "remitente", "auteur",
    "expéditeur", "utilisateur", "usuário", "autore", "mittente", "utente", "afzender", "автор", "отправитель",
    "作者", "用户", "ユーザー", "投稿者", "작성자",
)  # fmt: skip
_WRITTEN = (
    "created at", "created", "created utc", "timestamp", "date", "datetime", "date time", "time", "posted at", "sent at",
    "published", "published at", "written", "written at", "datum", "zeit", "uhrzeit", "zeitpunkt", "erstellt", "fecha", "hora",
    "heure", "data", "ora", "data ora", "дата", "время", "日期", "时间", "日時", "投稿日時", "작성일", "날짜",
)  # fmt: skip
_TITLE = (
    "title",
    "subject",
    "headline",
    "titel",
    "betreff",
    "überschrift",
    "título",
    "titulo",
    "asunto",
    "titre",
    "oggetto",
)
_BESIDE = frozenset({*_TEXT, *_TITLE})
_OTHER = frozenset({*_ID, *_AUTHOR, *_WRITTEN})
_IN_NAMES: Final = frozenset(name for name in _TEXT if " " not in name) - {"description", "post", "review", "sentence"}
"""Words that say so at a name's end too: "reply text", "raw message"."""

_FORMS: Final = frozenset({"raw", "body", "content", "contents", "text", "plain"})
"""What stands behind such a word: "comment body", "post raw"."""

_SAME: Final = 3
"""Rows that tell a column that is the same in all of them."""

_MANY: Final = 0.5
"""Share of rows from which on a column is filled in many."""

_RIVAL: Final = 0.5
"""Share of the chosen column's characters from which on a column of sentences could be meant instead."""

MOST_COLUMNS = 16_384
"""As many as a sheet of a workbook can have."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what; empty where there is none, as in `Origin`.

    Attributes:
        title: the column with a title or a subject.
        note: how the text column was chosen; None when a person named it.
        others: further columns in which somebody's words are.
        json: the text column's cells are JSON with the text in it.
    """

    text: str
    external_id: str = ""
    author: str = ""
    written: str = ""
    title: str = ""
    note: Message | None = None
    others: tuple[str, ...] = ()
    json: bool = False


@dataclass(frozen=True, slots=True)
class NoColumn:
    """No text column, and why."""

    detail: Message


def is_known(name: str) -> bool:
    """True for a name that says what its column holds."""
    return (plain := plain_name(name)) in _OTHER or plain in _TEXT


def is_text_name(name: str) -> bool:
    """True for a name that says that its column holds the text."""
    return plain_name(name) in _TEXT


def choose_columns(names: Sequence[str], sample: Sequence[Mapping[str, Cell]], named: str | None) -> Columns | NoColumn:
    """What each column is; `names` are in the file's order, each once, and `named` is the text column that a person named."""
    if len(names) > MOST_COLUMNS:
        return NoColumn(Message("It has more than {limit} columns.", limit=MOST_COLUMNS))
    plain = {name: plain_name(name) for name in names}
    note = None
    if named is not None:
        place = column_named(names, named)
        if place is None:
            return NoColumn(
                Message(
                    "There is no column “{column}”. The columns are: {columns}.",
                    column=shortened(named),
                    columns=listed(names),
                )
            )
        text = names[place]
    else:
        found = _found(names, plain, sample)
        if found is None:
            return NoColumn(Message("No column holds text. The columns are: {columns}.", columns=listed(names)))
        text, note = found
    rest = [name for name in names if name != text]
    others = tuple(name for name in rest if plain[name] not in _OTHER and _is_written(name, sample))
    return Columns(
        text,
        _first(rest, plain, _ID),
        _first(rest, plain, _AUTHOR),
        _first(rest, plain, _WRITTEN),
        _first(rest, plain, _TITLE),
        note,
        others,
        json=_holds_json(text, sample),
    )


def _found(
    names: Sequence[str], plain: Mapping[str, str], sample: Sequence[Mapping[str, Cell]]
) -> tuple[str, Message] | None:
    known = sorted((name for name in names if plain[name] in _TEXT), key=lambda name: _TEXT.index(plain[name]))
    written = [name for name in names if plain[name] not in _OTHER and _is_written(name, sample)]
    named = _fullest([name for name in known if name in written], sample)
    named = named or _fullest([name for name in written if is_text_like(name)], sample)
    if not named and known and not any(name not in known and _is_sentence(name, sample) for name in written):
        named = _fullest(known, sample)
    if named:
        chosen = named[0]
        much = _RIVAL * _letters(chosen, sample)
        others = [
            name
            for name in (*known, *written)
            if name != chosen
            and (
                plain[name] in _BESIDE
                or is_text_like(name)
                or (_is_sentence(name, sample) and _letters(name, sample) >= much)
            )
        ]
        return chosen, _by_name(chosen, tuple(dict.fromkeys(others)))
    lengths = {name: _letters(name, sample) for name in _changing(written, sample)}
    lengths = lengths or {name: _letters(name, sample) for name in names if plain[name] not in _OTHER}
    lengths = lengths if any(lengths.values()) else {name: _letters(name, sample) for name in names}
    if not any(lengths.values()):
        return None
    chosen = max(lengths, key=lambda name: lengths[name])  # of equals the first in the file's order
    return chosen, _by_length(chosen, tuple(name for name in written if name != chosen and _is_sentence(name, sample)))


def _by_name(chosen: str, others: tuple[str, ...]) -> Message:
    if others:
        return Message(
            "The text is in the column “{column}”, found by its name; other candidates: {others}.",
            column=shortened(chosen),
            others=listed(others),
        )
    return Message("The text is in the column “{column}”, found by its name.", column=shortened(chosen))


def _by_length(chosen: str, others: tuple[str, ...]) -> Message:
    if others:
        return Message(
            "The text is in the column “{column}”, found as the one with the longest text; other candidates: {others}.",
            column=shortened(chosen),
            others=listed(others),
        )
    return Message(
        "The text is in the column “{column}”, found as the one with the longest text.", column=shortened(chosen)
    )


def is_text_like(name: str) -> bool:
    """True for a name that ends as names of text columns do: "reply text", "Contents", "object.content", "comment body"."""
    said = plain_name(name.rpartition(".")[2]).split()
    if not said:
        return False
    last = said[-1].removesuffix("s")
    return last in _IN_NAMES or said[-1] in _IN_NAMES or (said[-1] in _FORMS and len(said) > 1 and said[-2] in _TEXT)


def _fullest(names: Sequence[str], sample: Sequence[Mapping[str, Cell]]) -> list[str]:
    """The columns that are filled in many rows and differ from row to row, in their order; all where none is and does."""
    filled = {name: sum(bool((row.get(name) or "").strip()) for row in sample) for name in names}
    most = max(filled.values(), default=0)
    full = [name for name in names if filled[name] and filled[name] >= _MANY * most]
    return _changing(full, sample) or full or list(names)


def _changing(names: Sequence[str], sample: Sequence[Mapping[str, Cell]]) -> list[str]:
    """Without the columns that say the same in every row."""
    if len(sample) < _SAME:
        return list(names)
    return [name for name in names if len({row.get(name) for row in sample}) > 1]


def _is_written(name: str, sample: Sequence[Mapping[str, Cell]]) -> bool:
    """Somebody wrote what is in the column, or it is JSON that holds such words."""
    cells = [cell for row in sample if (cell := (row.get(name) or "").strip())]
    return sum(map(has_words, cells)) >= _MANY * len(cells) > 0 or _holds_json(name, sample)


def _is_sentence(name: str, sample: Sequence[Mapping[str, Cell]]) -> bool:
    """There are several words in most of the column's cells."""
    cells = [cell for row in sample if (cell := (row.get(name) or "").strip())]
    return sum(has_words(cell) and len(cell.split()) > 1 for cell in cells) >= _MANY * len(cells) > 0


def _holds_json(name: str, sample: Sequence[Mapping[str, Cell]]) -> bool:
    cells = [cell for row in sample if (cell := (row.get(name) or "").strip())]
    return sum(words_of_json(cell, is_text_name) is not None for cell in cells) > _MANY * len(cells)


def _letters(name: str, sample: Sequence[Mapping[str, Cell]]) -> int:
    """Characters of the column's text in the sample; 0 when there is not one letter in it."""
    cells = [row.get(name) or "" for row in sample]
    return sum(map(len, cells)) if any(char.isalpha() for cell in cells for char in cell) else 0


def _first(names: Sequence[str], plain: Mapping[str, str], known: Sequence[str]) -> str:
    found = [name for name in names if plain[name] in known]
    return min(found, key=lambda name: known.index(plain[name]), default="")
