"""What is photographed: a page, and what is done on it before. A page that has more to show gets another row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtWidgets import QComboBox, QDialog, QPushButton

from plumbline.desktop.appeals.figures import AppealFiguresDialog
from plumbline.desktop.appeals.view import AppealsView
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.detail.appeal_decision import DecideAppealDialog
from plumbline.desktop.detail.statement import ReplyDialog
from plumbline.desktop.evaluate.example_dialog import ExampleDialog
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.history.case_dialogs import AddToCaseDialog, CasesDialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.report_dialog import ReportDialog
from plumbline.desktop.history.reports import Reports
from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.new_queue.form import NewQueueDialog
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.second_review.hand_out import HandOutDialog
from plumbline.desktop.second_review.passphrase import OpenDialog
from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.settings.protect_dialog import ProtectDialog, RecoveryDialog
from plumbline.desktop.shell.about import AboutDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import Intent, ShowPolicy, ShowRun, ShowSettings
from plumbline.desktop.shell.unlock import UnlockDialog
from plumbline.desktop.watch.page import WatchPage
from plumbline.domain.classroom import Labeller, TextLabel
from plumbline.domain.errors import MachineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.fit import FitLevel
from plumbline.domain.review_queue import QueueRules
from plumbline.domain.second_review import Opinion
from plumbline.domain.verdict import Decision, Review
from plumbline.report.masking import Persons
from plumbline.services.history.report_choice import Asked, ReportKind
from plumbline.services.judging.watching.journal import Event, Line
from plumbline.services.models.model_list import State
from plumbline.services.policies.samples import practice_sample
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import SearchField, SearchFilters
from plumbline.system.history_key import recovery_code
from screens import evaluating
from screens.waiting import wait_until

D = TypeVar("D", bound=QDialog)
_PASSPHRASE: Final = "four plain words here"


def _nothing(_: Desktop) -> None:
    return


def _tell(intent: Intent) -> Callable[[Desktop], None]:
    return lambda desktop: desktop.window.on_intent(intent)


def _encrypt(desktop: Desktop) -> None:
    page = desktop.window.front
    assert isinstance(page, SettingsPage)
    page.protection.encrypt.setEnabled(True)
    page.protection.encrypt.click()
    assert isinstance(page.protection.dialog, ProtectDialog)
    page.protection.dialog.by_passphrase.setChecked(True)


def _notice(desktop: Desktop) -> None:
    desktop.window.on_intent(ShowRun(1))
    page = desktop.window.front
    error = MachineError(
        Message("The model can't be loaded"), Message("There is not enough memory."), Remedy(RemedyKind.LIST_MODELS)
    )
    page.notice.show_error(error, "Resume", lambda: None)
    page.say("3 of 16 items judged.")


def _files(desktop: Desktop) -> None:
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    page.compose.panel.add_sources([practice_sample().content.parents[1]])
    wait_until(lambda: page.compose.counted)
    page.compose.panel.tree.expandAll()


def _statement(desktop: Desktop) -> None:
    desktop.window.on_intent(ShowRun(1))
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    wait_until(lambda: "item.statement" in page.handlers())
    desktop.window.trigger("item.statement")


def _policy(desktop: Desktop) -> PoliciesPage:
    """The Policies page with a policy that has been read."""
    desktop.window.on_intent(ShowPolicy("spam"))
    page = desktop.window.front
    assert isinstance(page, PoliciesPage)
    drafting = page.drafting
    wait_until(lambda: drafting.analysis is not None and drafting.analysis.draft.name == "spam")
    return page


def _versions(desktop: Desktop) -> None:
    page = _policy(desktop)
    drafting, text = page.drafting, page.editor.toPlainText().replace("one used item", "used items")
    page.editor.setPlainText(text)
    drafting.look()
    wait_until(lambda: drafting.changed and drafting.analysis is not None and drafting.analysis.draft.text == text)
    page.show_part("versions")


def _stating(desktop: Desktop) -> None:
    page = _policy(desktop)
    page.show_part("text")
    page.dialogs.ask_contract()


def _answers_of(desktop: Desktop, text: str) -> None:
    """How answers are read of a text that says so itself, or doesn't."""
    page = _policy(desktop)
    page.editor.setPlainText(text)
    page.drafting.state_contract(None)
    wait_until(lambda: page.drafting.analysis is not None and page.drafting.analysis.draft.text == text)
    page.contract.sample.field.setFocus()
    page._aside.bring_up(page.contract)


def _two_readings(desktop: Desktop) -> None:
    asked = "Answer 1 if the post breaks a rule, otherwise 0.\nAnswer with one word: ALLOW or REMOVE.\n"
    _answers_of(desktop, f"# House rules\n\n{asked}\n- Be kind.\n- No ads.\n")


def _house_rules(desktop: Desktop) -> None:
    _answers_of(desktop, "1. Be kind.\n2. No ads.\n")


def _watching(desktop: Desktop) -> None:
    page = desktop.window.front
    assert isinstance(page, WatchPage)
    page.choices.add_folder(Path("/srv/forum/exports"))
    page.choices.add_folder(Path("/srv/incoming"))
    page.choices.output.setText("/srv/verdicts")
    at = "2026-11-23T09:30:00+00:00"
    page.files.add(
        [
            Line(at, Event.JUDGED, "/srv/incoming", "posts.csv", run=1, counts={"violates": 3, "allowed": 41}),
            Line(at, Event.SAME, "/srv/incoming", "posts (copy).csv", run=1, same_as="/srv/incoming/posts.csv"),
            Line(at, Event.LEFT_OUT, "/srv/incoming", "photo.heic", run=2),
        ]
    )


def _first_start(desktop: Desktop) -> None:
    desktop.preferences.set("window.tour", "yes")
    desktop.tour.offer_once()


def _tour(step: int) -> Callable[[Desktop], None]:
    def show(desktop: Desktop) -> None:
        desktop.tour.begin()
        desktop.tour.show_step(step)
        page = desktop.window.front
        assert isinstance(page, CheckPage)
        wait_until(lambda: step not in (2, 3) or page.results.detail.item is not None)

    return show


def _about(desktop: Desktop) -> None:
    desktop.window.trigger("help.about")
    wait_until(lambda: desktop.window.findChild(AboutDialog))


def _server(desktop: Desktop) -> None:
    """From here on texts leave for a server: these scenes come last."""
    desktop.preferences.set("engine.server", "http://gpu.newsroom.example:8000")
    desktop.window.on_intent(ShowSettings("server"))


def _recovery(desktop: Desktop) -> RecoveryDialog:
    return RecoveryDialog(desktop.window, recovery_code(bytes(range(32))))


def _recovery_test(desktop: Desktop) -> None:
    dialog = _recovery(desktop)
    dialog.open()
    dialog.go_on.click()
    dialog.typed.setText("AAAA BBBB CCCC")


def _golden(desktop: Desktop) -> EvaluatePage:
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    page.show_part("golden")
    wait_until(lambda: page.golden.list.count() > 0)
    page.golden.list.choose("spam/examples")
    wait_until(lambda: "SP1" in str(page.golden.model.index(0, 0).data()))
    return page


def _example(desktop: Desktop) -> None:
    page = _golden(desktop)
    page.golden.table.setCurrentIndex(page.golden.model.index(1, 0))
    page.golden.edit.click()
    _opened(desktop, ExampleDialog)


def _classroom(desktop: Desktop) -> EvaluatePage:
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    page.show_part("classroom")
    page.classroom.leave()
    return page


def _exercise(desktop: Desktop) -> Path:
    """An exercise's file, with the labels of two people."""
    file = desktop.core.paths.data / "exercise.json"
    made: list[Path] = []

    def make() -> Path:
        room, sets = desktop.core.classroom(), desktop.core.golden_sets()
        policy = desktop.core.library().find("classroom")
        exercise = room.exercise(policy, sets.get("classroom", "examples"), "", 6)
        room.write_exercise(exercise, file)
        for name, every in (("Kim", 2), ("Robin", 3)):
            own = room.labels_file(file, name)
            own.unlink(missing_ok=True)
            labeller = Labeller(name, ())
            for number, digest in enumerate(exercise.digests):
                choice = exercise.choices[int(number % every > 0)]
                labeller = room.add(exercise, labeller, TextLabel(digest, choice.decision, choice.label), own)
        return file

    desktop.tasks.run(desktop, make, made.append)
    wait_until(lambda: bool(made))
    return file


def _labelling(desktop: Desktop) -> None:
    file, page = _exercise(desktop), _classroom(desktop)
    page.classroom.label(file, "Sam")
    wait_until(page.classroom.labelling.isVisible)


def _discussion(desktop: Desktop) -> None:
    file, page = _exercise(desktop), _classroom(desktop)
    page.classroom.compare([file, *file.parent.glob("exercise.*.labels.json")])
    wait_until(page.classroom.discussion.isVisible)


def _discussion_with_model(desktop: Desktop) -> None:
    number = evaluating.evaluated(desktop, "classroom", "examples")
    _discussion(desktop)
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    page.classroom.add_model(number, 1)
    wait_until(lambda: not page.classroom.discussion.model_said.isHidden())


def _check_history(desktop: Desktop) -> None:
    _reports(desktop).dialogs.check_history()
    dialog = _opened(desktop, CheckHistoryDialog)
    dialog.check()
    wait_until(lambda: dialog.start.isEnabled() and dialog.seal.isVisible())


def _reports(desktop: Desktop) -> Reports:
    page = desktop.window.front
    assert isinstance(page, HistoryPage)
    wait_until(lambda: not page.search.running and page.search.rows > 0)
    return page.reports


def _opened(desktop: Desktop, kind: type[D]) -> D:
    """The dialog of this kind that is open; one that was closed may be there a little longer."""

    def visible() -> list[D]:
        return [one for one in desktop.window.findChildren(kind) if one.isVisible()]

    wait_until(visible)
    return visible()[-1]


def _report(desktop: Desktop) -> None:
    _reports(desktop).open(Asked(ReportKind.RUN, 1))
    dialog = _opened(desktop, ReportDialog)
    dialog.masks[Persons.EMAIL].setChecked(True)
    dialog.mask_words(["bike", "Anna"])
    wait_until(lambda: dialog.report is not None and dialog.save.isEnabled())


def _hidden_report(desktop: Desktop) -> None:
    desktop.preferences.look("hidden")
    _report(desktop)
    desktop.preferences.look("")


def _cases(desktop: Desktop) -> None:
    _reports(desktop).dialogs.show_cases()
    dialog = _opened(desktop, CasesDialog)
    wait_until(lambda: dialog.list.count() > 0)
    dialog.list.choose("Harbour street")
    wait_until(lambda: dialog.items.count() > 0)


def _add_to_case(desktop: Desktop) -> None:
    reports = _reports(desktop)
    page = desktop.window.front
    assert isinstance(page, HistoryPage)
    page.hits.selectAll()
    reports.ask_case()
    _opened(desktop, AddToCaseDialog)


def _measured(desktop: Desktop) -> None:
    """What the installed models need is known, so that nothing more comes."""
    page = desktop.window.front
    assert isinstance(page, ModelsPage)

    def known() -> bool:
        installed = [row for row in page._rows.values() if row.state is State.INSTALLED]
        return bool(installed) and all(row.fit.level is not FitLevel.UNKNOWN for row in installed)

    wait_until(known)


def _history(desktop: Desktop) -> HistoryPage:
    _reports(desktop)
    page = desktop.window.front
    assert isinstance(page, HistoryPage)
    return page


def _filters(desktop: Desktop) -> None:
    filters = _history(desktop).filters
    filters.box.setText("the")
    filters.within.choose(SearchField.CONTENT)
    filters.by_file("examples")
    filters.evaluations.choose(True)


def _save_search(desktop: Desktop) -> None:
    page = _history(desktop)
    page.filters.verdict.choose(Decision.VIOLATES)
    page.saved.ask_save()


def _saved_searches(desktop: Desktop) -> None:
    page = _history(desktop)
    made: list[None] = []

    def save() -> None:
        for name, words in (("Deposits", "deposit"), ("Everything that violates", "")):
            search = SavedSearch(name, words, SearchFilters(decision=Decision.VIOLATES, evaluated=False))
            desktop.core.history().saved_searches.save(search, replace=True)

    desktop.tasks.run(desktop, save, made.append)
    wait_until(lambda: bool(made))
    page.saved.refresh()
    wait_until(lambda: len(page.saved.known) == 2)
    page.saved.ask_manage()


def _review(desktop: Desktop) -> ReviewPage:
    """The Review page with a queue, of which one item is decided."""
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    page.leave()
    made: list[bool] = []
    rules = QueueRules(violates=True, undetermined=True, audit=0.5, seed="2026", reviewers=("Kim", "Robin"))

    def make() -> bool:
        queues = desktop.core.review_queues()
        if not queues.queues():
            queue = queues.make("Flea market, Monday", [1], rules)
            queues.decide(queue.queue.id, 0, Review(Decision.ALLOWED, note="A question.", reviewer="Kim"))
        return True

    desktop.tasks.run(desktop, make, made.append)
    wait_until(lambda: bool(made))
    if not page.overview.list.names():
        page.refresh()
    wait_until(lambda: page.overview.number > 0)
    return page


def _reviewing(desktop: Desktop) -> None:
    page = _review(desktop)
    page.open_queue(page.overview.number)
    wait_until(lambda: page.work.queue is not None)


def _new_queue(desktop: Desktop) -> None:
    page = _review(desktop)
    page.ask_new()
    wait_until(lambda: page.findChild(NewQueueDialog))


def _second_batch(desktop: Desktop, name: str, *, blind: bool) -> Path:
    """The queue as a batch for somebody else."""
    page = _review(desktop)
    file = desktop.core.paths.data / name
    number = page.overview.number
    made: list[Path] = []

    def make() -> Path:
        reviews = desktop.core.second_reviews()
        reviews.write(reviews.batch(number, blind=blind), file, _PASSPHRASE)
        return file

    desktop.tasks.run(desktop, make, made.append)
    wait_until(lambda: bool(made))
    return file


def _hand_out(desktop: Desktop) -> None:
    page = _review(desktop)
    page.second.ask_hand_out(page.overview.number)
    dialog = _opened(desktop, HandOutDialog)
    dialog.typed.setText(_PASSPHRASE)


def _second_deciding(desktop: Desktop, *, blind: bool) -> None:
    file = _second_batch(desktop, "monday.review", blind=blind)
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    page.second.open_batch(file, _PASSPHRASE, "Robin")
    deciding = page.second.deciding
    wait_until(lambda: deciding.isVisible() and deciding.batch is not None and deciding.batch.blind is blind)


def _second_passphrase(desktop: Desktop) -> None:
    file = _second_batch(desktop, "monday.review", blind=True)
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    page.second.open_batch(file, "another passphrase", "Robin")
    _opened(desktop, OpenDialog)


def _settling(desktop: Desktop) -> None:
    """A queue of its own, on which three people decided differently."""
    page = _review(desktop)
    title = "Flea market, Tuesday"
    found = [number for number in map(int, page.overview.list.names()) if page.overview.title_of(number) == title]

    def make() -> int:
        queues, reviews = desktop.core.review_queues(), desktop.core.second_reviews()
        queue = queues.make(title, [1], QueueRules(every=1, seed="2026")).queue
        for entry in queue.entries:
            review = Review(Decision.ALLOWED, note="A question.", reviewer="Kim")
            queues.decide(queue.id, entry.place, review, among=(entry.place,))
        batch = reviews.batch(queue.id)
        for name, said in (("Robin", Decision.VIOLATES), ("Sam", Decision.ESCALATE)):
            own = desktop.core.paths.data / f"tuesday.{name}.decisions"
            made = reviews.opinions(batch, name, own, _PASSPHRASE)
            for number, digest in enumerate(batch.exercise.digests):
                decision = Decision.ALLOWED if number % 3 else said
                opinion = Opinion(digest, decision, "", "The rule names this case, and the text is no quotation.", "")
                made = reviews.decided(made, opinion)
            reviews.keep(made, own, _PASSPHRASE)
            reviews.merge(queue.id, own, _PASSPHRASE)
        return queue.id

    if not found:
        desktop.tasks.run(desktop, make, found.append)
        wait_until(lambda: bool(found))
    page.second.show_conflicts(found[0])
    wait_until(page.second.settling.isVisible)


def _appeals(desktop: Desktop) -> AppealsView:
    """Two open appeals, and one that was decided."""
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    made: list[int] = []

    def make() -> int:
        history, appeals = desktop.core.history(), desktop.core.appeals()
        if not appeals.all():
            items = [item.item_id for item in history.items.page(1) if item.decision is Decision.VIOLATES]
            for item in items[:2]:  # whatever was decided before
                history.reviews.add(item, Review(Decision.VIOLATES, note="An advert.", reviewer="Kim"))
            first = appeals.open(items[0], "I only asked where to find it. Please put my post back.", "Robin")
            appeals.overturn(first.id, Decision.ALLOWED, "", "It asks a question and offers nothing.", "Kim")
            appeals.open(items[1], "That was a joke between friends, and everybody in the group knows it.", "Robin")
            appeals.open(items[2], "Your rule says “bulk”. I wrote this once.", "Kim")
        return len(appeals.all())

    desktop.tasks.run(desktop, make, made.append)
    wait_until(lambda: bool(made))
    page.appeals.open()
    view = page.appeals.view
    wait_until(lambda: view.chosen is not None)
    return view


def _appeal_new(desktop: Desktop) -> None:
    desktop.window.on_intent(ShowRun(1))
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    wait_until(lambda: "item.appeal" in page.handlers())
    desktop.window.trigger("item.appeal")


def _appeal_decision(desktop: Desktop) -> None:
    view = _appeals(desktop)
    view.decide.emit()
    dialog = _opened(desktop, DecideAppealDialog)
    dialog.choice.findChildren(QPushButton)[1].click()


def _appeal_reply(desktop: Desktop) -> None:
    view = _appeals(desktop)
    view.list.parentWidget().findChildren(QComboBox)[0].setCurrentIndex(2)
    wait_until(lambda: view.chosen is not None and not view.chosen.appeal.is_open)
    view.reply.emit()
    dialog = _opened(desktop, ReplyDialog)
    wait_until(lambda: bool(dialog.text.toPlainText()))


def _appeal_figures(desktop: Desktop) -> None:
    _appeals(desktop).figures.emit()
    _opened(desktop, AppealFiguresDialog)


def _similar(desktop: Desktop) -> None:
    _reviewing(desktop)
    page = desktop.window.front
    assert isinstance(page, ReviewPage)
    page.show_similar(page.work.model.entries[0].item_id)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture's subject.

    Attributes:
        name: of the file.
        page: which page.
        prepare: what is done once it is open; it need not wait, the camera does.
        readme: the README shows it.
    """

    name: str
    page: str
    prepare: Callable[[Desktop], object] = _nothing
    readme: bool = False


SCENES: Final = (
    Scene("check", "check"),
    Scene("check-files", "check", _files),
    Scene("check-run", "check", _tell(ShowRun(1)), readme=True),
    Scene("notice", "check", _notice),
    Scene("statement", "check", _statement),
    Scene("tour-start", "check", _first_start),
    *(Scene(f"tour-{step + 1}", "check", _tour(step)) for step in range(5)),
    Scene("policies", "policies", _policy),
    Scene("policies-versions", "policies", _versions),
    Scene("policies-stating", "policies", _stating),
    Scene("policies-two-readings", "policies", _two_readings),
    Scene("policies-house-rules", "policies", _house_rules),
    Scene("history", "history"),
    Scene("report", "history", _report),
    Scene("report-hidden", "history", _hidden_report),
    Scene("report-check", "history", lambda desktop: _reports(desktop).dialogs.check_report()),
    Scene("cases", "history", _cases),
    Scene("case-add", "history", _add_to_case),
    Scene("check-history", "history", _check_history),
    Scene("time-stamps", "history", lambda desktop: _reports(desktop).dialogs.show_time_stamps()),
    Scene("history-written", "history", lambda desktop: _history(desktop).filters.ask_written()),
    Scene("history-author", "history", lambda desktop: _history(desktop).filters.ask_author()),
    Scene("search-save", "history", _save_search),
    Scene("searches", "history", _saved_searches),
    Scene("history-filters", "history", _filters),
    Scene("review", "review", _review),
    Scene("reviewing", "review", _reviewing),
    Scene("review-new", "review", _new_queue),
    Scene("review-similar", "review", _similar),
    Scene("appeal-new", "check", _appeal_new),
    Scene("appeals", "review", _appeals),
    Scene("appeal-decision", "review", _appeal_decision),
    Scene("appeal-reply", "review", _appeal_reply),
    Scene("appeal-figures", "review", _appeal_figures),
    Scene("second-send", "review", _hand_out),
    Scene("second-passphrase", "review", _second_passphrase),
    Scene("second-blind", "review", lambda desktop: _second_deciding(desktop, blind=True)),
    Scene("second-knowing", "review", lambda desktop: _second_deciding(desktop, blind=False)),
    Scene("second-settling", "review", _settling),
    Scene("evaluate", "evaluate"),
    Scene("evaluate-new", "evaluate", evaluating.new_evaluation),
    Scene("evaluate-results", "evaluate", evaluating.evaluation),
    Scene("evaluate-counts", "evaluate", evaluating.counts),
    Scene("evaluate-example", "evaluate", evaluating.example),
    Scene("evaluate-curves", "evaluate", evaluating.curves),
    Scene("golden-set", "evaluate", _golden),
    Scene("golden-example", "evaluate", _example),
    Scene("classroom", "evaluate", _classroom),
    Scene("classroom-labelling", "evaluate", _labelling),
    Scene("classroom-discussion", "evaluate", _discussion),
    Scene("classroom-model", "evaluate", _discussion_with_model),
    Scene("watch", "watch", _watching),
    Scene("models", "models", _measured),
    *(
        Scene(f"settings-{name}", "settings", _tell(ShowSettings(name)))
        for name in ("privacy", "appearance", "keyboard", "model", "server", "programs", "advanced", "files", "about")
    ),
    Scene("encrypt", "settings", _encrypt),
    Scene("recovery", "settings", lambda desktop: _recovery(desktop).open()),
    Scene("recovery-test", "settings", _recovery_test),
    Scene("locked", "check", lambda desktop: desktop.window.lock(True)),
    Scene("sealed", "history", lambda desktop: desktop.window.seal(True)),
    Scene("sealed-models", "models", lambda desktop: desktop.window.seal(True)),
    Scene("unlock", "check", lambda desktop: UnlockDialog(desktop.window, refused=True).open()),
    Scene("palette", "check", lambda desktop: desktop.window.trigger("app.palette")),
    Scene("update", "check", lambda desktop: desktop.window.trigger("help.update")),
    Scene("about", "check", _about),
    Scene("team-server", "settings", _server),
    Scene("team-server-check", "check"),
)
