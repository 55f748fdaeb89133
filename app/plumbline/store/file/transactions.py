"""Repositories: each method is one transaction on the history's file.

Most methods are functions on a connection that a decorator turns into methods: `reads` gives them one state of the history;
`writes` makes all of it durable when it returns, and when it raises, nothing happened; `records` is `writes` with the time now.
The functions call each other inside one transaction, which methods can't.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from plumbline.store.file.database import Database
from plumbline.store.rows import stamp

P = ParamSpec("P")
R = TypeVar("R")

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time now, with its zone."""
    return datetime.now(UTC)


class Repository:
    """One kind of thing that the history holds. Used from any thread; writers take turns, readers never wait."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock


def reads(function: Callable[Concatenate[Connection, P], R]) -> Callable[Concatenate[Repository, P], R]:
    """A method that reads."""

    def method(repository: Repository, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with repository.database.read() as connection:
            return function(connection, *args, **kwargs)

    return method


def writes(function: Callable[Concatenate[Connection, P], R]) -> Callable[Concatenate[Repository, P], R]:
    """A method that writes."""

    def method(repository: Repository, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with repository.database.write() as connection:
            return function(connection, *args, **kwargs)

    return method


def records(function: Callable[Concatenate[Connection, str, P], R]) -> Callable[Concatenate[Repository, P], R]:
    """A method that writes something with the time of writing."""

    def method(repository: Repository, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with repository.database.write() as connection:
            return function(connection, stamp(repository.clock()), *args, **kwargs)

    return method
