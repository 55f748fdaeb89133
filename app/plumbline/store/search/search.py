"""Finding judged verdicts, a page at a time; `hits` makes them fit to be shown.

Newest first is the order in which answers were recorded (`answers.id`), which the search tables yield as they go, so that a
page costs what it shows and not what matches. Items that share an answer come together. A page ends with a cursor, which is
where the next one goes on; what is recorded meanwhile does not shift it.

A person's notes are in tables of their own, together with what they are about; both results are merged, and a note counts only
where it holds one of the terms itself. A term of one or two characters in a script without spaces has no index: the verdicts are
looked through a stretch at a time, and a page may end before it is full.
"""

from __future__ import annotations

import heapq
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from sqlalchemy import Connection

from plumbline.store.indexing import ANSWER_FIELDS, REVIEW_FIELDS
from plumbline.store.results.search import SearchField, SearchFilters, SearchOrder
from plumbline.store.search.filters import TOP, Bound, Conditions, bounds, conditions, few
from plumbline.store.search.query import Query, parse, quoted

STRETCH = 5_000  # answers looked through for one page of a search without an index
MOST_BEGINNINGS = 500  # runs of three that are looked up for a part of one or two characters
RANKED = 20_000  # of the newest matches are put in order by rank

KINDS = ("answer", "review")

_CANDIDATES = "(SELECT value FROM json_each(:candidates))"

# The keys in the search tables of the verdicts that are candidates
_FEW_KEYS = {
    "answer": "SELECT value FROM json_each(:answers)",
    "review": f"SELECT reviews.id FROM reviews JOIN verdicts USING (item_id) WHERE verdicts.id IN {_CANDIDATES}",  # noqa: S608
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: behind this verdict of this answer, going on to older answers; or at this offset, by rank."""

    mode: str = "words"  # words | parts: what the first page was found by
    answer: int = TOP
    verdict: int = 0
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.mode}.{self.answer}.{self.verdict}.{self.offset}"

    @classmethod
    def read(cls, cursor: str) -> Place:
        fields = cursor.split(".")
        if len(fields) != 4 or fields[0] not in ("words", "parts") or not all(f.isdecimal() for f in fields[1:]):
            raise ValueError(f"no cursor of a search: {cursor!r}")
        return cls(fields[0], int(fields[1]), int(fields[2]), int(fields[3]))


@dataclass(frozen=True, slots=True)
class Find:
    """A verdict that was found: by its answer's texts, or by a review's."""

    answer: int
    verdict: int
    rank: float = 0.0


@dataclass(frozen=True, slots=True)
class Found:
    """What one page of a search found.

    Attributes:
        finds: in order; may be fewer than asked for while there is a cursor.
        query: what was looked for in the end: the words, or the same as parts of words.
    """

    finds: tuple[Find, ...]
    cursor: str
    query: Query
    mode: str = "words"

    def behind(self, find: Find) -> str:
        """The cursor of what comes behind one of the finds."""
        return str(Place(self.mode, find.answer, find.verdict))


@dataclass(frozen=True, slots=True)
class Search:
    """One page's work: what is asked, and from where on."""

    connection: Connection
    query: Query
    found: Conditions
    candidates: list[Find] | None  # all that the filters leave, newest first, where that is known
    first: int  # the first and the last answer that filters leave
    last: int
    place: Place
    limit: int
    within: SearchField | None = None

    def bound(self, values: dict[str, Bound]) -> dict[str, Bound]:
        if self.candidates is not None:
            values = values | {
                "candidates": json.dumps([find.verdict for find in self.candidates]),
                "answers": json.dumps([find.answer for find in self.candidates]),
            }
        return self.found.values | values

    @property
    def kinds(self) -> tuple[str, ...]:
        """The tables that have the texts in which is searched; a note's have what it is about as well."""
        return KINDS if self.within is None else KINDS[1:] if self.within is SearchField.NOTE else KINDS[:1]

    def fields(self, kind: str) -> tuple[str, ...]:
        """The texts that are looked into."""
        return (REVIEW_FIELDS if kind == "review" else ANSWER_FIELDS) if self.within is None else (self.within.value,)

    @property
    def clause(self) -> str:
        return self.found.clause if self.candidates is None else f" AND +v.id IN {_CANDIDATES}"


def find(
    connection: Connection,
    typed: str,
    filters: SearchFilters,
    limit: int,
    cursor: str = "",
    order: SearchOrder = SearchOrder.NEWEST,
) -> Found:
    """One page of finds; errors as `prepared`."""
    search = prepared(connection, typed, filters, limit, cursor)
    query = search.query
    if search.candidates == []:
        return Found((), "", query)
    if not query:
        return _page_of(search, _browsed(search))
    result = _ranked(search) if order is SearchOrder.BEST and query.words else _newest(search)
    inside = query.as_parts()
    if result.finds or cursor or inside == query:
        return result
    # nothing begins with these words: look inside words
    return _newest(replace(search, query=inside, place=Place("parts")))


def prepared(connection: Connection, typed: str, filters: SearchFilters, limit: int, cursor: str) -> Search:
    """What is to be done for a page.

    Raises:
        ValueError: the cursor is none that a page gave, or the limit is below 1.
    """
    if limit < 1:
        raise ValueError("a page has at least one hit")
    place = Place.read(cursor) if cursor else Place()
    query = parse(typed)
    if place.mode == "parts":
        query = query.as_parts()
    found = conditions(filters)
    rare = few(connection, found)
    candidates = None if rare is None else [Find(*pair) for pair in rare]
    if rare is None:
        first, last = bounds(connection, found, "answers")
    else:
        answers = [answer for answer, _ in rare]
        first, last = min(answers, default=1), max(answers, default=0)
    return Search(connection, query, found, candidates, first, last, place, limit, filters.within)


def _browsed(search: Search) -> list[Find]:
    if search.candidates is None:
        return _finds(search, *browsing(search))
    behind = search.place.verdict or TOP
    return list(islice((find for find in search.candidates if find.verdict < behind), search.limit + 1))


def browsing(search: Search) -> tuple[str, dict[str, Bound]]:
    """The statement, with its values, for what filters leave: answer and verdict, newest first, one more than a page holds."""
    first, last = bounds(search.connection, search.found, "verdicts")
    last = min(last, (search.place.verdict or TOP) - 1)
    sql = (
        "SELECT v.answer_id, v.id FROM verdicts v WHERE v.id >= :first AND v.id <= :last"  # noqa: S608 - constants
        f"{search.found.clause} ORDER BY v.id DESC LIMIT :limit"
    )
    return sql, {"first": first, "last": last, "limit": search.limit + 1}


def _newest(search: Search) -> Found:
    grams = [_grams(search, kind) for kind in search.kinds]
    if not search.query.words and "" in grams:
        return _stretch(search)
    ways = [_by_index(search, kind, match) for kind, match in zip(search.kinds, grams, strict=True)]
    merged = heapq.merge(*ways, key=lambda find: (-find.answer, find.verdict))
    return _page_of(search, list(islice(_once(merged), search.limit + 1)))


def _ranked(search: Search) -> Found:
    through = search.place.offset + search.limit + 1
    ways = [_by_index(search, kind, _grams(search, kind), ranked=through) for kind in search.kinds]
    merged = heapq.merge(*ways, key=lambda find: find.rank)
    finds = list(islice(_once(merged), search.place.offset, through))
    cursor = ""
    if len(finds) > search.limit:
        cursor = str(Place(search.place.mode, offset=search.place.offset + search.limit))
    return Found(tuple(finds[: search.limit]), cursor, search.query, search.place.mode)


def _grams(search: Search, kind: str) -> str | None:
    """What the trigram table must hold for the parts, as an FTS5 expression: necessary, not sufficient.

    "" when the table is of no help, None when it says that nothing matches.
    """
    wanted = []
    for part in search.query.parts:
        if part.grams:
            wanted += [quoted(gram) for gram in part.grams]
        elif part.caseless:
            rows = search.connection.exec_driver_sql(
                f"SELECT term FROM {kind}_gram_terms WHERE term >= ? AND term < ? LIMIT ?",  # noqa: S608 - ours
                (part.folded, part.folded + chr(sys.maxunicode), MOST_BEGINNINGS + 1),
            )
            terms = [quoted(row[0]) for row in rows]
            if not terms:
                return None
            if len(terms) <= MOST_BEGINNINGS:
                wanted.append(f"({' OR '.join(terms)})")
    return " AND ".join(wanted)


def _by_index(search: Search, kind: str, grams: str | None, *, ranked: int = 0) -> list[Find]:
    """Finds through the search tables of answers or of reviews, in the order asked for."""
    if grams is None:
        return []
    words = search.query.words_match(notes=kind == "review", within=search.within or "")
    index = f"{kind}_words" if words else f"{kind}_grams"
    values: dict[str, Bound] = {"match": words or grams, "limit": ranked or search.limit + 1}
    tests = [f"{index} MATCH :match"]
    if words and grams:
        values["grams"] = grams
        tests.append(f"+f.rowid IN (SELECT rowid FROM {kind}_grams WHERE {kind}_grams MATCH :grams)")  # noqa: S608
    tests += _confirmations(search.query, search.fields(kind), values)
    if kind == "review" and not words:
        ways = (_contains("reviews.note", number) for number in range(len(search.query.parts)))
        tests.append(f"({' OR '.join(ways)})")
    tests += _after(search, "f.rowid" if kind == "answer" else "v.answer_id", values) if not ranked else []
    # no order by v.id beside f.rowid: it would have all that matches sorted; the index gives them in order
    order = "f.rowid DESC" if kind == "answer" else "v.answer_id DESC, v.id"
    to_verdict = "CROSS JOIN verdicts v INDEXED BY verdicts_answer ON v.answer_id = f.rowid"
    if kind == "review":
        to_verdict = "CROSS JOIN reviews ON reviews.id = f.rowid CROSS JOIN verdicts v ON v.item_id = reviews.item_id"
    source = f"{index} f"
    if ranked:
        few_only = f"AND +rowid IN ({_FEW_KEYS[kind]})" if search.candidates is not None else ""
        newest = (
            f"SELECT rowid, rank FROM {index} WHERE {index} MATCH :match {few_only} "  # noqa: S608 - names are ours
            f"ORDER BY rowid DESC LIMIT {RANKED}"
        )
        source, order = f"({newest}) f", "f.rank"
        tests = tests[1:]
    if search.candidates is not None and not ranked:
        tests.append(f"+f.rowid IN ({_FEW_KEYS[kind]})")
    # a text is looked into last, when all else holds
    text = f"CROSS JOIN {kind}_text t ON t.id = f.rowid" if search.query.parts else ""
    sql = (
        f"SELECT v.answer_id, v.id, {'f.rank' if ranked else '0.0'} FROM {source} {to_verdict} {text} "  # noqa: S608
        f"WHERE {' AND '.join(tests) or 'true'}{search.clause} ORDER BY {order} LIMIT :limit"
    )
    return _finds(search, sql, values)


def _after(search: Search, answer: str, values: dict[str, Bound]) -> list[str]:
    values |= {"answer": search.place.answer, "verdict": search.place.verdict}
    values |= {"first": search.first, "last": min(search.last, search.place.answer)}
    return [f"{answer} >= :first", f"{answer} <= :last", f"({answer} < :answer OR v.id > :verdict)"]


def _stretch(search: Search) -> Found:
    """Finds by reading the texts themselves, through the next stretch of answers."""
    newest = search.connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM answers").scalar_one()
    top = min(search.place.answer, search.last, int(newest))
    floor = max(0, search.first - 1)
    low = floor if search.candidates is not None else max(floor, top - STRETCH)
    values: dict[str, Bound] = {"low": low, "top": top, "limit": search.limit + 1}
    fields = tuple(field for field in search.fields("answer") if field in ANSWER_FIELDS)
    notes = search.within in (None, SearchField.NOTE)
    tests = _confirmations(search.query, fields, values, notes=notes) + _after(search, "a.id", values)
    if search.candidates is not None:
        tests.append("a.id IN (SELECT value FROM json_each(:answers))")
    sql = (
        "SELECT v.answer_id, v.id FROM answers a "  # noqa: S608 - names are ours
        "CROSS JOIN verdicts v INDEXED BY verdicts_answer ON v.answer_id = a.id "
        "CROSS JOIN answer_text t ON t.id = a.id "
        f"WHERE a.id > :low AND a.id <= :top AND {' AND '.join(tests)}{search.clause} "
        "ORDER BY a.id DESC LIMIT :limit"
    )
    result = _page_of(search, _finds(search, sql, values))
    if not result.cursor and low > floor:
        return replace(result, cursor=str(Place(search.place.mode, low)))
    return result


def _confirmations(
    query: Query, fields: tuple[str, ...], values: dict[str, Bound], *, notes: bool = False
) -> list[str]:
    """A test for each part term: one of the texts holds it whole."""
    tests = []
    for number, term in enumerate(query.parts):
        values[f"part{number}"] = term.folded
        ways = [_contains(f"t.{field}", number) for field in fields]
        if notes:
            ways.append(
                f"EXISTS (SELECT 1 FROM reviews n WHERE n.item_id = v.item_id AND {_contains('n.note', number)})"  # noqa: S608
            )
        tests.append(f"({' OR '.join(ways)})")
    return tests


def _contains(column: str, part: int) -> str:
    return f"folded_contains(CAST({column} AS BLOB), :part{part})"


def _finds(search: Search, sql: str, values: dict[str, Bound]) -> list[Find]:
    return [Find(*row) for row in search.connection.exec_driver_sql(sql, search.bound(values))]


def _once(finds: Iterable[Find]) -> Iterator[Find]:
    # an item is found by its texts and again by its notes
    seen: set[int] = set()
    for find in finds:
        if find.verdict not in seen:
            seen.add(find.verdict)
            yield find


def _page_of(search: Search, finds: list[Find]) -> Found:
    """The page of finds that were asked for with one more than it holds."""
    shown = finds[: search.limit]
    more = len(finds) > search.limit
    cursor = str(Place(search.place.mode, shown[-1].answer, shown[-1].verdict)) if more else ""
    return Found(tuple(shown), cursor, search.query, search.place.mode)
