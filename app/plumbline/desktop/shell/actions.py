"""Everything that a person can do from a menu, a key or the command palette: declared once, in a table.

Menus, the palette, the keyboard settings and the manual come from it. Single letters work wherever no text is being typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.desktop.shell.i18n import mark, translate

CONTEXT: Final = "Actions"

MENUS: Final = {
    "file": mark("Actions", "&File"),
    "edit": mark("Actions", "&Edit"),
    "view": mark("Actions", "&View"),
    "item": mark("Actions", "&Item"),
    "run": mark("Actions", "&Run"),
    "policy": mark("Actions", "&Policy"),
    "help": mark("Actions", "&Help"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do.

    Attributes:
        id: its name in the settings; an action of a page is offered while a page that handles it is in front.
        text, help: in English, marked for translation.
        keys: its usual shortcuts, as Qt writes them; the first is shown.
        menu: a key of `MENUS`.
    """

    id: str
    text: str
    help: str
    keys: tuple[str, ...] = ()
    menu: str = "file"

    @property
    def title(self) -> str:
        return translate(CONTEXT, self.text)

    @property
    def explanation(self) -> str:
        return translate(CONTEXT, self.help)


ACTIONS: Final[tuple[Action, ...]] = (
    # File
    Action(
        "content.paste",
        mark("Actions", "Paste content"),
        mark("Actions", "Use the text on the clipboard as content."),
        ("Ctrl+V",),
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
        mark("Actions", "Write the items shown to a CSV or JSON Lines file."),
        ("Ctrl+Shift+E",),
    ),
    Action(
        "history.unlock",
        mark("Actions", "Unlock history…"),
        mark("Actions", "Enter the passphrase or recovery code of the encrypted history."),
    ),
    Action(
        "app.quit",
        mark("Actions", "Quit"),
        mark("Actions", "Close Plumbline. A running check is paused and kept."),
        ("Ctrl+Q",),
    ),
    # Edit
    Action("edit.undo", mark("Actions", "Undo"), mark("Actions", "Undo the last change."), ("Ctrl+Z",), "edit"),
    Action(
        "edit.redo",
        mark("Actions", "Redo"),
        mark("Actions", "Redo what was undone."),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "edit",
    ),
    Action(
        "edit.find", mark("Actions", "Search…"), mark("Actions", "Go to the page's search field."), ("Ctrl+F",), "edit"
    ),
    # View
    Action("page.check", mark("Actions", "Check"), mark("Actions", "Judge text under a policy."), ("Ctrl+1",), "view"),
    Action(
        "page.policies",
        mark("Actions", "Policies"),
        mark("Actions", "Write, try and import policies."),
        ("Ctrl+2",),
        "view",
    ),
    Action(
        "page.history",
        mark("Actions", "History"),
        mark("Actions", "Search everything judged so far."),
        ("Ctrl+3",),
        "view",
    ),
    Action(
        "page.evaluate",
        mark("Actions", "Evaluate"),
        mark("Actions", "Measure policies and models on your own examples."),
        ("Ctrl+4",),
        "view",
    ),
    Action(
        "page.models",
        mark("Actions", "Models"),
        mark("Actions", "Download, import and test models."),
        ("Ctrl+5",),
        "view",
    ),
    Action(
        "page.settings",
        mark("Actions", "Settings"),
        mark("Actions", "Privacy, appearance, language, keyboard, engine."),
        ("Ctrl+,",),
        "view",
    ),
    Action(
        "app.palette",
        mark("Actions", "Find a command…"),
        mark("Actions", "Find a command by its name."),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "view",
    ),
    Action(
        "content.reveal",
        mark("Actions", "Show content"),
        mark("Actions", "Show the item's text while the key is held, or until the next item."),
        ("Space",),
        "view",
    ),
    # Item
    Action("item.next", mark("Actions", "Next item"), mark("Actions", "Go to the next item."), ("J",), "item"),
    Action(
        "item.previous", mark("Actions", "Previous item"), mark("Actions", "Go to the previous item."), ("K",), "item"
    ),
    Action(
        "review.agree",
        mark("Actions", "Agree"),
        mark("Actions", "Record the model's verdict as your decision."),
        ("A",),
        "item",
    ),
    Action(
        "review.override",
        mark("Actions", "Override…"),
        mark("Actions", "Record a different decision, with a label and a note."),
        ("O",),
        "item",
    ),
    Action(
        "review.escalate",
        mark("Actions", "Escalate"),
        mark("Actions", "Record that someone else must decide."),
        ("E",),
        "item",
    ),
    Action(
        "review.note", mark("Actions", "Note…"), mark("Actions", "Record your decision with a note."), ("N",), "item"
    ),
    # Run
    Action(
        "run.start",
        mark("Actions", "Start check"),
        mark("Actions", "Judge the content under the policy."),
        ("Ctrl+Return",),
        "run",
    ),
    Action(
        "run.pause",
        mark("Actions", "Pause or resume"),
        mark("Actions", "Pause the check, or resume it. Nothing is lost."),
        ("Ctrl+P",),
        "run",
    ),
    Action(
        "run.cancel",
        mark("Actions", "Stop check"),
        mark("Actions", "Stop at once. Verdicts so far are kept."),
        ("Ctrl+.",),
        "run",
    ),
    Action(
        "engine.release",
        mark("Actions", "Unload model"),
        mark("Actions", "Free the model's memory. The next check loads it again."),
        (),
        "run",
    ),
    # Policy
    Action("policy.new", mark("Actions", "New policy"), mark("Actions", "Start a new policy."), ("Ctrl+N",), "policy"),
    Action(
        "policy.save",
        mark("Actions", "Save as new version"),
        mark("Actions", "Save the policy's text as its next version."),
        ("Ctrl+S",),
        "policy",
    ),
    Action(
        "policy.try",
        mark("Actions", "Try policy"),
        mark("Actions", "Judge the trial text with the policy as it stands."),
        ("Ctrl+T",),
        "policy",
    ),
    Action(
        "policy.import",
        mark("Actions", "Import policies…"),
        mark("Actions", "Import a policy file, a folder or a pack."),
        ("Ctrl+I",),
        "policy",
    ),
    Action(
        "policy.import_folder",
        mark("Actions", "Import folder of policies…"),
        mark("Actions", "Import every policy in a folder."),
        (),
        "policy",
    ),
    Action(
        "policy.duplicate",
        mark("Actions", "Duplicate policy…"),
        mark("Actions", "Start a new policy with this one's text."),
        (),
        "policy",
    ),
    Action(
        "policy.details",
        mark("Actions", "Change title and language…"),
        mark("Actions", "Change the policy's title, language and summary."),
        (),
        "policy",
    ),
    Action(
        "policy.discard",
        mark("Actions", "Discard draft"),
        mark("Actions", "Restore the saved version's text. This can be undone."),
        (),
        "policy",
    ),
    Action(
        "policy.export",
        mark("Actions", "Export policy to folder…"),
        mark("Actions", "Write the policy and its metadata to a folder with its name."),
        (),
        "policy",
    ),
    Action(
        "policy.export_zip",
        mark("Actions", "Export policy as ZIP file…"),
        mark("Actions", "Write the policy and its metadata to one file."),
        (),
        "policy",
    ),
    Action(
        "policy.export_all",
        mark("Actions", "Export all policies as ZIP file…"),
        mark("Actions", "Write every policy in the library to one file."),
        (),
        "policy",
    ),
    Action(
        "policy.archive",
        mark("Actions", "Archive policy"),
        mark("Actions", "Remove the policy from the lists. Its versions and verdicts are kept."),
        (),
        "policy",
    ),
    Action(
        "policy.unarchive",
        mark("Actions", "Unarchive policy"),
        mark("Actions", "Return the policy to the lists."),
        (),
        "policy",
    ),
    # Help
    Action(
        "help.guide",
        mark("Actions", "Plumbline Help"),
        mark("Actions", "Open the guide at the topic of the current page."),
        ("F1",),
        "help",
    ),
    Action(
        "help.folder",
        mark("Actions", "Show file locations"),
        mark("Actions", "Open the list of folders in Settings."),
        (),
        "help",
    ),
    Action(
        "help.about",
        mark("Actions", "About Plumbline"),
        mark("Actions", "What this program is, and what it cannot do."),
        (),
        "help",
    ),
)

BY_ID: Final = {action.id: action for action in ACTIONS}
