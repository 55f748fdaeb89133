"""Expected errors: each is told in a sentence, never as a traceback. Whatever is not a `PlumblineError` is a bug.

What can be done about one is a `Message` where it is the same for everybody ("Free some space on the disk."), and a `Remedy` where
it depends on the face: a command to type, or a page and a button. The core names no face.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plumbline.domain.messages import Message, Value, as_sentence, taken


class RemedyKind(StrEnum):
    """What a person can do, apart from how a face offers it. Its values, by name, are listed beside each."""

    RETRY = "retry"
    CHANGE_SETTING = "change setting"  # key, value; value may be "" where the person chooses
    RESET_SETTING = "reset setting"  # key, file
    LIST_SETTINGS = "list settings"
    CHOOSE_OUTPUT = "choose output"

    LIST_MODELS = "list models"
    GET_MODEL = "get model"  # model, "" for any
    IMPORT_MODEL = "import model"
    VERIFY_MODEL = "verify model"  # model
    TEST_MODEL = "test model"
    SET_SERVER = "set server"
    SET_SERVER_KEY = "set server key"
    LOCATE_MODEL = "locate model"
    COPY_INSTEAD = "copy instead"
    GIVE_TOKEN = "give token"  # noqa: S105 - no password
    NAME_REPOSITORY = "name repository"
    NAME_REPOSITORY_FILE = "name repository file"  # repository
    RESTART_DOWNLOAD = "restart download"

    LIST_RUNS = "list runs"
    SHOW_RUN = "show run"  # run
    LIST_CASES = "list cases"
    LIST_SEARCHES = "list searches"
    CHECK_REPORT = "check report"
    REQUEST_TIME_STAMP = "request time stamp"

    LIST_QUEUES = "list queues"
    SHOW_QUEUE = "show queue"  # queue
    LIST_APPEALS = "list appeals"

    USE_SAMPLE_POLICY = "use sample policy"  # policies, title
    USE_REAL_MODEL = "use real model"
    USE_PRACTICE_ANYWAY = "use practice anyway"

    SAVE_POLICY = "save policy"  # policy
    CHECK_POLICY = "check policy"
    STATE_ANSWER_FORM = "state answer form"
    CHOOSE_ANSWER_FORM = "choose answer form"
    USE_STANDARD_FORM = "use standard form"
    CHOOSE_EFFORT = "choose effort"  # effort

    IMPORT_GOLDEN_SET = "import golden set"  # policy
    CHOOSE_GOLDEN_SET = "choose golden set"
    CHECK_GOLDEN_SET = "check golden set"
    CHOOSE_TEXT_COLUMN = "choose text column"
    CHOOSE_LABEL_COLUMN = "choose label column"
    LIST_EVALUATIONS = "list evaluations"
    SHOW_EVALUATION = "show evaluation"  # evaluation
    RESUME_EVALUATION = "resume evaluation"  # evaluation
    CHOOSE_TWO_COLUMNS = "choose two columns"
    CHOOSE_ONE_COLUMN = "choose one column"
    MEASURE_APART = "measure apart"
    NAME_LABELLER = "name labeller"

    UNLOCK_HISTORY = "unlock history"
    ENCRYPT_HISTORY = "encrypt history"
    SALVAGE_HISTORY = "salvage history"
    REBUILD_SEARCH = "rebuild search"
    CHOOSE_HISTORY = "choose history"
    USE_OWN_HISTORY = "use own history"  # file


@dataclass(frozen=True, init=False)
class Remedy:
    """One thing that a person can do, for a face to put into words."""

    kind: RemedyKind
    values: Mapping[str, Value]

    def __init__(self, kind: RemedyKind, /, **values: Value | os.PathLike[str]) -> None:
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "values", taken(values))

    def __hash__(self) -> int:
        return hash(self.kind)


Hint = Message | Remedy


class PlumblineError(Exception):
    """Base of all expected errors.

    Attributes:
        title: what happened, without a full stop.
        message: what it means, in whole sentences.
        hints: what the person can do, the best first; may be empty.
    """

    def __init__(self, title: Message, message: Message, *hints: Hint) -> None:
        super().__init__(title, message, *hints)
        self.title = title
        self.message = message
        self.hints = hints

    def __str__(self) -> str:
        advice = (str(hint) for hint in self.hints if isinstance(hint, Message))
        return " ".join((as_sentence(str(self.title)), str(self.message), *advice))


class InputError(PlumblineError):
    """What was given can't be used as it is: an option, a policy, a file that a person wrote."""


class MachineError(PlumblineError):
    """What the machine did: no disk, no memory, no permission, a device that is gone, a broken file."""


def reason(error: OSError) -> str:
    """What the operating system says of an error, in its own words."""
    return error.strerror or str(error) or type(error).__name__
