"""The history: everything that was judged, in one file, with a repository for each kind of thing in it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from plumbline.domain.work import Work
from plumbline.store.audit.check import Audit
from plumbline.store.export import Export
from plumbline.store.file.connection import BUSY_MS
from plumbline.store.file.database import Database
from plumbline.store.file.transactions import Clock, system_clock
from plumbline.store.repositories.appealed_items import AppealRepository
from plumbline.store.repositories.cases import CaseRepository
from plumbline.store.repositories.deletion import DeletionRepository
from plumbline.store.repositories.effort_bounds import EffortBoundsRepository
from plumbline.store.repositories.evaluations import EvaluationRepository
from plumbline.store.repositories.golden import GoldenRepository
from plumbline.store.repositories.items import ItemRepository
from plumbline.store.repositories.limits import LimitRepository
from plumbline.store.repositories.policies import PolicyRepository
from plumbline.store.repositories.reuse import ReuseRepository
from plumbline.store.repositories.review_queues import ReviewQueueRepository
from plumbline.store.repositories.reviews import ReviewRepository
from plumbline.store.repositories.runs import RunRepository
from plumbline.store.repositories.saved_searches import SavedSearchRepository
from plumbline.store.repositories.shadows import ShadowRepository
from plumbline.store.repositories.similar import SimilarRepository
from plumbline.store.repositories.time_stamps import TimeStampRepository
from plumbline.store.repositories.together import TogetherRepository
from plumbline.store.search.index import SearchIndex


class History:
    """An open history. It may be used from several threads; writers take turns, readers never wait.

    Each method of its repositories is one transaction: when it returns, what it did is durable, and when it raises, nothing was
    done. Any of them can raise HistoryError; after `HistoryDiskFullError` and `HistoryBusyError` the same call can be made again.
    """

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self.policies = PolicyRepository(database, clock)
        self.runs = RunRepository(database, clock)
        self.items = ItemRepository(database, clock)
        self.reviews = ReviewRepository(database, clock)
        self.appeals = AppealRepository(database, clock)
        self.reuse = ReuseRepository(database, clock)
        self.shadows = ShadowRepository(database, clock)
        self.together = TogetherRepository(database, clock)
        self.review_queues = ReviewQueueRepository(database, clock)
        self.similar = SimilarRepository(database, clock)
        self.limits = LimitRepository(database, clock)
        self.effort_bounds = EffortBoundsRepository(database, clock)
        self.golden = GoldenRepository(database, clock)
        self.evaluations = EvaluationRepository(database, clock)
        self.cases = CaseRepository(database, clock)
        self.time_stamps = TimeStampRepository(database, clock)
        self.search = SearchIndex(database, clock)
        self.saved_searches = SavedSearchRepository(database, clock)
        self.export = Export(database, clock)
        self.deletion = DeletionRepository(database, clock)
        self.audit = Audit(database, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes | None = None,
        *,
        clock: Clock = system_clock,
        busy_ms: int = BUSY_MS,
        work: Work | None = None,
    ) -> History:
        """Opens the history at `path`; creates it, and its folder, when there is none; migrates an older one after a backup.

        Args:
            key: 32 bytes, or the 48 of `keys.passphrase_key`; None for a plain file.
            busy_ms: how long to wait for another program's transaction.

        Raises:
            HistoryError: the file was not changed. A file that can't be written to is not an error: see `read_only`.
            Cancelled: the migration was cancelled; the history is what it was.
        """
        return cls(Database.open(path, key, busy_ms=busy_ms, work=work), clock)

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        """True when the file can't be written to: everything in it can be read, and every change is refused."""
        return self._database.read_only

    @property
    def full(self) -> bool:
        """True when that is because the disk was full when it was opened."""
        return self._database.full

    def require_writable(self) -> None:
        """Raises `HistoryDiskFullError` or `HistoryReadOnlyError` where it is read-only."""
        self._database.require_writable()

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> History:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
