"""What the core says for a command line, said for the window.

The core's sentences name commands and options: they are right where somebody types. In the window the way out is a page, a button
or a field, and a sentence here stands for the core's wherever that is said (`core_texts`), in English as in every other language.
{0} and so on are the places of the core's sentence; those that the window has no use for are left out. Settings are explained anew
where the core speaks of values that the window shows in words.

Every sentence of the core that names a command or an option has an entry, also those that the window has no occasion for yet, such
as those of a classroom: a test finds the ones without, and nobody has to keep a list of exceptions.
"""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark

WINDOW_WORDS: Final = {
    # Models
    "`plumbline models get safeguard-20b` fetches them, `plumbline models import PATH` takes them from a disk.": mark(
        "Core", "Fetch a model on the Models page, or import one from a disk there."
    ),
    "`plumbline models get {0}` fetches it.": mark("Core", "It can be fetched on the Models page."),
    "`plumbline models list` names all.": mark("Core", "The Models page names them all."),
    "`plumbline models list` names them.": mark("Core", "The Models page names them all."),
    "`plumbline models list` says what can be fetched.": mark("Core", "The Models page says what can be fetched."),
    "Take gpt-oss-safeguard or gpt-oss weights: `plumbline models list` names them.": mark(
        "Core", "Take gpt-oss-safeguard or gpt-oss weights: the Models page names them."
    ),
    "Take gpt-oss-safeguard or gpt-oss weights. `plumbline models remove` deletes what was fetched.": mark(
        "Core", "Take gpt-oss-safeguard or gpt-oss weights. “Remove…” deletes what was fetched."
    ),
    "`plumbline models verify {0}` says more; `plumbline models get` fetches them again.": mark(
        "Core", "“Verify its bytes” on the Models page says more. To fetch them again, remove the model there first."
    ),
    (
        "`plumbline models verify` compares the file's bytes. If they are right, the weights themselves are not "
        "for this work."
    ): mark(
        "Core",
        "“Verify its bytes” compares the file's bytes. If they are right, the weights themselves are not for this work.",
    ),
    "The file may be damaged: `plumbline models verify` compares its bytes.": mark(
        "Core", "The file may be damaged: “Verify its bytes” on the Models page compares them."
    ),
    "{0} was touched since it was verified; `plumbline models verify {1}` checks it.": mark(
        "Core", "{0} was touched since it was verified; “Verify its bytes” checks it."
    ),
    "Let the download end: `plumbline models list` names it.": mark(
        "Core", "Let the download end: the Models page shows how far it is."
    ),
    "Delete that file; the weights beside it can be imported again with `plumbline models import`.": mark(
        "Core", "Delete that file; the weights beside it can be imported again on the Models page."
    ),
    "Copy it instead (--copy).": mark("Core", "Choose “Copy” instead."),
    "Run `plumbline doctor`, which tries the model and says what is wrong.": mark(
        "Core", "“Test it” on the Models page tries the model and says what is wrong."
    ),
    (
        "The GPU ({0}) or its driver may calculate wrongly. `plumbline settings set engine.gpu_layers 0` leaves it"
        " out; if that helps, update the driver."
    ): mark(
        "Core",
        "The GPU ({0}) or its driver may calculate wrongly. Set “Layers on the GPU” to 0 in Settings, under “Model"
        " and engine”; if that helps, update the driver.",
    ),
    # Fetching
    (
        "`plumbline settings set network.allowed yes` permits it. `plumbline models import PATH` takes files from "
        "a disk."
    ): mark(
        "Core", "“Network allowed” in Settings, under “Privacy”, permits it. “Import files…” takes files from a disk."
    ),
    "Check the name. If it is right, make a read token in your account's settings there and give it with --token.": mark(
        "Core", "Check the name. If it is right, make a read token in your account's settings there and put it in here."
    ),
    "Make a new one in your account's settings there, and give it with --token.": mark(
        "Core", "Make a new one in your account's settings there, and put it in here."
    ),
    "It may need a token (--token), or your network may not allow it.": mark(
        "Core",
        "It may be open only to people who are signed in there, or your network may not allow it. What a browser "
        "can fetch, “Import files…” takes in.",
    ),
    "Check the name and the revision. It may also be private: then a token is needed (--token).": mark(
        "Core",
        "Check the name. It may also be private: then fetch it with a browser that is signed in there, and take it"
        " in with “Import files…”.",
    ),
    "Nothing is lost: the download goes on where it was. A token (--token) often raises the limit.": mark(
        "Core", "Nothing is lost: try again later, and the download goes on where it was."
    ),
    "Nothing is lost: run the same command again, and it goes on where it was.": mark(
        "Core", "Nothing is lost: try again, and it goes on where it was."
    ),
    "Run the same command again: what is there now is looked up, and parts that can be used are kept.": mark(
        "Core", "Try again: what is there now is looked up, and parts that can be used are kept."
    ),
    "Check the disk and the folder's rights, then run the same command again.": mark(
        "Core", "Check the disk and the folder's rights, then try again."
    ),
    "Name one: `plumbline models get {0}:FILE`.": mark(
        "Core", "Name one with “Another repository…”, after a colon: {0}:FILE."
    ),
    (
        "If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository "
        "itself: `plumbline models get ORGANISATION/NAME`."
    ): mark(
        "Core",
        "If the publisher has replaced the file, wait for a catalogue that knows it, or name the repository itself"
        " with “Another repository…”.",
    ),
    (
        "Name an http proxy in the system's settings (or HTTPS_PROXY), or fetch the file elsewhere and take it in "
        "with `plumbline models import`."
    ): mark(
        "Core",
        "Name an http proxy in the system's settings, or fetch the file elsewhere and take it in with “Import files…”.",
    ),
    (
        "Try again later, over another network, or from another address (`--endpoint`); blocks that are right are "
        "not replaced. `plumbline models remove` deletes what was fetched."
    ): mark(
        "Core",
        "Try again later, over another network, or from another address (“Endpoint” in Settings, under "
        "“Advanced”); blocks that are right are not replaced. “Remove…” deletes what was fetched.",
    ),
    "{0}; what was begun is fetched to its end (--restart takes the newer one).": mark(
        "Core", "{0}; what was begun is fetched to its end. To get the newer one, remove what was begun first."
    ),
    # Checking, and the history
    "Say where they are with `--model FILE`, install them again, or start a new run with another model.": mark(
        "Core", "Fetch or import them again on the Models page, or start a new run with another model."
    ),
    "Standard input looks like {0} and is read so; --read-as says otherwise.": mark(
        "Core", "The text looks like {0} and is read so."
    ),
    "`plumbline show {0}` lists them.": mark("Core", "The History page shows the items of run {0}."),
    "“plumbline {0}” lists the {1} that there are.": mark("Core", "It may have been deleted meanwhile."),
    (
        "Make a copy of the file first. Then “plumbline history salvage” writes what can still be read to a file, "
        "and a copy from a backup can be put in its place."
    ): mark(
        "Core",
        "Make a copy of the file first: much of it can often still be read. Then a copy from a backup can be put "
        "in its place.",
    ),
    "Open it without a key, or encrypt it with “plumbline history encrypt”.": mark(
        "Core", "Open it without a key, or encrypt it in Settings, under “Privacy”."
    ),
    # Policies
    "`plumbline policy import` keeps a version of “{0}”.": mark(
        "Core", "Save “{0}” on the Policies page, so that a version of it is kept."
    ),
    "The reasons are above. `plumbline policy lint` says more of each.": mark(
        "Core", "Import them one by one to see what is wrong with each."
    ),
    "The effort is not set by what a policy says: this line has no effect. Choose the effort for the run (--effort).": mark(
        "Core",
        "The effort is not set by what a policy says: this line has no effect. Choose the effort on the Check page.",
    ),
    "Leave --prompt-together out to compare versions of one policy.": mark(
        "Core", "Take the tick off “Also with all policies in one prompt” to compare versions of one policy."
    ),
    # Evaluations and golden sets
    "Not finished: {0} verdicts are missing. `plumbline evaluate --resume {1}` goes on.": mark(
        "Core", "Not finished: {0} verdicts are missing. “Go on” judges them."
    ),
    "{0} texts are expected to be several things; they are in no figure. `plumbline golden check` names them.": mark(
        "Core",
        "{0} texts are expected to be several things; they are in no figure. They are named under “Golden sets”.",
    ),
    "The prompt's date is {0}, as in the evaluation before; --date {1} changes it.": mark(
        "Core", "The prompt's date is {0}, as in the evaluation before, so that the two can be compared."
    ),
    (
        "At temperature 0 the most likely word is always taken, so repeats agree by construction; repeat with "
        "--temperature 1 to see how steady the verdicts are."
    ): mark(
        "Core",
        "At temperature 0 the most likely word is always taken, so repeats agree by construction; set "
        "“Temperature” to 1 in Settings, under “Advanced”, and repeat, to see how steady the verdicts are.",
    ),
    "`plumbline golden import FILE --policy {0}` makes one; --golden POLICY/NAME takes that of another policy.": mark(
        "Core",
        "“Import examples…” on the Evaluate page, under “Golden sets”, makes one; or choose that of another policy"
        " under “Examples”.",
    ),
    "Pass --golden with one of them.": mark("Core", "Choose one of them under “Examples”."),
    "Name the columns with --text-column and --label-column.": mark(
        "Core", "Fill in “Column with the texts” and “Column with what is expected”."
    ),
    "Pass --text-column and --label-column.": mark(
        "Core", "Fill in “Column with the texts” and “Column with what is expected”."
    ),
    "Pass --label-column; there are: {0}.": mark("Core", "Fill in “Column with what is expected”; there are: {0}."),
    "Pass one of them, for example --label-column {0}.": mark(
        "Core", "Put one of them into “Column with what is expected”, for example “{0}”."
    ),
    "Pass one of them, for example --label-column “{0}”.": mark(
        "Core", "Put one of them into “Column with what is expected”, for example “{0}”."
    ),
    "Mend --text-column.": mark("Core", "Correct “Column with the texts”."),
    "Mend --label-column.": mark("Core", "Correct “Column with what is expected”."),
    "Name two evaluations, or two columns: `plumbline compare 3:1 3:2`.": mark(
        "Core", "Choose two evaluations, or two columns of one."
    ),
    "Name a column with one policy: `plumbline calibrate 3:1`.": mark("Core", "Choose a column with one policy."),
    "Write 3, or 3:2 for a column of it; `plumbline evaluations` lists them.": mark(
        "Core", "The Evaluate page lists all evaluations."
    ),
    "`plumbline evaluations show {0}` lists its columns.": mark(
        "Core", "The Evaluate page shows the columns of evaluation {0}."
    ),
    "Choose another file with --output.": mark("Core", "Choose another file."),
    "Give one of them another name: label with --name.": mark("Core", "Give one of them another name."),
    # Settings
    "`plumbline settings list` names them all.": mark("Core", "The Settings page names them all."),
    "`plumbline settings reset {0}` takes it out of {1}.": mark(
        "Core", "Open {1} in a text editor and take “{0}” out, or delete the file to go back to the defaults."
    ),
    "Whether `models get` may contact the hub. Nothing else ever contacts anybody. No forbids even that.": mark(
        "Core",
        "Whether models may be downloaded, when you ask for it. Nothing else ever contacts anybody. Off forbids "
        "even that.",
    ),
    "Where the experts' weights are kept: auto, gpu, or cpu (slower, but needs much less memory on the GPU).": mark(
        "Core",
        "Where the largest part of the model is kept when there is a GPU. Main memory is slower, and lets a large "
        "model run with a small GPU.",
    ),
    "How many items the model works on at the same time. 0: chosen for the device.": mark(
        "Core", "How many items the model works on at the same time."
    ),
    "Processor threads for the model. 0: chosen for the machine.": mark(
        "Core", "How many of the processor's threads the model uses."
    ),
    "Tokens that fit in the model's memory, over all items at once. 0: chosen from the policy and the items at once.": mark(
        "Core", "How many tokens the model can hold at once, over all items it works on."
    ),
    "How many of the model's layers are kept on the GPU. -1: all that there are; 0: none.": mark(
        "Core", "How many of the model's layers are kept on the GPU."
    ),
    (
        "Most tokens of reasoning for an item. At the limit the reasoning is closed and the model is asked for its"
        " answer. 0: chosen for the model."
    ): mark("Core", "Most tokens of reasoning for an item. At the limit the model is asked for its answer."),
    (
        "Days after which finished runs are deleted from the history, whenever the window is opened. 0: they are "
        "kept for good."
    ): mark("Core", "Finished runs that are older are deleted, with their verdicts, whenever Plumbline starts."),
    (
        "Where weights are fetched from: a mirror's or a proxy's address, or a folder. Empty: HF_ENDPOINT, else "
        "huggingface.co."
    ): mark(
        "Core", "Where models are fetched from: the address of a mirror or a proxy, or a folder. Empty: the hub itself."
    ),
    "Most megabytes a second that a download takes. 0: no limit.": mark(
        "Core", "Most megabytes a second that a download takes."
    ),
}
"""The core's template → what the window says."""
