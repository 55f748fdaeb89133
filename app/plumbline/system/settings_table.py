"""The table of settings: the one place that declares them for the command line, the window and the settings file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.server import ServerAddress
from plumbline.system.languages import LANGUAGES
from plumbline.system.setting import Setting

SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        "model",
        "",
        Message("Model"),
        Message("The model that is used unless another one is chosen."),
        special={"": Message("Best installed model")},
    ),
    Setting(
        "effort",
        "medium",
        Message("Reasoning effort"),
        Message(
            "How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and "
            "goes higher where that leaves a doubt."
        ),
        choices={
            "low": Message("Low"),
            "medium": Message("Medium"),
            "high": Message("High"),
            "auto": Message("Auto"),
        },
    ),
    Setting(
        "reasoning.budget",
        0,
        Message("Maximum reasoning tokens per item"),
        Message("At this limit, the model stops reasoning and is asked for its answer."),
        special={0: Message("Automatic")},
        least=0,
        most=100_000,
    ),
    Setting(
        "answer.limit",
        512,
        Message("Maximum answer tokens"),
        Message("An answer that does not end within this limit is recorded as undetermined."),
        least=1,
        most=16_384,
    ),
    Setting(
        "sampling.temperature",
        0.0,
        Message("Temperature"),
        Message(
            "At 0, the most likely token is always chosen, so verdicts are repeatable. Higher values add variation."
        ),
        least=0.0,
        most=2.0,
    ),
    Setting(
        "sampling.top_p",
        1.0,
        Message("Top-p"),
        Message("The share of the probability from which tokens are drawn. Only used when the temperature is above 0."),
        least=0.01,
        most=1.0,
    ),
    Setting(
        "sampling.seed",
        0,
        Message("Random seed"),
        Message("Only used when the temperature is above 0."),
        least=0,
        most=2**31 - 1,
        counts=False,
    ),
    Setting(
        "prompt.state_format",
        False,
        Message("State the answer format in the prompt"),
        Message(
            "Always adds the JSON schema of the answer after the policy. Otherwise it is added where the policy doesn't say itself "
            "what to answer. Answers follow the format either way."
        ),
    ),
    Setting(
        "engine.server",
        "",
        Message("Team's server"),
        Message(
            "The address of another computer whose model judges, such as “{example}”. While it is set, texts leave this computer "
            "unless another model is chosen.",
            example="https://gpu.example:8000",
        ),
        special={"": Message("None: models on this computer judge")},
        reads=ServerAddress.parse,
    ),
    Setting(
        "engine.server_certificate",
        "",
        Message("The server's certificate"),
        Message(
            "A certificate file (PEM) for the team's server, in case the system's own certificates don't cover it."
        ),
        special={"": Message("The system's certificates")},
    ),
    Setting(
        "engine.parallel",
        0,
        Message("Items in parallel"),
        Message("How many items the model works on at the same time."),
        special={0: Message("Automatic")},
        least=0,
        most=255,
    ),
    Setting(
        "engine.threads",
        0,
        Message("Processor threads"),
        Message("How many processor threads the model uses."),
        special={0: Message("Automatic")},
        least=0,
        most=1024,
    ),
    Setting(
        "engine.context",
        0,
        Message("Context size (tokens)"),
        Message("How many tokens fit in the model's memory, for all parallel items together."),
        special={0: Message("Automatic")},
        least=0,
        most=8_388_608,
    ),
    Setting(
        "engine.gpu_layers",
        -1,
        Message("GPU layers"),
        Message("How many layers of the model are kept in GPU memory."),
        special={-1: Message("All that fit")},
        least=-1,
        most=1024,
    ),
    Setting(
        "engine.experts",
        "auto",
        Message("Expert weights"),
        Message(
            "Where the experts' weights, the largest part of the model, are kept. "
            "Main memory is slower, but needs much less GPU memory."
        ),
        choices={"auto": Message("Automatic"), "gpu": Message("GPU memory"), "cpu": Message("Main memory")},
    ),
    Setting(
        "reading.ocr",
        "auto",
        Message("Text in pictures"),
        Message(
            "Whether text in scanned pages and pictures is recognised (OCR). That needs the program tesseract on this computer; "
            "such items are marked."
        ),
        choices={"auto": Message("Where tesseract is installed"), "off": Message("Never")},
    ),
    Setting(
        "network.allowed",
        True,
        Message("Allow use of the network"),
        Message(
            "Models are downloaded and newer versions looked up only on request, and texts are sent to a team's server only once "
            "you have set one. Nothing else uses the network. When off, all of this is blocked too."
        ),
    ),
    Setting(
        "network.endpoint",
        "",
        Message("Download source"),
        Message(
            "The address of a mirror or proxy of the model hub, or a folder. "
            "Automatic uses the environment variable HF_ENDPOINT if it is set, otherwise huggingface.co."
        ),
        special={"": Message("Automatic")},
    ),
    Setting(
        "network.limit",
        0.0,
        Message("Download limit (MB/s)"),
        Message("The maximum speed of a download, in megabytes per second."),
        special={0.0: Message("No limit")},
        least=0.0,
        most=100_000.0,
    ),
    Setting(
        "network.connections",
        4,
        Message("Maximum connections per download"),
        Message("Another connection is opened only if it makes the download faster."),
        least=1,
        most=16,
    ),
    Setting(
        "api.enabled",
        False,
        Message("Answer other programs on this computer"),
        Message(
            "Lets programs on this computer have text judged, with a key that you give them. Plumbline then listens on this "
            "computer's own address (127.0.0.1) alone: nothing is sent to the network, and no other computer can connect."
        ),
    ),
    Setting(
        "api.port",
        8453,
        Message("Port"),
        Message("The number at the end of the address. Choose another one if a program uses it already."),
        least=1024,
        most=65_535,
        counts=False,
    ),
    Setting(
        "api.when_busy",
        "wait",
        Message("While the model is in use"),
        Message("What happens to requests from other programs while a check or an evaluation is running."),
        choices={
            "wait": Message("They wait"),
            "between": Message("They are answered in between"),
            "refuse": Message("They are refused"),
        },
    ),
    Setting(
        "export.coop_type",
        "plumbline",
        Message("Item type in Coop"),
        Message("The id of the item type that verdicts are exported to Coop as. It is set up in Coop."),
    ),
    Setting(
        "review.name",
        "",
        Message("Your name"),
        Message("Saved with your decisions, to show later who made them."),
        special={"": Message("No name")},
    ),
    Setting(
        "review.pause",
        20,
        Message("Offer a pause after"),
        Message(
            "A review queue offers a pause each time you have decided on this many hard items in a day. Hard items "
            "are those that break a policy whose texts are blurred."
        ),
        unit=Message("hard items"),
        special={0: Message("Never")},
        least=0,
        most=1000,
    ),
    Setting(
        "history.keep_days",
        0,
        Message("Keep verdicts for"),
        Message("Finished runs that are older are deleted from the history each time the window opens."),
        special={0: Message("Forever")},
        unit=Message("days"),
        least=0,
        most=36_500,
    ),
    Setting(
        "history.lock_minutes",
        0,
        Message("Lock after"),
        Message(
            "A history that is opened with a passphrase is locked when the window has not been used for this long. "
            "While a check or another task is running, it stays open."
        ),
        special={0: Message("Never")},
        unit=Message("minutes"),
        least=0,
        most=1_440,
    ),
    Setting(
        "window.theme",
        "system",
        Message("Colour theme"),
        Message("Light, dark, or the same as the system."),
        choices={"system": Message("Same as system"), "light": Message("Light"), "dark": Message("Dark")},
    ),
    Setting(
        "window.muted",
        False,
        Message("Muted colours"),
        Message("Shows verdicts without strong colours. Their symbol and word always say the same."),
    ),
    Setting(
        "window.text_size",
        100,
        Message("Text size"),
        Message("The size of all text in the window, relative to the system's."),
        unit=Message("%"),
        least=75,
        most=200,
    ),
    Setting(
        "window.content",
        "policy",
        Message("Content"),
        Message(
            "How the text of an item looks until it is revealed. Some policies, such as those on violence and self-harm, ask for "
            "texts to be blurred. Masked shows only the shape of its words."
        ),
        choices={
            "policy": Message("Shown, blurred where the policy asks for it"),
            "hidden": Message("Hidden"),
            "blurred": Message("Blurred"),
            "masked": Message("Masked"),
            "shown": Message("Shown"),
        },
    ),
    Setting(
        "window.reveal",
        "hold",
        Message("Reveal content"),
        Message("Whether a revealed text is visible only while the space bar is held, or until the next item."),
        choices={"hold": Message("Hold the space bar"), "click": Message("Click")},
    ),
    Setting(
        "window.motion",
        "system",
        Message("Animation"),
        Message("Reduced turns all animation off."),
        choices={"system": Message("Same as system"), "reduced": Message("Reduced")},
    ),
    Setting(
        "statement.language",
        "window",
        Message("Language of replies"),
        Message(
            "The language of statements of reasons and replies to appeals. Choosing a language there changes this setting."
        ),
        choices={
            "window": Message("Same as the window"),
            **{code: verbatim(name) for code, name in LANGUAGES.items()},
        },
    ),
    Setting(
        "window.language",
        "system",
        Message("Language"),
        Message("The language of the window. Policies, content and answers are not translated."),
        choices={
            "system": Message("Same as system"),
            **{code: verbatim(name) for code, name in LANGUAGES.items()},
        },
    ),
    Setting(
        "window.tour",
        True,
        Message("Tour at the next start"),
        Message(
            "Offers the five-step tour the next time the window opens. The tour is always available in the Help menu."
        ),
    ),
    Setting(
        "window.shortcuts",
        "",
        Message("Keyboard shortcuts"),
        Message("Shortcuts that differ from the defaults, such as “{example}”.", example="review.agree=Y; item.next=N"),
        special={"": Message("Defaults")},
    ),
)

BY_KEY: Final[Mapping[str, Setting]] = {setting.key: setting for setting in SETTINGS}
