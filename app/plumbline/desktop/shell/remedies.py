"""Remedies as places in the window: the page and the button with which a person can do something about an error."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.domain.errors import RemedyKind

_WORDS: Final[dict[RemedyKind, str]] = {
    RemedyKind.RETRY: mark("Remedies", "Try again."),
    RemedyKind.CHANGE_SETTING: mark("Remedies", "Change it on the Settings page."),
    RemedyKind.RESET_SETTING: mark("Remedies", "Open {file} in a text editor and remove “{key}”, or delete the file."),
    RemedyKind.LIST_SETTINGS: mark("Remedies", "The Settings page lists all settings."),
    RemedyKind.CHOOSE_OUTPUT: mark("Remedies", "Choose another file."),
    RemedyKind.LIST_MODELS: mark("Remedies", "The Models page lists the models."),
    RemedyKind.GET_MODEL: mark("Remedies", "Download it on the Models page."),
    RemedyKind.IMPORT_MODEL: mark("Remedies", "“Import files…” on the Models page imports files from a disk."),
    RemedyKind.VERIFY_MODEL: mark("Remedies", "“Verify file” on the Models page checks it."),
    RemedyKind.TEST_MODEL: mark("Remedies", "“Test” on the Models page tries the model."),
    RemedyKind.SET_SERVER: mark("Remedies", "Set its address under “Team's server” on the Settings page."),
    RemedyKind.SET_SERVER_KEY: mark("Remedies", "Enter it with “Key…” under “Team's server” on the Settings page."),
    RemedyKind.LOCATE_MODEL: mark("Remedies", "Download or import it again on the Models page."),
    RemedyKind.COPY_INSTEAD: mark("Remedies", "Choose “Copy” instead."),
    RemedyKind.GIVE_TOKEN: mark("Remedies", "Create a read token in your account's settings there, and enter it here."),
    RemedyKind.NAME_REPOSITORY: mark("Remedies", "Name the repository itself with “Another repository…”."),
    RemedyKind.NAME_REPOSITORY_FILE: mark(
        "Remedies", "Name one file with “Another repository…”, after a colon: {repository}:FILE."
    ),
    RemedyKind.RESTART_DOWNLOAD: mark(
        "Remedies", "To download the newer version, delete the unfinished download first."
    ),
    RemedyKind.LIST_RUNS: mark("Remedies", "It may have been deleted; the History page lists all runs."),
    RemedyKind.SHOW_RUN: mark("Remedies", "The History page shows the items of run {run}."),
    RemedyKind.CHECK_REPORT: mark(
        "Remedies", "“Reports”, “Check a report…” on Plumbline's History page checks the JSON file of a report."
    ),
    RemedyKind.LIST_QUEUES: mark("Remedies", "It may have been removed; the Review page lists all queues."),
    RemedyKind.SHOW_QUEUE: mark("Remedies", "The Review page shows the queue's items."),
    RemedyKind.LIST_APPEALS: mark(
        "Remedies", "Its check may have been deleted; “Appeals” on the Review page lists all appeals."
    ),
    RemedyKind.REQUEST_TIME_STAMP: mark(
        "Remedies", "“Reports”, “Time stamps…” on the History page writes the request for one."
    ),
    RemedyKind.LIST_SEARCHES: mark("Remedies", "“Saved searches” on the History page lists all of them."),
    RemedyKind.LIST_CASES: mark("Remedies", "“Reports”, “Cases…” on the History page lists all cases."),
    RemedyKind.USE_SAMPLE_POLICY: mark(
        "Remedies", "To try the program out, choose a sample policy, such as “{title}”."
    ),
    RemedyKind.USE_REAL_MODEL: mark("Remedies", "For real verdicts, download a model on the Models page."),
    RemedyKind.USE_PRACTICE_ANYWAY: mark(
        "Remedies", "“Judge anyway” shows what the practice model makes of it all the same."
    ),
    RemedyKind.SAVE_POLICY: mark("Remedies", "Save it on the Policies page, so that a version of it is kept."),
    RemedyKind.CHECK_POLICY: mark("Remedies", "Import them one by one to see what is wrong with each."),
    RemedyKind.STATE_ANSWER_FORM: mark("Remedies", "State it with “How answers are read” on the Policies page."),
    RemedyKind.CHOOSE_ANSWER_FORM: mark(
        "Remedies", "Choose a reading, or the standard form, with “How answers are read”."
    ),
    RemedyKind.USE_STANDARD_FORM: mark("Remedies", "Choose the standard form with “How answers are read”."),
    RemedyKind.CHOOSE_EFFORT: mark("Remedies", "Choose the effort {effort} for the check."),
    RemedyKind.IMPORT_GOLDEN_SET: mark("Remedies", "“Import examples…” on the Evaluate page makes one."),
    RemedyKind.CHOOSE_GOLDEN_SET: mark("Remedies", "Choose one of them under “Examples”."),
    RemedyKind.CHECK_GOLDEN_SET: mark("Remedies", "They are listed under “Golden sets”."),
    RemedyKind.CHOOSE_TEXT_COLUMN: mark("Remedies", "Fill in “Text column”."),
    RemedyKind.CHOOSE_LABEL_COLUMN: mark("Remedies", "Fill in “Label column”."),
    RemedyKind.LIST_EVALUATIONS: mark("Remedies", "The Evaluate page lists all evaluations."),
    RemedyKind.SHOW_EVALUATION: mark("Remedies", "The Evaluate page shows the columns of evaluation {evaluation}."),
    RemedyKind.RESUME_EVALUATION: mark("Remedies", "“Resume” judges the rest."),
    RemedyKind.CHOOSE_TWO_COLUMNS: mark("Remedies", "Choose two evaluations, or two columns of one."),
    RemedyKind.CHOOSE_ONE_COLUMN: mark("Remedies", "Choose a column with one policy."),
    RemedyKind.MEASURE_APART: mark(
        "Remedies", "Untick “Also ask about all policies at once” to compare versions of one policy."
    ),
    RemedyKind.NAME_LABELLER: mark("Remedies", "Give one of them another name."),
    RemedyKind.UNLOCK_HISTORY: mark("Remedies", "Enter the passphrase, or unlock the system's keyring, and try again."),
    RemedyKind.ENCRYPT_HISTORY: mark("Remedies", "Encrypt it in Settings, under “Privacy”."),
    RemedyKind.SALVAGE_HISTORY: mark(
        "Remedies",
        "Make a copy of the file first. Then put a backup in its place, or rescue what can be read: "
        "see “Evidence and repair” in Help.",
    ),
    RemedyKind.REBUILD_SEARCH: mark("Remedies", "Rebuild the search index in Settings, under “Privacy”."),
    RemedyKind.CHOOSE_HISTORY: mark(
        "Remedies", "Keep the history in another folder: see “Where files are” under “Settings and shortcuts” in Help."
    ),
    RemedyKind.USE_OWN_HISTORY: mark(
        "Remedies", "“Use this computer's history” opens the one that is on this computer."
    ),
}


def remedy_text(kind: RemedyKind) -> str:
    """The remedy's template in the window's language."""
    return translate("Remedies", _WORDS[kind])
