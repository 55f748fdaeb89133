"""What a screen reader is told on every page and in the dialogs, read over AT-SPI from the window in a real X11 session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest

from screens.scenes import SCENES
from support.screen_reader import Node, screen_reader
from support.spoken_window import JUDGED, JUDGING
from support.x11_session import needs_x11

_READ = (
    *("check", "check-files", "check-run", "statement", "tour-start", "tour-1", "tour-2", "tour-3", "tour-4", "tour-5"),
    *("policies", "policies-versions", "policies-stating", "history"),
    *("history-written", "history-author", "history-filters", "search-save", "searches"),
    *("report", "report-check", "cases", "case-add", "time-stamps", "review", "reviewing", "review-new"),
    *("appeals", "appeal-new", "appeal-decision", "appeal-reply", "appeal-figures"),
    *("second-send", "second-passphrase", "second-blind", "second-knowing", "second-settling"),
    *("evaluate", "classroom", "classroom-labelling", "classroom-discussion", "watch", "models", "settings-privacy"),
    *("settings-appearance", "settings-keyboard", "settings-model", "settings-server", "settings-programs"),
    *("settings-advanced", "settings-files", "encrypt", "recovery-test", "locked", "unlock", "palette", "about"),
)


@dataclass(frozen=True)
class Readings:
    """What was read in each scene, and what was announced while a check was judged."""

    scenes: dict[str, list[Node]]
    announced: list[str]


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Readings]:
    """One start of the window for everything."""
    needs_x11()
    with screen_reader(tmp_path_factory.mktemp("read")) as reader:
        scenes = {scene.name: reader.read(scene.name) for scene in SCENES if scene.name in _READ}
        reader.announced()
        scenes[JUDGING] = reader.read(JUDGING)
        yield Readings(scenes, reader.announced())


def test_everything_that_takes_the_focus_has_a_name(readings: Readings) -> None:
    silent = {
        (scene, node.role, node.text)
        for scene, nodes in readings.scenes.items()
        for node in nodes
        if node.focusable and not node.name.strip()
    }
    assert not silent


def test_a_box_of_choices_says_what_is_chosen_and_of_what(readings: Readings) -> None:
    boxes = [(scene, node) for scene, nodes in readings.scenes.items() for node in nodes if node.role == "combo box"]
    assert len(boxes) > 10
    assert not [(scene, node.name) for scene, node in boxes if not node.labelled_by and not node.description]


def test_tables_are_read_by_cell_under_the_names_of_their_columns(readings: Readings) -> None:
    tables = [(scene, node) for scene, nodes in readings.scenes.items() for node in nodes if node.role == "table"]
    assert not [(scene, node.name, node.heads) for scene, node in tables if node.cells and not all(node.heads)]
    items = _one(readings.scenes["check-run"], "table", "Items")
    assert items.heads == ("No.", "Verdict", "Text", "Rules", "Location", "Review")
    assert items.cells[1] == (
        "2",
        "✕ Violates",
        "The casino near the bridge has free tea today.\nexamples.csv · row 2",
        "R1",
        "examples.csv · row 2",
        "",
    )
    found = _one(readings.scenes["history"], "table", "Verdicts")
    assert found.heads == ("Verdict",)
    assert found.cells[0][0].startswith("✕ Violates · First the tennis then the pizza. · R1")
    queue = _one(readings.scenes["reviewing"], "table", "Items to review")
    assert all(any(row) for row in queue.cells)


def test_lists_are_read_entry_by_entry_with_what_stands_below(readings: Readings) -> None:
    models = _one(readings.scenes["models"], "list", "Models")
    assert models.cells[0][0].startswith("Practice model\n24.5 MB")
    cases = _one(readings.scenes["cases"], "list", "Cases")
    assert ("Harbour street\n8 items\nThree accounts, one seller?",) in cases.cells


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        (
            "check",
            [
                *[
                    ("menu item", "File"),
                    ("menu item", "Help"),
                    ("radio button", "Check"),
                    ("radio button", "Settings"),
                ],
                *[("push button", "Policy: A flea market, small"), ("combo box", "Practice model")],
                *[("radio button", "Effort: Medium"), ("push button", "Start"), ("text", "Text to judge")],
                *[("push button", "Add files…"), ("label", "Split into"), ("text", "Text column")],
                ("table", "First items"),
            ],
        ),
        (
            "check-run",
            [
                *[("push button", "New check"), ("label", "16 of 16 items judged"), ("radio button", "✕ Violates 9")],
                *[("table", "Items"), ("text", "Content"), ("label", "Why"), ("label", "Reasoning")],
                *[("push button", "Agree"), ("push button", "Override…"), ("push button", "Next item")],
            ],
        ),
        (
            "policies",
            [
                *[("push button", "Save as version 2"), ("text", "Search policies"), ("list", "Policies")],
                *[("text", "The policy's text"), ("text", "Text to try"), ("push button", "Try")],
            ],
        ),
        (
            "history",
            [
                *[("text", "Search"), ("push button", "Verdict"), ("radio button", "View: Verdicts")],
                *[("push button", "Export…"), ("table", "Verdicts")],
            ],
        ),
        (
            "reviewing",
            [
                *[("label", "Flea market, Monday"), ("progress bar", "Progress"), ("table", "Items to review")],
                *[("text", "Content"), ("push button", "Agree"), ("push button", "Escalate")],
            ],
        ),
        (
            "tour-1",
            [
                *[("panel", "A policy says what is allowed"), ("label", "1 of 5")],
                *[("push button", "Back"), ("push button", "Next"), ("push button", "Skip")],
            ],
        ),
        (
            "appeals",
            [
                *[("combo box", "Open"), ("label", "2 appeals"), ("list", "Appeals")],
                *[("push button", "Decide…"), ("text", "Content"), ("label", "WHY")],
            ],
        ),
        (
            "appeal-decision",
            [
                *[("dialog", "Decide on the appeal"), ("text", "Words of the appeal")],
                *[
                    ("radio button", "Your decision: Overturn the decision"),
                    ("radio button", "New decision: ✓ Allowed"),
                ],
                *[("combo box", "No label"), ("text", "Reason"), ("push button", "Decide")],
            ],
        ),
        ("appeal-reply", [("dialog", "Reply to the appeal"), ("text", "Reply to the appeal"), ("push button", "Copy")]),
        ("appeal-figures", [("dialog", "Appeals by rule"), ("label", "R1 – Betting"), ("label", "R2 – Shame")]),
        (
            "second-send",
            [("combo box", "All 9 items"), ("password text", "Passphrase"), ("password text", "Repeat the passphrase")],
        ),
        ("second-passphrase", [("label", "monday.review is encrypted."), ("password text", "Passphrase")]),
        (
            "second-blind",
            [
                *[("text", "Policy"), ("label", "Robin: 0 of 9 texts decided on"), ("label", "Text 1")],
                *[("text", "Content"), ("push button", "✕ Violates · R1 Betting"), ("push button", "Decide…")],
            ],
        ),
        (
            "second-knowing",
            [
                *[("label", "Robin: 0 of 9 texts decided on"), ("label", "WHAT THE MODEL SAYS")],
                *[("push button", "Agree"), ("push button", "Override…")],
            ],
        ),
        (
            "second-settling",
            [
                *[("list", "Conflicts"), ("text", "Content"), ("panel", "Kim"), ("label", "A question.")],
                *[("panel", "Robin"), ("label", "The rule names this case, and the text is no quotation.")],
            ],
        ),
        ("evaluate", [("radio button", "View: Evaluations"), ("push button", "New evaluation…")]),
        (
            "watch",
            [
                *[("push button", "Start"), ("list", "Watched folders"), ("text", "Folder for the verdicts")],
                ("tree", "Finished files"),
            ],
        ),
        ("models", [("push button", "Import files…"), ("list", "Models"), ("push button", "Verify file")]),
        (
            "settings-appearance",
            [
                ("list", "Sections"),
                ("combo box", "Same as system"),
                ("slider", "Text size"),
                ("check box", "Muted colours"),
            ],
        ),
        ("encrypt", [("dialog", "Encrypt history"), ("password text", "Passphrase")]),
        ("palette", [("dialog", "Find a command"), ("text", "Find a command"), ("tree", "Commands")]),
    ],
)
def test_a_page_says_what_it_holds_in_the_order_of_reading(
    readings: Readings, scene: str, said: list[tuple[str, str]]
) -> None:
    told = [(node.role, node.name) for node in readings.scenes[scene]]
    rest = iter(told)
    assert [one for one in said if one not in rest] == [], told


def test_what_stands_above_or_before_is_read_first(readings: Readings) -> None:
    wrong = {
        (scene, earlier.name, later.name)
        for scene, nodes in readings.scenes.items()
        for window in _windows(nodes)
        for (earlier, box), (later, other) in pairwise(window)
        if _comes_first(other, box) and {earlier.role, later.role} != {"push button"}
    }
    assert not wrong  # but for the buttons of a dialog, whose order is the system's


def test_what_is_chosen_and_how_much_is_told(readings: Readings) -> None:
    for scene, nodes in readings.scenes.items():
        pages = [node for node in nodes if node.role == "radio button" and node.name in ("Check", "History", "Models")]
        if scene in ("check", "history", "models"):
            assert [node.name.lower() for node in pages if node.checked] == [scene]
    appearance = readings.scenes["settings-appearance"]
    assert _one(appearance, "slider", "Text size").value == 100
    assert _one(readings.scenes["reviewing"], "progress bar", "Progress").value == 1
    assert _one(readings.scenes["policies"], "text", "The policy's text").text.startswith("# Spam")
    assert "guitar" in _one(readings.scenes["check-run"], "text", "Content").text
    assert any("The content " in node.name for node in readings.scenes["second-knowing"])  # what the model says of it


def test_the_progress_of_a_check_is_announced(readings: Readings) -> None:
    on_the_way = [said for said in readings.announced if f" of {JUDGED} items" in said and "judged" not in said]
    assert on_the_way
    assert readings.announced[-1].startswith(f"{JUDGED} of {JUDGED} items judged: 0 violate, {JUDGED} allowed.")


def _one(nodes: list[Node], role: str, name: str) -> Node:
    (found,) = [node for node in nodes if (node.role, node.name) == (role, name)]
    return found


Box = tuple[int, int, int, int]


def _windows(nodes: list[Node]) -> Iterator[list[tuple[Node, Box]]]:
    """Of each window, and of what floats above its page, what can be read, with the part of its box that is in view."""
    within: list[Box] = []
    seen: list[tuple[Node, Box]] = []
    for node in nodes:
        floats = node.depth == 2 and node.role == "panel" and node.name
        if node.depth == 1 or floats:
            yield seen
            seen = []
        box = node.box or (0, 0, 0, 0)
        del within[max(node.depth - 1, 0) :]
        view = _shared(within[-1], box) if within else box
        within.append(view)
        if (node.focusable or node.role == "label") and node.name and view[2] > 0 and view[3] > 0:
            seen.append((node, view))
    yield seen


def _shared(one: Box, other: Box) -> Box:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return left, top, max(right - left, 0), max(bottom - top, 0)


def _comes_first(one: Box, other: Box) -> bool:
    """True for what lies above the other and not beside it, or before it in the same line."""
    above = one[1] + one[3] <= other[1] and one[0] < other[0] + other[2]
    shared = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return above or (shared > min(one[3], other[3]) / 2 and one[0] + one[2] <= other[0])
