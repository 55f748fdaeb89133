"""Everything that a person can do from a menu, a key or the command palette: declared once, in a table.

Menus, the palette, the keyboard settings and the manual come from it. An action of a page can be triggered while that page, or
one that handles it too, is in front. Single letters work wherever no text is being typed: a text field takes them first.
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
        id: its name in settings, dotted.
        text: its English name, with a full verb; marked for translation.
        help: one sentence.
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
        """Its name in the window's language."""
        return translate(CONTEXT, self.text)

    @property
    def explanation(self) -> str:
        """Its sentence in the window's language."""
        return translate(CONTEXT, self.help)


ACTIONS: Final[tuple[Action, ...]] = (
    # File
    Action(
        "content.paste",
        mark("Actions", "Paste content"),
        mark("Actions", "Take the text on the clipboard as content."),
        ("Ctrl+V",),
    ),
    Action(
        "content.files",
        mark("Actions", "Add files…"),
        mark("Actions", "Choose files whose content is to be judged."),
        ("Ctrl+O",),
    ),
    Action(
        "content.folder",
        mark("Actions", "Add a folder…"),
        mark("Actions", "Choose a folder whose files are to be judged."),
        ("Ctrl+Shift+O",),
    ),
    Action(
        "export.shown",
        mark("Actions", "Export what is shown…"),
        mark("Actions", "Write what is shown to a CSV or JSON lines file."),
        ("Ctrl+Shift+E",),
    ),
    Action(
        "history.unlock",
        mark("Actions", "Unlock the history…"),
        mark("Actions", "Give the passphrase or the recovery code of the encrypted history."),
    ),
    Action(
        "app.quit",
        mark("Actions", "Quit"),
        mark("Actions", "Close Plumbline; a run under way is paused and kept."),
        ("Ctrl+Q",),
    ),
    # Edit
    Action("edit.undo", mark("Actions", "Undo"), mark("Actions", "Take back the last change."), ("Ctrl+Z",), "edit"),
    Action(
        "edit.redo",
        mark("Actions", "Redo"),
        mark("Actions", "Do again what was taken back."),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "edit",
    ),
    Action(
        "edit.find",
        mark("Actions", "Search…"),
        mark("Actions", "Go to the search box of the page."),
        ("Ctrl+F",),
        "edit",
    ),
    # View
    Action(
        "page.check",
        mark("Actions", "Check"),
        mark("Actions", "Judge texts under a policy."),
        ("Ctrl+1",),
        "view",
    ),
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
        mark("Actions", "Search everything that was ever judged."),
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
        mark("Actions", "Get, import and try models."),
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
        mark("Actions", "Type a few letters of what you want to do."),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "view",
    ),
    Action(
        "content.reveal",
        mark("Actions", "Show the content"),
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
        mark("Actions", "Record that you decide as the model did."),
        ("A",),
        "item",
    ),
    Action(
        "review.override",
        mark("Actions", "Override…"),
        mark("Actions", "Record another decision, with its label and a note."),
        ("O",),
        "item",
    ),
    Action(
        "review.escalate",
        mark("Actions", "Escalate"),
        mark("Actions", "Record that somebody else must decide."),
        ("E",),
        "item",
    ),
    Action(
        "review.note", mark("Actions", "Note…"), mark("Actions", "Record your decision with a note."), ("N",), "item"
    ),
    # Run
    Action(
        "run.start",
        mark("Actions", "Start the check"),
        mark("Actions", "Judge the content under the policy."),
        ("Ctrl+Return",),
        "run",
    ),
    Action(
        "run.pause",
        mark("Actions", "Pause or go on"),
        mark("Actions", "Pause the run, or go on with it. Nothing is lost."),
        ("Ctrl+P",),
        "run",
    ),
    Action(
        "run.cancel",
        mark("Actions", "Stop the run"),
        mark("Actions", "Stop at once. What has its verdict keeps it."),
        ("Ctrl+.",),
        "run",
    ),
    Action(
        "engine.release",
        mark("Actions", "Take the model out of memory"),
        mark("Actions", "Give the model's memory back; the next check loads it again."),
        (),
        "run",
    ),
    # Policy
    Action("policy.new", mark("Actions", "New policy"), mark("Actions", "Begin a policy."), ("Ctrl+N",), "policy"),
    Action(
        "policy.save",
        mark("Actions", "Save as a new version"),
        mark("Actions", "Keep the policy's text as its next version."),
        ("Ctrl+S",),
        "policy",
    ),
    Action(
        "policy.try",
        mark("Actions", "Try the policy"),
        mark("Actions", "Judge the text in the field with the policy as it stands."),
        ("Ctrl+T",),
        "policy",
    ),
    Action(
        "policy.import",
        mark("Actions", "Import policies…"),
        mark("Actions", "Take in a file, a folder or a pack of policies."),
        ("Ctrl+I",),
        "policy",
    ),
    Action(
        "policy.import_folder",
        mark("Actions", "Import a folder of policies…"),
        mark("Actions", "Take in every policy that a folder holds."),
        (),
        "policy",
    ),
    Action(
        "policy.duplicate",
        mark("Actions", "Duplicate the policy…"),
        mark("Actions", "Begin a policy with this one's text."),
        (),
        "policy",
    ),
    Action(
        "policy.details",
        mark("Actions", "Change title and language…"),
        mark("Actions", "Change what the policy is called, its language, and what it is for."),
        (),
        "policy",
    ),
    Action(
        "policy.discard",
        mark("Actions", "Discard the draft"),
        mark("Actions", "Put the saved version's text back. It can be undone."),
        (),
        "policy",
    ),
    Action(
        "policy.export",
        mark("Actions", "Export the policy into a folder…"),
        mark("Actions", "Write the policy and what is stated beside it into a folder of its name."),
        (),
        "policy",
    ),
    Action(
        "policy.export_zip",
        mark("Actions", "Export the policy as a zip file…"),
        mark("Actions", "Write the policy and what is stated beside it into one file."),
        (),
        "policy",
    ),
    Action(
        "policy.export_all",
        mark("Actions", "Export all policies as a zip file…"),
        mark("Actions", "Write every policy of the library into one file."),
        (),
        "policy",
    ),
    Action(
        "policy.archive",
        mark("Actions", "Archive the policy"),
        mark("Actions", "Take the policy out of the lists. Its versions and its verdicts stay."),
        (),
        "policy",
    ),
    Action(
        "policy.unarchive",
        mark("Actions", "Take the policy out of the archive"),
        mark("Actions", "Put the policy back into the lists."),
        (),
        "policy",
    ),
    # Help
    Action(
        "help.guide",
        mark("Actions", "Plumbline Help"),
        mark("Actions", "Open the guide at the page about what is in front."),
        ("F1",),
        "help",
    ),
    Action(
        "help.folder",
        mark("Actions", "Show where files are"),
        mark("Actions", "Open the settings at the list of folders."),
        (),
        "help",
    ),
    Action(
        "help.about",
        mark("Actions", "About Plumbline"),
        mark("Actions", "What this program is, and what it can't do."),
        (),
        "help",
    ),
)

BY_ID: Final = {action.id: action for action in ACTIONS}
