"""Readers: from files, folders and pasted text to a stream of content items and of skips with their reasons.

Callers use what is named here; the modules behind it are the package's own.
"""

from plumbline.intake.options import MOST_BEFORE, DateOrder, Format, IntakeOptions, Split
from plumbline.intake.readers.recognition import available as text_recognition
from plumbline.intake.reading import Preview, absent_columns, format_of, preview, read_bytes, read_sources, read_text
from plumbline.intake.registry import READERS, Reader
from plumbline.intake.source import Findings

__all__ = [
    "MOST_BEFORE",
    "READERS",
    "DateOrder",
    "Findings",
    "Format",
    "IntakeOptions",
    "Preview",
    "Reader",
    "Split",
    "absent_columns",
    "format_of",
    "preview",
    "read_bytes",
    "read_sources",
    "read_text",
    "text_recognition",
]
