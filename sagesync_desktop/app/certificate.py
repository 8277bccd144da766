"""The printable certificate of a period, laid out by Qt, with a window or without a screen."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from sagesync_desktop import __version__
from sagesync_desktop.core.errors import BadSettings, NotConfigured
from sagesync_desktop.core.proofpaper import STYLE, Facts, PaperWords, certificate_html
from sagesync_desktop.core.proofsums import Proof
from sagesync_desktop.core.sentence import say

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_MARGIN = 15.0
"""Millimetres."""
_POINTS = 8.5


def facts(number: int | None) -> Facts:
    """Who makes a certificate, and with what."""
    try:
        who = getpass.getuser()
    except (KeyError, OSError, ImportError):
        who = "?"
    return Facts(who, f"SageSync Desktop {__version__}", number)


def refuse_without_qt() -> None:
    """Raise NotConfigured where Qt's libraries are missing, before anything is read."""
    try:
        from PySide6.QtGui import QPdfWriter
    except (ImportError, OSError) as missing:
        raise NotConfigured(
            "A PDF cannot be made on this computer: Qt's libraries are missing",
            str(missing),
            "Install them, or take --csv or --json instead",
        ) from missing
    del QPdfWriter


def document(proof: Proof, facts: Facts, words: PaperWords) -> "QTextDocument":
    """The certificate, to be printed; an application of Qt must be there."""
    from PySide6.QtGui import QFont, QTextDocument

    made, font = QTextDocument(), QFont()
    font.setPointSizeF(_POINTS)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(STYLE)
    made.setHtml(certificate_html(proof, facts, words))
    return made


def write_pdf(file: Path, proof: Proof, facts: Facts, words: PaperWords) -> None:
    """Write the certificate; raises BadSettings where the file cannot be written."""
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
    from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter

    alone = None if QGuiApplication.instance() else QGuiApplication(["", "-platform", "offscreen"])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{proof.start} - {proof.end}")
    writer.setCreator(facts.program)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    document(proof, facts, words).print_(writer)
    del writer, alone
    put(file, bytes(buffer.data().data()))


def put(file: Path, content: bytes) -> None:
    """Put a whole file in its place; raises BadSettings."""
    unfinished = _unfinished(file)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(file)
    except OSError as error:
        raise _unwritable(file, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def refuse_unwritable(file: Path) -> None:
    """Raise BadSettings where a file could not be put, before anything is read."""
    unfinished = _unfinished(file)
    try:
        unfinished.write_bytes(b"")
        unfinished.unlink()
    except OSError as error:
        raise _unwritable(file, error) from error


def _unfinished(file: Path) -> Path:
    return file.with_name(f".{file.name}.part")


def _unwritable(file: Path, error: OSError) -> BadSettings:
    return BadSettings(
        say("{file} cannot be written: {why}", file=str(file), why=error.strerror or str(error)),
        fix="Choose another folder, or close the program that has the file open.",
    )
