"""CSV files as they are: one clean table, written in the ways that files of other programs and people deviate from RFC 4180.

The kinds are those that Vitagliano et al. name ("Pollock: A Data Loading Benchmark", VLDB 2023), written anew: their files are not
part of this. A file has one kind of pollution; what the text column holds is known.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

NAMES = ("date", "time", "qty", "product", "price", "kind", "text", "url")
ROWS = 60
TEXT = 6
"""The place of the text column."""

_PROSE = (
    "the lamp was late again and nobody said why so we wrote a letter to the shop about it they answered soon fine with us "
    "please send two more of the blue ones before friday thanks for all your help it fits well"
)


@dataclass(frozen=True)
class Polluted:
    """A file.

    Attributes:
        kind: the pollution, in a few words.
        texts: what the text column's cells hold, in order.
    """

    kind: str
    data: bytes
    texts: tuple[str, ...]


def rows(chance: random.Random) -> list[list[str]]:
    """A table whose texts have commas, quotation marks and line ends in them."""
    made = []
    for number in range(ROWS):
        words = chance.choices(_PROSE.split(), k=chance.randrange(4, 14))
        if number % 3 == 0:
            words[1] += ","
        if number % 7 == 3:
            words[2] = f'"{words[2]}"'
        if number % 11 == 5:
            words[-2] += "\n"
        day, hour = 1 + number % 28, number % 24
        made.append(
            [
                f"2018-05-{day:02}", f"{hour:02}:{number % 60:02}", str(number % 9 + 1), f"P-{1000 + number}",
                f"{number * 1.25:.2f}", chance.choice(["Home", "Garden", "Office"]), " ".join(words),
                f"https://shop.example.org/item/{number}",
            ]
        )  # fmt: skip
    return made


def written(
    table: list[list[str]],
    delimiter: str = ",",
    quote: str = '"',
    escape: str = "",
    end: str = "\r\n",
    *,
    header: bool = True,
) -> str:
    """The table as text; every cell that needs it is quoted."""
    lines = [list(NAMES), *table] if header else table
    return end.join(delimiter.join(_cell(cell, delimiter, quote, escape) for cell in line) for line in lines) + end


def _cell(cell: str, delimiter: str, quote: str, escape: str) -> str:
    special = (delimiter.strip() or delimiter, quote, "\n", "\r")
    if not any(part in cell for part in special) and not (" " in delimiter and " " in cell):
        return cell
    inner = cell.replace(quote, (escape or quote) + quote) if escape != "none" else cell
    return f"{quote}{inner}{quote}"


def files(seed: int = 1) -> Iterator[Polluted]:
    """One file for each pollution, and for those of a row one for each of several rows and columns."""
    chance = random.Random(seed)
    table = rows(chance)
    texts = tuple(row[TEXT] for row in table)

    def made(kind: str, text: str, expected: tuple[str, ...] = texts, encoding: str = "utf-8") -> Polluted:
        return Polluted(kind, text.encode(encoding), expected)

    yield made("clean", written(table))
    for name, delimiter in (("semicolon", ";"), ("tab", "\t"), ("bar", "|"), ("space", " "), ("comma and space", ", ")):
        yield made(f"delimiter: {name}", written(table, delimiter))
    for name, quote, escape in (
        ("single quotes", "'", ""), ("backslash before quotes", '"', "\\"), ("quotes inside not escaped", '"', "none"),
        ("single quotes and backslash", "'", "\\"),
    ):  # fmt: skip
        yield made(f"quotes: {name}", written(table, quote=quote, escape=escape))
    for name, end in (("LF", "\n"), ("CR", "\r")):
        yield made(f"line end: {name}", written(table, end=end))
    yield made("no end after the last row", written(table).removesuffix("\r\n"))
    yield made("empty lines at the end", written(table) + "\r\n\r\n")
    yield made("all cells quoted", _all_quoted(table))
    yield made("header: none", written(table, header=False))
    twice = written(table).replace("qty,", "date,", 1)
    yield made("header: a name twice", twice)
    yield made("header: an empty name", "," + written(table)[len("date,") :])
    yield made("header: over two rows", _two_rows(table))
    yield made("header: upper case", written(table).replace(",".join(NAMES), ",".join(NAMES).upper(), 1))
    yield made("preamble: a line", "Export of the shop\r\n" + written(table))
    yield made(
        "preamble: a quoted cell with commas", '"Export of the shop, all rights reserved"\r\n\r\n' + written(table)
    )
    yield made(
        "preamble: padded to the width", "Export of the shop" + "," * 7 + "\r\n" + "," * 7 + "\r\n" + written(table)
    )
    yield made("preamble: several lines", "Shop\r\nSeller: Ann, Bob\r\nDate: today\r\n\r\n" + written(table))
    yield made("footer: a line", written(table) + "60 rows\r\n")
    yield made("footer: padded", written(table) + "Sum,,240,,2212.50,,,\r\n")
    yield made("second table below, narrower", written(table) + "\r\nname,city\r\nAnn,Ulm\r\nBob,Bonn\r\n")
    wide = ",".join(f"c{n}" for n in range(10))
    yield made("second table below, wider", written(table) + f"\r\n{wide}\r\n" + ",".join("123456789x") + "\r\n")
    for name, encoding in (("utf-8 with a mark", "utf-8-sig"), ("utf-16", "utf-16"), ("windows-1252", "cp1252")):
        local = [[*row[:TEXT], f"{row[TEXT]} – “été”", row[TEXT + 1]] for row in table]
        yield made(f"encoding: {name}", written(local), tuple(row[TEXT] for row in local), encoding)
    yield made("one row", written(table[:1]), texts[:1])
    for row in range(0, ROWS, 6):
        yield from _rows(table, texts, row, made)


def _rows(table: list[list[str]], texts: tuple[str, ...], at: int, made: Callable[..., Polluted]) -> Iterator[Polluted]:
    """What can be wrong with one row."""
    lines = [written([row], header=False).removesuffix("\r\n") for row in table]
    head = ",".join(NAMES)

    def text(line: str) -> str:
        return "\r\n".join([head, *lines[:at], line, *lines[at + 1 :]]) + "\r\n"

    cells = [_cell(cell, ",", '"', "") for cell in table[at]]
    for place in (0, 3, 5, TEXT, 7):
        before, after = list(cells), list(cells)
        before[place] = '"' + cells[place]
        after[place] += '"'
        yield made(f"row: a stray quote before cell {place}", text(",".join(before)))
        yield made(f"row: a stray quote after cell {place}", text(",".join(after)))
    for place in (1, 4, 7):
        fewer = ",".join(cells[:place]) + cells[place] + "".join("," + cell for cell in cells[place + 1 :])
        yield made("row: a delimiter too few", text(fewer), _without(texts, at))
        yield made(
            "row: a delimiter too many", text(",".join([*cells[:place], "", *cells[place:]])), _without(texts, at)
        )
    yield made(
        "row: semicolons", text(written([table[at]], ";", header=False).removesuffix("\r\n")), _without(texts, at)
    )
    yield made("row: spaces around cells", text(" , ".join(cells)), _without(texts, at))
    yield made("row: empty", text(lines[at] + "\r\n"))


def _without(texts: tuple[str, ...], at: int) -> tuple[str, ...]:
    """Nobody can tell what is in a torn row: it counts neither way."""
    return (*texts[:at], *texts[at + 1 :])


def _all_quoted(table: list[list[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([NAMES, *table])
    return text.getvalue()


def _two_rows(table: list[list[str]]) -> str:
    return written(table).replace(",".join(NAMES), "sale,sale,sale,item,item,item,item,item\r\n" + ",".join(NAMES), 1)
