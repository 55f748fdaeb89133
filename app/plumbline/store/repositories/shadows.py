"""Shadows: runs that judge a share of another run's items under a second version of its policy, for comparison alone."""

from __future__ import annotations

from sqlalchemy import Connection, select

from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import RunSpec, RunState
from plumbline.domain.verdict import Decision
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.repositories import limits, policies
from plumbline.store.results.runs import Shadow, ShadowDifference
from plumbline.store.tables import contents, items, policy_versions, runs

_SHA256_START = 8
"""Hex digits of a text's hash that decide whether it is in the share: the same texts whenever it is drawn."""


def begin(connection: Connection, now: str, spec: RunSpec, run: int, share: float) -> int | None:
    """Makes a paused run with a share, 0 to 1, of another run's items, chosen by their texts; None where none is in it."""
    query = (
        select(items.c.position, contents.c.sha256)
        .join(contents, contents.c.id == items.c.content_id)
        .where(items.c.run_id == run)
        .order_by(items.c.position)
    )
    most = share * 16**_SHA256_START
    chosen = [row.position for row in connection.execute(query) if int(row.sha256[:_SHA256_START], 16) < most]
    return limits.judge_again(connection, now, spec, run, chosen) if chosen else None


def of_run(connection: Connection, run: int) -> list[Shadow]:
    """A run's shadows with how far they are and where they differ, oldest first."""
    policy = policy_versions.c
    query = (
        select(runs.c.id, runs.c.state, runs.c.total, policy.title, policies.number(), policy.sha256)
        .join(policy_versions, policy.id == runs.c.policy_id)
        .where(runs.c.shadow_of == run)
        .order_by(runs.c.id)
    )
    return [
        _shadow(connection, run, number, state, total, NamedVersion(*policy))
        for number, state, total, *policy in connection.execute(query).all()
    ]


def _shadow(connection: Connection, run: int, number: int, state: str, total: int, policy: NamedVersion) -> Shadow:
    own, other = items.alias("own"), items.alias("other")
    query = (
        select(own.c.position, own.c.decision, other.c.decision)
        .join(other, (other.c.content_id == own.c.content_id) & other.c.shown.is_not_distinct_from(own.c.shown))
        .where(own.c.run_id == run, other.c.run_id == number)
        .where(own.c.decision.is_not(None), other.c.decision.is_not(None))
        .distinct()
        .order_by(own.c.position)
    )
    compared = [(row[0], Decision(row[1]), Decision(row[2])) for row in connection.execute(query)]
    differing = tuple(ShadowDifference(*one) for one in compared if one[1] is not one[2])
    return Shadow(number, RunState(state), policy, total, len(compared), differing)


class ShadowRepository(Repository):
    """Shadows of runs."""

    begin = records(begin)
    of_run = reads(of_run)
