"""Every limit on what is read, with its number, in one table. The guide shows it; a test holds the two together.

A limit never cuts a text: what is over one is left out whole and named, with the limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.domain.messages import Message, Size, Value

SECONDS_SILENT: Final = 20
SECONDS_IN_ALL: Final = 600
SECONDS_IDLE: Final = 30
BY_THE_CLOCK: Final = 10
MEMORY_BYTES: Final = 1_500_000_000
LARGE_WINDOW_BYTES: Final = 2_600_000_000
DOCUMENT_BYTES: Final = 512_000_000
MESSAGE_BYTES: Final = 128_000_000
EXPANDED_DOCUMENT_BYTES: Final = 128_000_000
EXPANDED_ARCHIVE_BYTES: Final = 100_000_000_000
FREE_EXPANDED_BYTES: Final = 32_000_000
RATIO: Final = 200
ENTRIES: Final = 50_000
DEPTH: Final = 6
PARTS: Final = 1_000
PAGES: Final = 20_000
PICTURE_PIXELS: Final = 40_000_000
WINDOW_BYTES: Final = 2**31
FILES_OF_A_PROCESS: Final = 200


@dataclass(frozen=True, slots=True)
class Cap:
    """A limit: what it is on, and its number."""

    what: Message
    most: Value


CAPS: Final = (
    Cap(Message("Seconds of processor time without a sign from the reading process"), SECONDS_SILENT),
    Cap(Message("Seconds of processor time for one file"), SECONDS_IN_ALL),
    Cap(Message("How many times as long both may take by the clock"), BY_THE_CLOCK),
    Cap(Message("Seconds in which the reading process takes no processor time"), SECONDS_IDLE),
    Cap(Message("Memory of the reading process"), Size(MEMORY_BYTES)),
    Cap(Message("Memory of the reading process, for zst files"), Size(LARGE_WINDOW_BYTES)),
    Cap(Message("Size of a document"), Size(DOCUMENT_BYTES)),
    Cap(Message("Size of a message, its attachments included"), Size(MESSAGE_BYTES)),
    Cap(Message("Size of a document once it is unpacked"), Size(EXPANDED_DOCUMENT_BYTES)),
    Cap(Message("Size of everything in an archive once it is unpacked"), Size(EXPANDED_ARCHIVE_BYTES)),
    Cap(Message("How many times its size something may unpack to, beyond the first 32 MB"), RATIO),
    Cap(Message("Entries of an archive"), ENTRIES),
    Cap(Message("Archives, messages and documents inside one another"), DEPTH),
    Cap(Message("Parts of a message, attachments included"), PARTS),
    Cap(Message("Pages of a document"), PAGES),
    Cap(Message("Pixels of a picture whose text is recognised"), PICTURE_PIXELS),
    Cap(Message("Window of a zst file"), Size(WINDOW_BYTES)),
)
"""As the guide shows them."""
