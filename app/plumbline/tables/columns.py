"""Which column holds the text, and which ones say who wrote it, when, and under which id.

A column is found by its name, in the languages that exports come in; without such a name the text column is the one with the
longest text. Only the names and a sample of the rows decide, so the same file gives the same choice; it is noted with every item.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.messages import Message
from plumbline.tables.names import column_named, listed, plain_name, shortened
from plumbline.tables.rows import Cell

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
_OTHER = frozenset({*_ID, *_AUTHOR, *_WRITTEN})
MOST_COLUMNS = 16_384
"""As many as a sheet of a workbook can have."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what; empty where there is none, as in `Origin`.

    `note` says how the text column was chosen; None when a person named it.
    """

    text: str
    external_id: str = ""
    author: str = ""
    written: str = ""
    note: Message | None = None


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
    return Columns(text, _first(rest, plain, _ID), _first(rest, plain, _AUTHOR), _first(rest, plain, _WRITTEN), note)


def _found(
    names: Sequence[str], plain: Mapping[str, str], sample: Sequence[Mapping[str, Cell]]
) -> tuple[str, Message] | None:
    known = sorted((name for name in names if plain[name] in _TEXT), key=lambda name: _TEXT.index(plain[name]))
    filled = [name for name in known if any((row.get(name) or "").strip() for row in sample)]
    if known:
        chosen, *others = filled or known
        if others:
            return chosen, Message(
                "The text is in the column “{column}”, found by its name; other candidates: {others}.",
                column=shortened(chosen),
                others=listed(others),
            )
        return chosen, Message("The text is in the column “{column}”, found by its name.", column=shortened(chosen))
    lengths = {name: _letters(name, sample) for name in names if plain[name] not in _OTHER}
    lengths = lengths if any(lengths.values()) else {name: _letters(name, sample) for name in names}
    if not any(lengths.values()):
        return None
    chosen = max(lengths, key=lambda name: lengths[name])  # of equals the first in the file's order
    return chosen, Message(
        "The text is in the column “{column}”, found as the one with the longest text.", column=shortened(chosen)
    )


def _letters(name: str, sample: Sequence[Mapping[str, Cell]]) -> int:
    """Characters of the column's text in the sample; 0 when there is not one letter in it."""
    cells = [row.get(name) or "" for row in sample]
    return sum(map(len, cells)) if any(char.isalpha() for cell in cells for char in cell) else 0


def _first(names: Sequence[str], plain: Mapping[str, str], known: Sequence[str]) -> str:
    found = [name for name in names if plain[name] in known]
    return min(found, key=lambda name: known.index(plain[name]), default="")
