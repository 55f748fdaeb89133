"""A message as Outlook saves it: a compound file (MS-CFB) with the properties of a message (MS-OXMSG), small ones alone."""

from __future__ import annotations

import struct
from typing import Final

_SECTOR: Final = 512
_MINI: Final = 64
_END: Final = 0xFFFFFFFE
_FREE: Final = 0xFFFFFFFF
Tree = dict[str, "bytes | Tree"]


def message(subject: str, body: str, attachments: dict[str, bytes]) -> bytes:
    """A message with these attachments; every text and file must be shorter than 4,096 bytes."""
    root: Tree = {
        "__nameid_version1.0": {"__substg1.0_00020102": b""},
        "__properties_version1.0": struct.pack("<8xIIII8x", 0, len(attachments), 0, len(attachments))
        + b"".join(
            _text_property(tag, text) for tag, text in ((0x001A, "IPM.Note"), (0x0037, subject), (0x1000, body))
        ),
        "__substg1.0_001A001F": "IPM.Note".encode("utf-16-le"),
        "__substg1.0_0037001F": subject.encode("utf-16-le"),
        "__substg1.0_1000001F": body.encode("utf-16-le"),
        "__substg1.0_0C1A001F": "Ada".encode("utf-16-le"),
    }
    for number, (name, data) in enumerate(attachments.items()):
        root[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8)
            + struct.pack("<IIII", 0x37050003, 6, 1, 0)
            + _text_property(0x3707, name)
            + struct.pack("<IIII", 0x37010102, 6, len(data), 0),
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_37010102": data,
        }
    return compound(root)


def _text_property(tag: int, text: str) -> bytes:
    return struct.pack("<IIII", tag << 16 | 0x1F, 6, 2 * len(text) + 2, 0)


def compound(root: Tree) -> bytes:
    """A compound file: storages as dicts, streams as bytes, all of them in the mini stream."""
    entries: list[list[object]] = [["Root Entry", 5, _FREE, _FREE, _FREE, _END, 0]]
    mini = bytearray()
    mini_table: list[int] = []

    def add(tree: Tree) -> int:
        """The entries of a storage, each the right neighbour of the one before; the first one's number."""
        first = before = _FREE
        for name in sorted(tree, key=lambda name: (len(name), name.upper())):
            content = tree[name]
            number = len(entries)
            if isinstance(content, dict):
                entries.append([name, 1, _FREE, _FREE, _FREE, 0, 0])
                entries[number][4] = add(content)
            else:
                start = _END
                if content:
                    start = len(mini) // _MINI
                    count = -(-len(content) // _MINI)
                    mini.extend(content.ljust(count * _MINI, b"\0"))
                    mini_table.extend([*range(start + 1, start + count), _END])
                entries.append([name, 2, _FREE, _FREE, _FREE, start, len(content)])
            if before == _FREE:
                first = number
            else:
                entries[before][3] = number
            before = number
        return first

    entries[0][4] = add(root)
    sectors: list[bytes] = []
    table: list[int] = []

    def place(data: bytes) -> int:
        if not data:
            return _END
        start, count = len(sectors), -(-len(data) // _SECTOR)
        padded = data.ljust(count * _SECTOR, b"\0")
        sectors.extend(padded[at : at + _SECTOR] for at in range(0, len(padded), _SECTOR))
        table.extend([*range(start + 1, start + count), _END])
        return start

    entries[0][5], entries[0][6] = place(bytes(mini)), len(mini)
    small = place(struct.pack(f"<{len(mini_table)}I", *mini_table).ljust(-(-len(mini_table) // 128) * _SECTOR, b"\xff"))
    directory = place(b"".join(map(_entry, entries)).ljust(-(-len(entries) // 4) * _SECTOR, b"\0"))
    own = len(sectors)
    table.append(0xFFFFFFFD)
    sectors.append(struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff"))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory, 0, 4096, small,
        -(-len(mini_table) // 128), _END, 0, own,
    )  # fmt: skip
    return header.ljust(_SECTOR, b"\xff") + b"".join(sectors)


def _entry(entry: list[object]) -> bytes:
    name, kind, left, right, child, start, size = entry
    raw = (str(name) + "\0").encode("utf-16-le")
    return struct.pack("<64sHBBIII16xI16xIQ", raw, len(raw), kind, 1, left, right, child, 0, start, size)
