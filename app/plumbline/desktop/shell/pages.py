"""The window's pages, in the order of the sidebar, and what each of them gets of the program.

A page is imported and built when it is first opened. Services that need an open history are handed on as callables, to be called
through `tasks`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from plumbline.bootstrap import Application
from plumbline.desktop.shell.page import Page, Parts

if TYPE_CHECKING:
    from plumbline.desktop.history.record_dialogs import RecordDialogs, ReportParts


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page, which the action `page.<id>` opens; `guide`: its page of the guide; `below`: at the sidebar's foot."""

    id: str
    build: Callable[[Application, Parts], Page]
    guide: str
    below: bool = False


def _check(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.check.page import CheckPage

    return CheckPage(
        parts,
        history=core.history,
        runs=core.runs,
        checks=core.checks,
        library=core.library,
        golden_sets=core.golden_sets,
        queues=core.review_queues,
        inventory=core.inventory,
        engine_host=core.engine_host,
        report=partial(_report, core),
    )


def _report(core: Application, page: Page, items: tuple[tuple[int, int], ...], case: bool) -> None:
    from plumbline.desktop.history.item_reports import ItemReports

    reports = ItemReports(page, core.history, core.reporting, core.cases)
    (reports.add_to_case if case else reports.report_on)(items)


def _policies(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.policies.page import PoliciesPage

    return PoliciesPage(
        parts,
        editing=core.policy_editing,
        library=core.library,
        golden_sets=core.golden_sets,
        trials=core.trials,
        count=core.vocabulary.count,
        marker=core.paths.data / "analysing",
    )


def _history(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.history.page import HistoryPage

    return HistoryPage(
        parts,
        history=core.history,
        runs=core.runs,
        deletions=core.deletions,
        reports=_report_parts(core),
        golden_sets=core.golden_sets,
    )


def _report_parts(core: Application) -> ReportParts:
    from plumbline.desktop.history.record_dialogs import ReportParts

    return ReportParts(core.history, core.reporting, core.cases, core.time_stamping, core.engine_host)


def record_dialogs(core: Application, page: Page) -> RecordDialogs:
    """Cases and what proves the history, over any page."""
    from plumbline.desktop.history.record_dialogs import RecordDialogs

    return RecordDialogs(page, _report_parts(core))


def _review(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.review.page import ReviewPage

    return ReviewPage(
        parts,
        history=core.history,
        queues=core.review_queues,
        golden_sets=core.golden_sets,
        library=core.library,
        second_reviews=core.second_reviews,
    )


def _evaluate(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.evaluate.page import EvaluatePage

    return EvaluatePage(
        parts,
        evaluated=core.evaluated,
        evaluations=core.evaluations,
        reports=core.reports,
        golden_sets=core.golden_sets,
        library=core.library,
        history=core.history,
        deletions=core.deletions,
        inventory=core.inventory,
        classroom=core.classroom,
    )


def _watch(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.watch.page import WatchPage

    return WatchPage(parts, watches=core.watches, library=core.library, runs=core.runs)


def _models(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.models.page import ModelsPage

    return ModelsPage(
        parts,
        weights=core.weights,
        model_list=core.model_list,
        inventory=core.inventory,
        engine_host=core.engine_host,
        engine_settings=core.engine_settings,
    )


def _settings(core: Application, parts: Parts) -> Page:
    from plumbline.desktop.settings.page import SettingsPage

    return SettingsPage(
        parts,
        paths=core.paths,
        history_access=core.history_access,
        weights=core.weights,
        inventory=core.inventory,
        engine_host=core.engine_host,
        team_server=core.team_server,
        keep_server_key=core.keep_server_key,
    )


PAGES: Final = (
    PageSpec("check", _check, "checking"),
    PageSpec("policies", _policies, "policies"),
    PageSpec("history", _history, "reviewing"),
    PageSpec("review", _review, "review-queues"),
    PageSpec("evaluate", _evaluate, "evaluating"),
    PageSpec("watch", _watch, "watching"),
    PageSpec("models", _models, "models"),
    PageSpec("settings", _settings, "settings", below=True),
)
