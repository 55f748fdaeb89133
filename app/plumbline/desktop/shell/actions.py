"""Everything that a person can do from a menu, a key or the command palette: declared once, in a table.

Menus, the palette, the keyboard settings and the manual come from it. Single letters work wherever no text is being typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.desktop.shell.i18n import mark, translate

CONTEXT: Final = "Actions"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do.

    Attributes:
        id: its name in the settings; an action of a page is offered while a page that handles it is in front.
        text, help: in English, marked for translation.
        keys: its usual shortcuts, as Qt writes them; the first is shown.
    """

    id: str
    text: str
    help: str
    keys: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return translate(CONTEXT, self.text)

    @property
    def explanation(self) -> str:
        return translate(CONTEXT, self.help)


MENUS: Final[dict[str, tuple[Action, ...]]] = {
    mark("Actions", "&File"): (
        Action(
            "content.paste",
            mark("Actions", "Paste content"),
            mark("Actions", "Use the text on the clipboard as content."),
        ),
        Action("content.files", mark("Actions", "Add files…"), mark("Actions", "Choose files to judge."), ("Ctrl+O",)),
        Action(
            "content.folder",
            mark("Actions", "Add folder…"),
            mark("Actions", "Choose a folder of files to judge."),
            ("Ctrl+Shift+O",),
        ),
        Action(
            "export.shown",
            mark("Actions", "Export…"),
            mark("Actions", "Export the items shown to a CSV or JSON Lines file."),
            ("Ctrl+Shift+E",),
        ),
        Action(
            "report.make",
            mark("Actions", "Report…"),
            mark("Actions", "Create a report on what is selected or shown, as a web page, PDF or JSON."),
            ("Ctrl+R",),
        ),
        Action(
            "report.check",
            mark("Actions", "Check a report…"),
            mark("Actions", "Check the JSON file of a report by itself and against the history."),
        ),
        Action(
            "case.list",
            mark("Actions", "Cases…"),
            mark("Actions", "Manage collections of items with notes."),
        ),
        Action(
            "history.check",
            mark("Actions", "Check history…"),
            mark("Actions", "Check the history for damage, and for changes to what was recorded."),
        ),
        Action(
            "history.unlock",
            mark("Actions", "Unlock history…"),
            mark("Actions", "Enter the passphrase or recovery code of the encrypted history."),
        ),
        Action(
            "history.lock",
            mark("Actions", "Lock history"),
            mark("Actions", "Hide everything until the history's passphrase is entered again."),
            ("Ctrl+Shift+L",),
        ),
        Action(
            "app.quit",
            mark("Actions", "Quit"),
            mark("Actions", "Close Plumbline. A running check is paused and kept."),
            ("Ctrl+Q",),
        ),
    ),
    mark("Actions", "&Edit"): (
        Action("edit.undo", mark("Actions", "Undo"), mark("Actions", "Undo the last change."), ("Ctrl+Z",)),
        Action(
            "edit.redo", mark("Actions", "Redo"), mark("Actions", "Redo what was undone."), ("Ctrl+Shift+Z", "Ctrl+Y")
        ),
        Action(
            "edit.cut", mark("Actions", "Cut"), mark("Actions", "Move the selected text to the clipboard."), ("Ctrl+X",)
        ),
        Action("edit.copy", mark("Actions", "Copy"), mark("Actions", "Copy what is selected."), ("Ctrl+C",)),
        Action(
            "edit.paste",
            mark("Actions", "Paste"),
            mark("Actions", "Insert the contents of the clipboard."),
            ("Ctrl+V",),
        ),
        Action(
            "edit.select_all", mark("Actions", "Select all"), mark("Actions", "Select everything here."), ("Ctrl+A",)
        ),
        Action("edit.find", mark("Actions", "Search…"), mark("Actions", "Go to the page's search field."), ("Ctrl+F",)),
        Action(
            "edit.menu",
            mark("Actions", "Context menu"),
            mark("Actions", "Open the menu of the list or field that has the focus."),
            ("Shift+F10",),
        ),
    ),
    mark("Actions", "&View"): (
        Action("page.check", mark("Actions", "Check"), mark("Actions", "Judge text under a policy."), ("Ctrl+1",)),
        Action(
            "page.policies",
            mark("Actions", "Policies"),
            mark("Actions", "Write, try and import policies."),
            ("Ctrl+2",),
        ),
        Action(
            "page.history", mark("Actions", "History"), mark("Actions", "Search everything judged so far."), ("Ctrl+3",)
        ),
        Action(
            "page.review",
            mark("Actions", "Review"),
            mark("Actions", "Review the verdicts that need a person's decision."),
            ("Ctrl+6",),
        ),
        Action(
            "page.evaluate",
            mark("Actions", "Evaluate"),
            mark("Actions", "Measure policies and models on your own examples."),
            ("Ctrl+4",),
        ),
        Action(
            "page.watch",
            mark("Actions", "Watch"),
            mark("Actions", "Judge new files in folders as they arrive."),
            ("Ctrl+7",),
        ),
        Action(
            "page.models", mark("Actions", "Models"), mark("Actions", "Download, import and test models."), ("Ctrl+5",)
        ),
        Action(
            "page.settings",
            mark("Actions", "Settings"),
            mark("Actions", "Privacy, appearance, language, keyboard, engine."),
            ("Ctrl+,",),
        ),
        Action(
            "view.larger",
            mark("Actions", "Larger text"),
            mark("Actions", "Make all text in the window larger."),
            ("Ctrl++", "Ctrl+="),
        ),
        Action(
            "view.smaller",
            mark("Actions", "Smaller text"),
            mark("Actions", "Make all text in the window smaller."),
            ("Ctrl+-",),
        ),
        Action(
            "view.normal",
            mark("Actions", "Normal text size"),
            mark("Actions", "Reset all text to the system's size."),
            ("Ctrl+0",),
        ),
        Action(
            "app.palette",
            mark("Actions", "Find a command…"),
            mark("Actions", "Find a command by its name."),
            ("Ctrl+K", "Ctrl+Shift+P"),
        ),
        Action(
            "content.reveal",
            mark("Actions", "Show content"),
            mark("Actions", "Show the item's text while the key is held, or until the next item."),
            ("Space",),
        ),
    ),
    mark("Actions", "&Item"): (
        Action("item.next", mark("Actions", "Next item"), mark("Actions", "Go to the next item."), ("J",)),
        Action("item.previous", mark("Actions", "Previous item"), mark("Actions", "Go to the previous item."), ("K",)),
        Action(
            "review.agree",
            mark("Actions", "Agree"),
            mark("Actions", "Record the model's verdict as your decision."),
            ("A",),
        ),
        Action(
            "review.override",
            mark("Actions", "Override…"),
            mark("Actions", "Record a different decision, with a label and a note."),
            ("O",),
        ),
        Action(
            "review.escalate",
            mark("Actions", "Escalate"),
            mark("Actions", "Record that someone else must decide."),
            ("E",),
        ),
        Action("review.note", mark("Actions", "Note…"), mark("Actions", "Record your decision with a note."), ("N",)),
        Action(
            "item.open",
            mark("Actions", "Open file"),
            mark("Actions", "Open the file that the item came from, and show where the item is in it."),
        ),
        Action(
            "item.statement",
            mark("Actions", "Statement of reasons…"),
            mark("Actions", "Tell the person concerned what was decided and why."),
        ),
        Action(
            "item.reply",
            mark("Actions", "Copy as reply"),
            mark("Actions", "Copy the statement of reasons, in the language you last chose."),
        ),
        Action(
            "item.appeal",
            mark("Actions", "Appeal…"),
            mark("Actions", "Record an appeal against the decision, or decide on one."),
        ),
        Action(
            "item.similar",
            mark("Actions", "Find similar…"),
            mark("Actions", "Find items whose texts are nearly the same."),
            ("Ctrl+Shift+F",),
        ),
        Action(
            "item.golden",
            mark("Actions", "Add to golden set"),
            mark("Actions", "Add the selected items, as you decided on them, to the policy's golden set."),
            ("Ctrl+G",),
        ),
        Action(
            "item.case",
            mark("Actions", "Add to case…"),
            mark("Actions", "Add the selected items to a case."),
            ("Ctrl+Shift+C",),
        ),
    ),
    mark("Actions", "&Run"): (
        Action(
            "run.new",
            mark("Actions", "New check"),
            mark("Actions", "Start over with other content. The check shown stays in the history."),
            ("Ctrl+Shift+N",),
        ),
        Action(
            "run.start",
            mark("Actions", "Start check"),
            mark("Actions", "Judge the content under the policy."),
            ("Ctrl+Return",),
        ),
        Action(
            "run.pause",
            mark("Actions", "Pause or resume"),
            mark("Actions", "Pause the check, or resume it. Nothing is lost."),
            ("Ctrl+P",),
        ),
        Action(
            "run.cancel",
            mark("Actions", "Stop check"),
            mark("Actions", "Stop at once. Verdicts so far are kept."),
            ("Ctrl+.",),
        ),
        Action(
            "run.again",
            mark("Actions", "Check again with…"),
            mark("Actions", "Judge the same items under another policy, model or effort."),
            ("Ctrl+Shift+R",),
        ),
        Action(
            "engine.release",
            mark("Actions", "Unload model"),
            mark("Actions", "Free the model's memory. The next check loads it again."),
        ),
    ),
    mark("Actions", "&Policy"): (
        Action("policy.new", mark("Actions", "New policy"), mark("Actions", "Start a new policy."), ("Ctrl+N",)),
        Action(
            "policy.save",
            mark("Actions", "Save as new version"),
            mark("Actions", "Save the policy's text as its next version."),
            ("Ctrl+S",),
        ),
        Action(
            "policy.try",
            mark("Actions", "Try policy"),
            mark("Actions", "Judge the trial text with the policy as it stands."),
            ("Ctrl+T",),
        ),
        Action(
            "policy.import",
            mark("Actions", "Import policies…"),
            mark("Actions", "Import a policy file, a folder or a pack."),
            ("Ctrl+I",),
        ),
        Action(
            "policy.import_folder",
            mark("Actions", "Import folder of policies…"),
            mark("Actions", "Import every policy in a folder."),
        ),
        Action(
            "policy.duplicate",
            mark("Actions", "Duplicate policy…"),
            mark("Actions", "Start a new policy with this one's text."),
        ),
        Action(
            "policy.details",
            mark("Actions", "Change title and language…"),
            mark("Actions", "Change the policy's title, language and summary."),
        ),
        Action(
            "policy.discard",
            mark("Actions", "Discard draft"),
            mark("Actions", "Restore the saved version's text. This can be undone."),
        ),
        Action(
            "policy.export",
            mark("Actions", "Export policy to folder…"),
            mark("Actions", "Export the policy and its metadata to a folder named after it."),
        ),
        Action(
            "policy.export_zip",
            mark("Actions", "Export policy as ZIP file…"),
            mark("Actions", "Export the policy and its metadata to one file."),
        ),
        Action(
            "policy.export_all",
            mark("Actions", "Export all policies as ZIP file…"),
            mark("Actions", "Export every policy in the library to one file."),
        ),
        Action(
            "policy.archive",
            mark("Actions", "Archive policy"),
            mark("Actions", "Remove the policy from the lists. Its versions and verdicts are kept."),
        ),
        Action(
            "policy.unarchive", mark("Actions", "Unarchive policy"), mark("Actions", "Return the policy to the lists.")
        ),
    ),
    mark("Actions", "&Help"): (
        Action(
            "help.guide",
            mark("Actions", "Plumbline Help"),
            mark("Actions", "Open the guide at the topic of the current page."),
            ("F1",),
        ),
        Action(
            "help.tour",
            mark("Actions", "Take the tour"),
            mark("Actions", "Show how a check works, in five steps."),
        ),
        Action(
            "help.sample",
            mark("Actions", "Try the sample"),
            mark("Actions", "Try the practice model on sample content."),
        ),
        Action(
            "help.update",
            mark("Actions", "How to update…"),
            mark("Actions", "Check for a newer version, and see how to install it."),
        ),
        Action(
            "help.folder",
            mark("Actions", "Show file locations"),
            mark("Actions", "Open the list of folders in Settings."),
        ),
        Action(
            "help.about",
            mark("Actions", "About Plumbline"),
            mark("Actions", "What Plumbline is, and what it can't do."),
        ),
    ),
}
"""The menus' titles, each with its actions."""

ACTIONS: Final = tuple(action for actions in MENUS.values() for action in actions)
BY_ID: Final = {action.id: action for action in ACTIONS}
