"""Remedies as commands: what a person who types can do about an error."""

from __future__ import annotations

from typing import Final

from plumbline.domain.errors import Hint, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import as_sentence, english
from plumbline.domain.models.download import DownloadFailed

_WORDS: Final[dict[RemedyKind, str]] = {
    RemedyKind.RETRY: "Run the same command again.",
    RemedyKind.CHANGE_SETTING: "Change it with `plumbline settings set {key} {value}`.",
    RemedyKind.RESET_SETTING: "`plumbline settings reset {key}` removes it from {file}.",
    RemedyKind.LIST_SETTINGS: "`plumbline settings list` lists all settings.",
    RemedyKind.CHOOSE_OUTPUT: "Choose another file with --output.",
    RemedyKind.LIST_MODELS: "`plumbline models list` lists the models.",
    RemedyKind.GET_MODEL: "Download it with `plumbline models get {model}`.",
    RemedyKind.IMPORT_MODEL: "Import files from a disk with `plumbline models import PATH`.",
    RemedyKind.VERIFY_MODEL: "Verify the file with `plumbline models verify {model}`.",
    RemedyKind.SET_SERVER: "Set its address with `plumbline team-server use ADDRESS`.",
    RemedyKind.SET_SERVER_KEY: "Store the key with `plumbline team-server key`.",
    RemedyKind.TEST_MODEL: "Run `plumbline doctor` to test the model.",
    RemedyKind.LOCATE_MODEL: "Name the file with `--model FILE`.",
    RemedyKind.COPY_INSTEAD: "Copy the file instead (--copy).",
    RemedyKind.GIVE_TOKEN: "Create a read token in your account's settings there, and pass it with --token.",
    RemedyKind.NAME_REPOSITORY: "Name the repository itself: `plumbline models get ORGANISATION/NAME`.",
    RemedyKind.NAME_REPOSITORY_FILE: "Name one file: `plumbline models get {repository}:FILE`.",
    RemedyKind.RESTART_DOWNLOAD: "Use --restart to download the newer version.",
    RemedyKind.LIST_RUNS: "`plumbline runs` lists all runs.",
    RemedyKind.SHOW_RUN: "`plumbline show {run}` lists its items.",
    RemedyKind.CHECK_REPORT: "`plumbline report verify FILE` checks the JSON file of a report.",
    RemedyKind.LIST_QUEUES: "`plumbline queue list` lists all queues.",
    RemedyKind.SHOW_QUEUE: "`plumbline queue show {queue}` lists its items.",
    RemedyKind.LIST_APPEALS: "`plumbline appeal list` lists the appeals.",
    RemedyKind.REQUEST_TIME_STAMP: "`plumbline history time-stamp request FILE` writes the request.",
    RemedyKind.LIST_SEARCHES: "`plumbline saved-search` lists all saved searches.",
    RemedyKind.LIST_CASES: "`plumbline case` lists all cases.",
    RemedyKind.USE_SAMPLE_POLICY: "To try the program out, use a sample policy: {policies}.",
    RemedyKind.USE_REAL_MODEL: "For real verdicts, name an installed model with --model, or get one with `plumbline models get`.",
    RemedyKind.USE_PRACTICE_ANYWAY: "To see what the practice model makes of it all the same, add --practice-anyway.",
    RemedyKind.SAVE_POLICY: "Save a version of it with `plumbline policy import`.",
    RemedyKind.CHECK_POLICY: "`plumbline policy lint` explains each problem.",
    RemedyKind.STATE_ANSWER_FORM: "State the form of the answer in policy.toml, under [answer].",
    RemedyKind.CHOOSE_ANSWER_FORM: "Choose a reading with `--answer-form N`, or the standard form with `--answer-form standard`. "
    "`plumbline policy import FILE --answer-form N` keeps the choice for all commands.",
    RemedyKind.USE_STANDARD_FORM: "Use the standard form with `--answer-form standard`. "
    "`plumbline policy import FILE --answer-form standard` keeps the choice for all commands.",
    RemedyKind.CHOOSE_EFFORT: "Choose it for a check with --effort {effort}.",
    RemedyKind.IMPORT_GOLDEN_SET: "Import examples with `plumbline golden import FILE --policy {policy}`.",
    RemedyKind.CHOOSE_GOLDEN_SET: "Choose a golden set with --golden.",
    RemedyKind.CHECK_GOLDEN_SET: "`plumbline golden check` lists them.",
    RemedyKind.CHOOSE_TEXT_COLUMN: "Name the column of the texts with --text-column.",
    RemedyKind.CHOOSE_LABEL_COLUMN: "Name the column of the labels with --label-column.",
    RemedyKind.LIST_EVALUATIONS: "`plumbline evaluations` lists all evaluations.",
    RemedyKind.SHOW_EVALUATION: "`plumbline evaluations show {evaluation}` lists its columns.",
    RemedyKind.RESUME_EVALUATION: "Resume with `plumbline evaluate --resume {evaluation}`.",
    RemedyKind.CHOOSE_TWO_COLUMNS: "Name two evaluations or two columns: `plumbline compare 3:1 3:2`.",
    RemedyKind.CHOOSE_ONE_COLUMN: "Name a column with one policy: `plumbline calibrate 3:1`.",
    RemedyKind.MEASURE_APART: "Leave out --prompt-together to compare versions of one policy.",
    RemedyKind.NAME_LABELLER: "Give one of them another name: label with --name.",
    RemedyKind.UNLOCK_HISTORY: "Enter the passphrase, or unlock the system's keyring, and try again.",
    RemedyKind.ENCRYPT_HISTORY: "Encrypt it with `plumbline history encrypt`.",
    RemedyKind.SALVAGE_HISTORY: "Make a copy of the file, then run `plumbline history salvage` to recover what can be read.",
    RemedyKind.REBUILD_SEARCH: "Rebuild the search index with `plumbline history rebuild-search`.",
    RemedyKind.CHOOSE_HISTORY: "Choose another folder for the history with PLUMBLINE_HOME.",
    RemedyKind.USE_OWN_HISTORY: "To use the history on this computer instead, delete the file {file}.",
}


def error_text(error: PlumblineError | DownloadFailed) -> str:
    """What happened and what it means, in sentences."""
    return " ".join(filter(None, (as_sentence(str(error.title)), str(error.message))))


def hint_text(hint: Hint) -> str:
    """What to do, in one sentence or two."""
    if not isinstance(hint, Remedy):
        return str(hint)
    return _WORDS[hint.kind].format_map({name: english(value) for name, value in hint.values.items()})
