"""Searches that a person keeps under a name, stored in the history so that they are encrypted with it."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records, writes
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import SearchField, SearchFilters
from plumbline.store.rows import Row, packed, stamp, storable
from plumbline.store.tables import runs, saved_searches

_READING: Final[dict[str, Callable[[Any], Any]]] = {
    "decision": Decision,
    "effort": Effort,
    "within": SearchField,
    "runs": tuple,
    "since": datetime.fromisoformat,
    "until": datetime.fromisoformat,
    "written_since": date.fromisoformat,
    "written_until": date.fromisoformat,
}
"""How a filter's value is read back where JSON has no type for it."""


class SavedSearchNameError(InputError):
    """A search can't be saved under this name."""

    @classmethod
    def of(cls, name: str) -> SavedSearchNameError:
        return cls(
            Message("There is a saved search of this name already"),
            Message("The history holds a search “{name}”.", name=name),
            Message("Choose another name."),
        )

    @classmethod
    def unnamed(cls) -> SavedSearchNameError:
        return cls(Message("The search has no name"), Message("A saved search needs a name."), Message("Give it one."))


def save(connection: Connection, now: str, search: SavedSearch, *, replace: bool = False) -> None:
    """Stores a search, with `replace` in the place of one of this name; else SavedSearchNameError where there is one."""
    there = _named_alike(connection, _tidy(search.name))
    if replace and there:
        _remove(connection, there[0])
    values = {
        "name": _free(connection, search.name),
        "words": storable(search.words),
        "filters": filters_text(search.filters),
        "last_days": search.last_days,
        "saved": now,
    }
    number = connection.execute(insert(saved_searches).values(values).returning(saved_searches.c.id)).scalar_one()
    chain.add(connection, now, "saved search", 0, number)


def every(connection: Connection) -> list[SavedSearch]:
    """All of them, by name."""
    found = [search_of(row) for row in connection.execute(select(saved_searches)).mappings()]
    return sorted((_looked_up(connection, one) for one in found), key=lambda search: search.name.casefold())


def named(connection: Connection, name: str) -> SavedSearch:
    """The search of this name, in any case of its letters; NotInHistoryError where there is none."""
    return _looked_up(connection, search_of(_row(connection, name)))


def rename(connection: Connection, now: str, name: str, new: str) -> None:
    """Gives a search another name; SavedSearchNameError where another one has it."""
    number = _row(connection, name)["id"]
    values = {"name": _free(connection, new, but=number)}
    connection.execute(update(saved_searches).where(saved_searches.c.id == number).values(values))
    chain.forget(connection, "saved search", number)
    chain.add(connection, now, "saved search", 0, number)


def remove(connection: Connection, name: str) -> None:
    """Deletes a search, but nothing of what it finds; NotInHistoryError where there is none of this name."""
    _remove(connection, _row(connection, name)["id"])


def filters_text(filters: SearchFilters) -> str:
    """The column of a search's filters: those that are set."""
    return packed({name: _plain(value) for name, value in filters.given.items()})


def search_of(row: Row) -> SavedSearch:
    """The search in a row; which of its runs are gone has to be looked up."""
    data = json.loads(row["filters"])
    read = {name: _READING[name](value) if name in _READING else value for name, value in data.items()}
    return SavedSearch(row["name"], row["words"], SearchFilters(**read), row["last_days"], row["saved"])


def _looked_up(connection: Connection, search: SavedSearch) -> SavedSearch:
    there = set(connection.execute(select(runs.c.id).where(runs.c.id.in_(search.runs))).scalars())
    return dataclasses.replace(search, gone=tuple(run for run in search.runs if run not in there))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    return storable(value) if isinstance(value, str) else value


def _row(connection: Connection, name: str) -> Row:
    numbers = _named_alike(connection, _tidy(name))
    if not numbers:
        raise NotInHistoryError.saved_search(name)
    row: Row = connection.execute(select(saved_searches).where(saved_searches.c.id == numbers[0])).mappings().one()
    return row


def _free(connection: Connection, name: str, but: int | None = None) -> str:
    name = _tidy(name)
    if not name:
        raise SavedSearchNameError.unnamed()
    if any(number != but for number in _named_alike(connection, name)):
        raise SavedSearchNameError.of(name)
    return name


def _named_alike(connection: Connection, name: str) -> list[int]:
    rows = connection.execute(select(saved_searches.c.id, saved_searches.c.name))
    return [row.id for row in rows if row.name.casefold() == name.casefold()]


def _remove(connection: Connection, number: int) -> None:
    connection.execute(delete(saved_searches).where(saved_searches.c.id == number))
    chain.forget(connection, "saved search", number)


def _tidy(name: str) -> str:
    return storable(" ".join(name.split()))


class SavedSearchRepository(Repository):
    """Searches under names."""

    save = records(save)
    all = reads(every)
    named = reads(named)
    rename = records(rename)
    delete = writes(remove)
