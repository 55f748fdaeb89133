"""The history: everything that was judged, as services and the command line see it.

One object over one file. Each method is one transaction: when it returns, what it did is durable, and when it raises, nothing
was done. It may be used from several threads; writers take turns, readers never wait. How a row looks is the business of the
modules beside this one, each of which works on a connection and knows nothing of transactions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.evaluation import ColumnPlan, Evaluation, EvaluationDetails
from plumbline.domain.golden import GoldenItem, GoldenSet
from plumbline.domain.policy import PolicyDraft, PolicyVersion
from plumbline.domain.run import EngineConfig, ItemState, ModelIdentity, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Review, Verdict
from plumbline.store import export, indexing
from plumbline.store.audit import chain
from plumbline.store.errors import HistoryDamagedError
from plumbline.store.file.connection import BUSY_MS
from plumbline.store.file.database import Database
from plumbline.store.repositories import (
    deletion,
    drafts,
    evaluations,
    golden,
    items,
    models,
    policies,
    reuse,
    reviews,
    runs,
    verdicts,
)
from plumbline.store.results import (
    Added,
    CheckReport,
    Deletion,
    EvaluationSummary,
    Extent,
    Facets,
    GoldenSummary,
    HitPage,
    ItemRecord,
    ItemSummary,
    KnownVerdict,
    ModelRecord,
    PolicyRecord,
    PolicyUse,
    QueuedItem,
    Recording,
    RunRecord,
    Salvage,
    SearchFilters,
    SearchOrder,
)
from plumbline.store.rows import stamp
from plumbline.store.search import extent, facets, hits

_PAGES = 1000  # rewritten in one step

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time now, with its zone."""
    return datetime.now(UTC)


class History:
    """An open history. Closing it is the owner's duty; it is a context manager.

    Every method can raise `plumbline.store.errors.HistoryError`; after `HistoryDiskFullError` and `HistoryBusyError` the same
    call can be made again.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @classmethod
    def open(
        cls, path: Path, key: bytes | None = None, *, clock: Clock = system_clock, busy_ms: int = BUSY_MS
    ) -> History:
        """Opens the history at `path`; makes it, and its folder, when there is none; migrates an older one after a backup.

        Args:
            path: the file.
            key: 32 bytes, or the 48 of `keys.passphrase_key`; None for a plain file.
            clock: what time it is.
            busy_ms: how long to wait for another program's transaction.

        Raises:
            HistoryError: its subclasses say what is wrong; the file was not changed. A file that can't be written to is no
                trouble: see `read_only`.
        """
        return cls(Database.open(path, key, busy_ms=busy_ms), clock)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def encrypted(self) -> bool:
        """True when the file is encrypted."""
        return self._database.key is not None

    @property
    def read_only(self) -> bool:
        """True when the file can't be written to: everything in it can be seen, and whatever would change it is refused."""
        return self._database.read_only

    def close(self) -> None:
        """Closes the file. Nothing may be asked of the history afterwards."""
        self._database.close()

    def __enter__(self) -> History:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Runs

    def create_run(self, spec: RunSpec) -> int:
        """Stores a run that is about to read its sources; returns its number, which is never used again while it exists."""
        with self._database.write() as connection:
            return runs.create(connection, spec, self._now())

    def set_schedule(self, run: int, schedule: EngineConfig) -> None:
        """Stores how the engine was set up for a run."""
        with self._database.write() as connection:
            runs.set_schedule(connection, run, schedule, self._now())

    def set_state(self, run: int, state: RunState) -> None:
        """Stores where a run stands; FINISHED also stores when."""
        with self._database.write() as connection:
            runs.set_state(connection, run, state, self._now())

    def reading_done(self, run: int) -> None:
        """Stores that all sources have been read; a run in state READING becomes RUNNING."""
        with self._database.write() as connection:
            runs.reading_done(connection, run)

    def spec(self, run: int) -> RunSpec:
        """Everything that a run's verdicts depend on."""
        with self._database.read() as connection:
            return runs.spec(connection, run)

    def counts(self, run: int) -> RunCounts:
        """How far a run is; cheap."""
        with self._database.read() as connection:
            return runs.counts(connection, run)

    def run(self, run: int) -> RunRecord:
        """One run, as a list shows it."""
        with self._database.read() as connection:
            return runs.one(connection, run)

    def runs(self, limit: int = 50, before: int | None = None) -> list[RunRecord]:
        """Runs, newest first; pass the last one's number as `before` for the next page."""
        with self._database.read() as connection:
            return runs.newest(connection, limit, before)

    def runs_of(self, *, policy: str | None = None, ended_before: datetime | None = None) -> list[RunRecord]:
        """Runs under a policy's name, or finished ones that ended before a moment, oldest first."""
        with self._database.read() as connection:
            return runs.which(connection, policy, None if ended_before is None else stamp(ended_before))

    def reviewed(self, which: Sequence[int]) -> int:
        """How many items of these runs a person has decided on."""
        with self._database.read() as connection:
            return reviews.reviewed(connection, which)

    def delete_run(self, run: int) -> None:
        """Removes a run and everything that only it has, its search rows included; the file shrinks.

        The chain keeps that it was removed, and when.
        """
        with self._database.write() as connection:
            deletion.remove(connection, run, self._now())
        while self.reclaim(_PAGES):
            pass

    def delete_some(self, run: int, most: int, *, at_once: bool = False) -> int:
        """Removes at most so many of a run's items, and the run itself with the last; returns how many items are left.

        A large run is removed so in short steps, between which others have their turn. With the first the chain has its deletion;
        what is left in between is a run with fewer items, which `half_deleted` names. `reclaim` has to follow, until it is done.

        Args:
            run: its number.
            most: how many items.
            at_once: overwrite their words in the search tables now and not in `reclaim`; slow, for few items.
        """
        with self._database.write() as connection:
            return deletion.remove_some(connection, run, most, self._now(), at_once=at_once)

    def half_deleted(self) -> list[int]:
        """Runs whose deletion was begun and not finished."""
        with self._database.read() as connection:
            return chain.half_deleted(connection)

    def reclaim(self, pages: int) -> bool:
        """One step, of about so many pages, in forgetting what was deleted and making the file shrink; True while there is more."""
        with self._database.write() as connection:
            merging = indexing.merge(connection, pages)
        return merging or self._database.reclaim(pages)

    # Items

    def add_items(
        self,
        run: int,
        first_position: int,
        new_items: Sequence[ContentItem],
        skips: Sequence[Skip] = (),
        first_skip: int | None = None,
    ) -> Added:
        """Stores items as positions `first_position`, … and skips as ordinals `first_skip`, … (None: after those that are there).

        What is there already is left alone, so that a run that was cut off while reading can read its sources again from the start.

        Raises:
            SourceChangedError: a position holds another text already; nothing is stored.
        """
        with self._database.write() as connection:
            return items.add(connection, run, first_position, new_items, skips, first_skip)

    def queued(self, run: int, after_position: int = -1, limit: int = 100) -> list[QueuedItem]:
        """Items without an outcome, in order."""
        with self._database.read() as connection:
            return items.queued(connection, run, after_position, limit)

    def finished_duplicate(self, run: int, sha256: str) -> int | None:
        """An item of the run with the same text that has an outcome, or None."""
        with self._database.read() as connection:
            return items.finished_duplicate(connection, run, sha256)

    def note_death(self, run: int, positions: Sequence[int]) -> dict[int, int]:
        """Counts one more death of the engine for each item; returns position -> deaths so far."""
        with self._database.write() as connection:
            return items.note_death(connection, run, positions)

    def items(self, run: int, decision: Decision | None = None, after: int = -1, limit: int = 100) -> list[ItemSummary]:
        """Items of a run in order; pass the last one's position as `after` for the next page."""
        with self._database.read() as connection:
            return items.page(connection, run, decision, after, limit)

    def item(self, item_id: int) -> ItemRecord:
        """Everything that is known of one item."""
        with self._database.read() as connection:
            row, content = items.content(connection, item_id)
            outcome = verdicts.outcome(connection, item_id)
            verdict, same_as, recorded = outcome or (None, None, "")
            return ItemRecord(
                item_id=item_id,
                run=row["run_id"],
                position=row["position"],
                content=content,
                state=ItemState(row["state"]),
                attempts=row["attempts"],
                verdict=verdict,
                same_as=same_as,
                recorded=recorded,
                reviews=reviews.of(connection, item_id),
                spec=runs.spec(connection, row["run_id"]),
                taken_from=reuse.origin(connection, item_id),
            )

    def skips(self, run: int, after: int = -1, limit: int = 1000) -> list[Skip]:
        """What was left out of a run, in the order of reading; `after` is the ordinal of the last one seen, counted from 0."""
        with self._database.read() as connection:
            return items.skipped(connection, run, after, limit)

    # Outcomes

    def record(self, run: int, position: int, verdict: Verdict) -> Recording:
        """Stores an item's outcome with its search rows; `new` is False, and nothing changes, when it has one already."""
        with self._database.write() as connection:
            return verdicts.record(connection, run, position, verdict, self._now())

    def record_duplicate(self, run: int, position: int, twin: int) -> Recording:
        """Gives an item the outcome of the item `twin`, which has the same text in the same run."""
        with self._database.write() as connection:
            return verdicts.record_duplicate(connection, run, position, twin, self._now())

    def add_review(self, item_id: int, review: Review) -> Review:
        """Adds a human decision beside the model's; returns it with its time, which is now unless it was given."""
        with self._database.write() as connection:
            return reviews.add(connection, item_id, review, self._now())

    # Finding and handing on

    def search(
        self,
        query: str = "",
        filters: SearchFilters | None = None,
        *,
        limit: int = 50,
        cursor: str = "",
        order: SearchOrder = SearchOrder.NEWEST,
    ) -> HitPage:
        """Finds judged items by words and filters; any text is a valid query (`plumbline.store.search.query`).

        Raises:
            ValueError: the cursor is none that a page gave.
        """
        with self._database.read() as connection:
            return hits.page(connection, query, filters or SearchFilters(), limit, cursor, order)

    def ahead(self, query: str, filters: SearchFilters, *, page: int, cursor: str = "", before: int = 0) -> Extent:
        """How far a search reaches and where its pages begin, one step from a cursor on; see `plumbline.store.search.extent`."""
        with self._database.read() as connection:
            return extent.ahead(connection, query, filters, page, cursor, before)

    def facets(self) -> Facets:
        """What verdicts can be filtered by."""
        with self._database.read() as connection:
            return facets.of(connection)

    def export(self, run: int | None = None) -> Iterator[dict[str, object]]:
        """Yields a flat record for each item with a verdict, of one run or of all; streamed."""
        return export.stream(self._database.read, run)

    def export_found(self, query: str, filters: SearchFilters) -> Iterator[dict[str, object]]:
        """Yields a flat record for each item that a search finds, newest first; streamed."""
        return export.found(self._database.read, query, filters)

    def export_one(self, run: int, position: int) -> dict[str, object]:
        """The flat record of one item with a verdict."""
        with self._database.read() as connection:
            return export.one(connection, run, position)

    # Policies and models

    def save_policy(self, policy: PolicyVersion) -> int:
        """Puts a policy version into the library; returns its number, the same for the same version."""
        with self._database.write() as connection:
            policies.unarchive(connection, policy.name)
            return policies.save(connection, policy, self._now(), listed=True)

    def save_newest_policy(self, policy: PolicyVersion) -> int:
        """As `save_policy`, and makes the version the newest of its name, whether or not it was there before; drops its draft."""
        with self._database.write() as connection:
            number = policies.save(connection, policy, self._now(), listed=True)
            policies.put_forward(connection, number, self._now())
            policies.unarchive(connection, policy.name)
            drafts.drop(connection, policy.name)
            return number

    def policy(self, name_or_sha256: str) -> PolicyRecord | None:
        """The newest version of a name in the library, or the version with these bytes."""
        with self._database.read() as connection:
            return policies.find(connection, name_or_sha256)

    def policies(self, *, archived: bool = False) -> list[PolicyRecord]:
        """The newest version of each policy in the library, by name; those that were archived only when asked for."""
        with self._database.read() as connection:
            return policies.library(connection, archived=archived)

    def policy_versions(self, name: str) -> list[PolicyRecord]:
        """All versions of a name, newest first, those included that only a run used."""
        with self._database.read() as connection:
            return policies.versions(connection, name)

    def policy_use(self, name: str) -> list[PolicyUse]:
        """Which weights used each version of a name, and how much."""
        with self._database.read() as connection:
            return policies.use(connection, name)

    def archive_policy(self, name: str) -> None:
        """Takes a policy out of all lists; its versions stay and can still be named."""
        with self._database.write() as connection:
            policies.archive(connection, name, self._now())

    def unarchive_policy(self, name: str) -> None:
        """Puts a policy back into the lists."""
        with self._database.write() as connection:
            policies.unarchive(connection, name)

    def archived_policies(self) -> dict[str, str]:
        """The names that were archived, each with when."""
        with self._database.read() as connection:
            return policies.archived_names(connection)

    def keep_draft(self, draft: PolicyDraft) -> None:
        """Keeps the text of a policy in the making, in the place of what was kept of it before."""
        with self._database.write() as connection:
            drafts.keep(connection, draft, self._now())

    def drop_draft(self, name: str) -> None:
        """Forgets the draft of this name, if there is one."""
        with self._database.write() as connection:
            drafts.drop(connection, name)

    def drafts(self) -> list[PolicyDraft]:
        """All drafts, by name."""
        with self._database.read() as connection:
            return drafts.kept(connection)

    def remember_model(self, model: ModelIdentity) -> int:
        """Stores which weights there are; returns their number, the same for the same weights."""
        with self._database.write() as connection:
            return models.save(connection, model)

    def models(self) -> list[ModelRecord]:
        """All weights that runs have used or that were remembered, newest first."""
        with self._database.read() as connection:
            return models.known(connection)

    def remember_hash(self, path: Path, size: int, mtime_ns: int, sha256: str) -> None:
        """Keeps the sha256 of a weights file."""
        with self._database.write() as connection:
            models.remember_hash(connection, str(path), size, mtime_ns, sha256)

    def known_hash(self, path: Path, size: int, mtime_ns: int) -> str | None:
        """The sha256 of a weights file whose size and modification time are still what they were, or None."""
        with self._database.read() as connection:
            return models.known_hash(connection, str(path), size, mtime_ns)

    # Golden sets

    def save_golden(self, policy: str, name: str, new_items: Sequence[GoldenItem]) -> GoldenSet:
        """Keeps the items as the next version of a policy's golden set; the newest version when it has the very same items."""
        with self._database.write() as connection:
            return golden.save(connection, policy, name, new_items, self._now())

    def golden(self, policy: str, name: str, version: int | None = None) -> GoldenSet | None:
        """A version of a golden set, by default the newest; None when there is none."""
        with self._database.read() as connection:
            return golden.find(connection, policy, name, version)

    def golden_sets(self) -> list[GoldenSummary]:
        """The newest version of each golden set, by policy and name."""
        with self._database.read() as connection:
            return golden.summaries(connection)

    # Evaluations

    def create_evaluation(self, title: str, details: EvaluationDetails, plans: Sequence[ColumnPlan]) -> int:
        """Stores an evaluation with all of its runs, paused and with their texts in the queue; returns its number."""
        with self._database.write() as connection:
            return evaluations.create(connection, title, details, plans, self._now())

    def evaluation(self, number: int) -> Evaluation:
        """An evaluation with everything that was given so far."""
        with self._database.read() as connection:
            return evaluations.find(connection, number)

    def evaluations(self, limit: int = 50, before: int | None = None) -> list[EvaluationSummary]:
        """Evaluations, newest first; pass the last one's number as `before` for the next page."""
        with self._database.read() as connection:
            return evaluations.summaries(connection, limit, before)

    def last_evaluation_date(self, policies_named: Sequence[str]) -> str:
        """The prompt's date in the newest evaluation of one of these policies, by name; "" when there is none."""
        with self._database.read() as connection:
            return evaluations.last_date(connection, policies_named)

    def known_verdicts(self, run: int, schedule: EngineConfig) -> list[KnownVerdict]:
        """For a run's waiting items: verdicts that are there already for the same inputs, under this schedule."""
        with self._database.read() as connection:
            return reuse.known(connection, run, schedule)

    def take_over(self, run: int, found: Sequence[KnownVerdict]) -> int:
        """Copies verdicts that are there already to a run's waiting items, with where they came from; returns how many."""
        with self._database.write() as connection:
            return reuse.take(connection, run, found, self._now())

    def taken_over_from(self, run: int) -> dict[int, int]:
        """The runs that a run's verdicts were taken over from → how many."""
        with self._database.read() as connection:
            return reuse.sources(connection, run)

    def last_schedule(self, model_sha256: str, app_version: str) -> EngineConfig | None:
        """How the engine was set up for the newest run of this program's version with these weights."""
        with self._database.read() as connection:
            return reuse.last_schedule(connection, model_sha256, app_version)

    # Soundness

    def check(self) -> CheckReport:
        """Looks for damage, and for what was changed since it was recorded. Reads all of it.

        The rows that were changed are named also where the file or its search tables are not in order, as far as they can be read.
        """
        problems, seal = list(self._database.check()), ""
        deletions: tuple[Deletion, ...] = ()
        salvages: tuple[Salvage, ...] = ()
        try:
            with self._database.bare() as driver:
                problems += chain.broken(driver)
                seal, deletions, salvages = chain.seal(driver), chain.deletions(driver), chain.salvages(driver)
        except HistoryDamagedError as damaged:
            problems = problems or [str(damaged.message)]
        if not problems:
            with self._database.read() as connection:
                for run, stored, counted in runs.recounted(connection):
                    problems.append(f"The counters of run {run} say {stored}, and its rows say {counted}.")
        return CheckReport(tuple(problems), seal, deletions, salvages)

    def holds_seal(self, seal: str) -> bool:
        """True when the chain still has the link that this seal was once shown for.

        In a sound history nothing before it was changed then; what was deleted since is in the report of `check`.
        """
        with self._database.bare() as driver:
            return chain.holds(driver, seal)

    def rebuild_search(self) -> None:
        """Makes the search tables anew from the texts: the cure when a check names only them."""
        self._database.rebuild_search()

    def _now(self) -> str:
        return stamp(self._clock())
