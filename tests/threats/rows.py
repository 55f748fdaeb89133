"""The rows of the table: a threat, what the program does about it, and the tests that try to break that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Row:
    """`tests`: files of the suite, or single tests in them (`file::test`), from the folder of tests on."""

    threat: str
    promise: str
    tests: tuple[str, ...]


ROWS: Final = (
    Row(
        "A malicious or broken weights file",
        "It is read with bounds, and run in a process of its own. The window survives, with a clear error.",
        (
            "unit/gguf/test_header.py",
            "unit/gguf/test_proportions.py",
            "integration/engine/process/test_client.py::test_mutated_files_load_or_are_refused_with_a_sentence",
        ),
    ),
    Row(
        "Saved model state",
        "Nothing is restored or unpickled from a file.",
        ("unit/engine/test_saved_state.py",),
    ),
    Row(
        "Control tokens in content",
        "No text can become one of the tokens that structure the prompt.",
        ("integration/engine/test_real_vocabulary.py::test_no_look_alike_becomes_a_control_token",),
    ),
    Row(
        "Instructions to the model in content",
        "They are noted and judged as content. An answer that can't be read is Undetermined, never Allowed.",
        (
            "integration/engine/test_real_vocabulary.py::test_no_attempt_to_influence_the_model_leaves_its_place",
            "unit/intake/test_injection.py",
            "unit/domain/contract/test_reading.py::test_no_attempt_to_influence_the_model_is_read_as_an_answer",
        ),
    ),
    Row(
        "Files made to exhaust memory or time",
        "They are read in a confined process with limits. An answer comes within 30 seconds, and the program does not grow.",
        ("integration/intake/test_bombs.py", "unit/tables/test_hostile.py", "unit/processes/test_confined.py"),
    ),
    Row(
        "Texts made to stop the program",
        "Everything that reads policies, answers and names needs time that grows with the length of the text alone.",
        ("unit/test_bounded_work.py",),
    ),
    Row(
        "Binary or invalid text",
        "It is read or skipped with a reason. The program does not crash.",
        ("integration/intake/test_generated.py", "integration/intake/test_mutated_exports.py"),
    ),
    Row(
        "Links and paths that lead elsewhere",
        "Nothing outside the chosen folder is read.",
        (
            "integration/intake/test_folders.py",
            "unit/intake/test_archives.py",
            "unit/intake/test_survey.py::test_nothing_outside_the_folder_is_read",
        ),
    ),
    Row(
        "Code planted in a folder",
        "Nothing is loaded from the working folder or a folder of content.",
        ("e2e/test_planted_files.py",),
    ),
    Row(
        "Power loss, or the program is killed",
        "Nothing acknowledged is lost, and nothing is recorded twice. Changes of the whole file end when repeated.",
        (
            "integration/store/test_kill.py",
            "integration/store/test_kill_adapting.py",
            "integration/store/test_kill_changes.py::test_killed_at_any_call_that_changes_the_disk",
            "e2e/test_interruptions.py::test_kill_9_of_the_program_at_random_moments",
            "e2e/test_watching.py::test_kill_9_loses_nothing_and_does_nothing_twice",
        ),
    ),
    Row(
        "A full disk",
        "The run pauses, says so, and goes on when there is room.",
        (
            "integration/store/test_full_disk.py",
            "integration/store/test_kill_changes.py::test_a_disk_that_is_full_at_any_write",
            "e2e/test_interruptions.py::test_a_full_disk_in_the_middle_of_a_run",
        ),
    ),
    Row(
        "The model's process dies",
        "It is started again, and the run goes on.",
        (
            "integration/engine/process/test_client.py::test_many_deaths_one_after_the_other",
            "e2e/test_interruptions.py::test_kill_9_of_the_engine_is_an_event_and_the_run_goes_on",
            "e2e/test_interruptions.py::test_kill_9_of_the_engines_replacement_while_it_loads_is_no_end_either",
        ),
    ),
    Row(
        "The program is started twice",
        "One window runs; the others bring it to the front and end.",
        ("desktop/shell/test_instance.py",),
    ),
    Row(
        "Long use of the window",
        "No crash, no warning, and no memory that grows beyond a bound.",
        ("desktop/test_long_run.py",),
    ),
    Row(
        "A history that was changed",
        "The check names what was changed. A file with a changed structure is not opened. This detects, it does not prevent.",
        ("integration/store/test_flipped_bytes.py", "integration/store/test_altered_structure.py"),
    ),
    Row(
        "A report that was changed or forged",
        "Whatever is changed in it is named. With new hashes it is found where the history is. A fingerprint goes another way.",
        ("unit/services/history/test_reporting.py", "unit/report/test_time_stamps.py"),
    ),
    Row(
        "Persons in a report",
        "What is masked is gone from the page, the PDF and the JSON, and can't be guessed from its hash.",
        (
            "unit/report/test_masking.py",
            "unit/services/history/test_reporting.py::test_what_is_masked_is_gone_and_its_keyed_hash_stays",
            "desktop/history/test_reports.py::test_persons_are_masked_in_every_kind_of_file",
            "integration/report/test_browser.py",
        ),
    ),
    Row(
        "The network",
        "No process opens a connection but that of a download, of a question for updates, or of a team's server that was set.",
        ("e2e/test_no_network.py", "e2e/test_team_server.py", "desktop/shell/test_no_network.py"),
    ),
    Row(
        "A team's server that is another one, or misbehaves",
        "Nothing but its address is contacted. Another model, other tokens or another prompt is found out, and is no verdict.",
        ("integration/engine/remote/test_stand_in.py",),
    ),
    Row(
        "Web pages and programs that reach the local API",
        "It is off until switched on, listens on this computer alone, and answers nobody without its key.",
        ("integration/api/test_hostile.py", "e2e/test_local_api.py"),
    ),
    Row(
        "Secrets on disk and in lists of processes",
        "Content is in the history alone; encrypted, it is nowhere readable. Crashes leave no memory on disk.",
        (
            "e2e/test_privacy.py",
            "e2e/test_canaries.py",
            "unit/files/test_leftovers.py",
            "desktop/shell/test_canaries.py",
            "desktop/shell/test_traces.py",
        ),
    ),
    Row(
        "Keys and passphrases",
        "A locked history forgets its key. Each guess of a passphrase takes 256,000 rounds. A recovery code is tested on paper.",
        (
            "desktop/settings/test_protection.py",
            "unit/store/file/test_keys.py",
            "unit/system/test_history_key.py",
        ),
    ),
)
