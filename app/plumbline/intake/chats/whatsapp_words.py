"""What WhatsApp writes into a chat by itself, in the languages that were confirmed; texts in another language are judged.

Only whole texts count, so that nobody can hide a message behind them: a person who types one of them is left out with it.
"""

from __future__ import annotations

import re
from typing import Final

MEDIA: Final = frozenset(
    {
        "<media omitted>", "<medien ausgeschlossen>", "<medien weggelassen>", "<multimedia omitido>", "<archivo omitido>",
        "<médias omis>", "<média omis>", "<fichier omis>", "<mídia oculta>", "<arquivo de mídia oculto>", "<ficheiro não revelado>",
        "<media omessi>", "<media weggelaten>", "<медиафайлы пропущены>", "<без медиафайлов>", "<файл пропущен>",
        "<pominięto multimedia>", "<medya dahil edilmedi>", "<تم استبعاد الوسائط>", "<mediatiedosto jätettiin pois>",
        "<media utelämnat>", "<medieudeladt>", "<メディアなし>", "<미디어 파일 제외됨>", "<媒体文件已省略>", "<省略多媒體檔>",
        "image omitted", "video omitted", "audio omitted", "sticker omitted", "gif omitted", "document omitted",
        "contact card omitted", "video note omitted", "bild weggelassen", "video weggelassen", "audio weggelassen",
        "sticker weggelassen", "gif weggelassen", "dokument weggelassen", "kontaktkarte ausgelassen", "imagen omitida",
        "video omitido", "audio omitido", "sticker omitido", "gif omitido", "documento omitido", "image absente",
        "vidéo absente", "audio omis", "sticker omis", "gif retiré", "document omis", "imagem ocultada", "vídeo omitido",
        "áudio ocultado", "figurinha omitida", "immagine omessa", "video omesso", "audio omesso", "sticker omesso",
        "afbeelding weggelaten", "video weggelaten", "audio weggelaten", "sticker weggelaten", "kuva jätetty pois",
        "null",
    }
)  # fmt: skip
"""In place of media that were not exported, in lower case; Android writes them in angle brackets, "null" for media seen once."""

DELETED: Final = frozenset(
    {
        "this message was deleted", "you deleted this message", "this message was deleted by admin",
        "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht", "se eliminó este mensaje",
        "eliminaste este mensaje", "este mensaje fue eliminado", "ce message a été supprimé", "vous avez supprimé ce message",
        "mensagem apagada", "esta mensagem foi apagada", "essa mensagem foi apagada", "você apagou esta mensagem",
        "questo messaggio è stato eliminato", "hai eliminato questo messaggio", "dit bericht is verwijderd",
        "u hebt dit bericht verwijderd", "tämä viesti poistettiin", "poistit tämän viestin", "данное сообщение удалено",
        "вы удалили данное сообщение", "تم حذف هذه الرسالة", "bu mesaj silindi", "usunięto tę wiadomość",
    }
)  # fmt: skip

EDITED: Final = re.compile(
    r"[ \n]?\u200e?<(?:This message was edited|Diese Nachricht wurde bearbeitet\.?|Se editó este mensaje\.?|"
    r"Ce message a été modifié\.?|Mensagem editada|Questo messaggio è stato modificato\.?|Dit bericht is bewerkt\.?|"
    r"Tätä viestiä on muokattu\.?|Сообщение изменено)>\s*$"
)

ATTACHED: Final = re.compile(
    r"\u200e?<(?:attached|Anhang|adjunto|pièce jointe|anexado|allegato|bijlage|liite|прикреплено|附件): [^<>\n]+>"
)
"""A file on iOS; its caption stands before it."""

FILE: Final = re.compile(r"\u200e?[^\n/\\]{1,120}\.[A-Za-z0-9]{2,5} \([^()\n]{4,40}\)(?=\n|$)")
"""A file on Android, "IMG-0001.jpg (file attached)"; its caption stands on the lines below."""

ENCRYPTED: Final = re.compile(
    r"end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|end-to-end-|päästä päähän|сквозн|uçtan uca|"
    r"od końca do końca|الطرفين|エンドツーエンド|端到端|端對端|종단간",
    re.IGNORECASE,
)
EVENT: Final = re.compile(
    r"\b(?:added|removed|left|created (?:this )?group|changed|joined using|was added|security code|missed (?:voice|video) call|"
    r"voice call|video call|pinned a message|hinzugefügt|entfernt|hat die Gruppe|verlassen|geändert|beigetreten|verpasster|"
    r"añadió|eliminó a|salió|creó|cambió|llamada|a ajouté|a quitté|a créé|a changé|a supprimé|appel|adicionou|removeu|saiu|criou|"
    r"mudou|ligação|ha aggiunto|ha rimosso|ha abbandonato|ha creato|ha cambiato|chiamata|lisäsi|poistui|loi ryhmän)\b",
    re.IGNORECASE,
)
"""Behind the mark with which iOS begins what it writes by itself."""

AFTERNOON: Final = frozenset({"pm", "μμ", "م", "오후", "下午", "午後", "nachm", "ip", "ch", "ög", "pdh", "मअ"})
MORNING: Final = frozenset({"am", "πμ", "ص", "오전", "上午", "午前", "vorm", "ap", "sa", "öö"})
"""How the halves of the day are written, without points and spaces, in lower case."""
