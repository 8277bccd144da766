"""Files that are hung on a record: what they are called, and whether they are what they are said to be."""

import re
from dataclasses import dataclass
from typing import Protocol

from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Record

UNSOUND = "document.no_pdf"
"""The reason that lists a document whose PDF could not be had."""
_BEGINS, _ENDS = b"%PDF-", b"%%EOF"
_NEAR = 1024
"""Readers of PDF look for both marks within so many bytes of either end."""
_STRANGE = re.compile(r"[^0-9A-Za-z._-]+")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A PDF that is to hang on a record."""

    title: str
    """By which it is found again, so that it never hangs there twice; plain letters and digits."""
    name: str
    """Of the file."""
    content: bytes


class PrintsDocuments(Protocol):
    """A ledger as far as it prints."""

    def printed(self, document: Record) -> bytes:
        """A document as the ledger prints it, unjudged; raises RecordError where it does not."""
        ...


class TakesFiles(Protocol):
    """A CRM as far as it keeps files."""

    def attach(self, record: Record, file: Attachment) -> bool:
        """Hang a file on a record, unless it hangs there already; False where this Vtiger takes none."""
        ...


def file_name(number: str) -> str:
    """What the PDF of a document of that number is called; "" for one without number."""
    plain = _STRANGE.sub("-", number).strip("-.")
    return f"{plain}.pdf" if plain else ""


def no_pdf(content: bytes) -> Sentence | None:
    """Why something is no PDF that can be opened; None where it is one."""
    if not content:
        return say("Sage gave an empty file in place of the PDF")
    if _BEGINS not in content[:_NEAR]:
        return say("What Sage gave in place of the PDF is none")
    return None if _ENDS in content[-_NEAR:] else say("The PDF that Sage gave is cut off")
