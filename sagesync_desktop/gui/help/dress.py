"""Gives a Markdown page the program's type sizes and spacing, in the colours shown now."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE

_SIZES = {1: theme.TITLE, 2: theme.SECTION, 3: theme.BODY}
_ABOVE = {1: 0, 2: 3 * SPACE, 3: 2 * SPACE}
LINE_HEIGHT = 140
"""Percent: help is read, not scanned."""


def dress(document: QTextDocument) -> None:
    """Headings in the sizes of the program's titles, lines with air between them; links are the palette's."""
    document.setDocumentMargin(3 * SPACE)
    for block in blocks(document):
        cursor = QTextCursor(block)
        # Not select(BlockUnderCursor): that takes the end of the block above along, and with it its margins.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockFormat(_spaced(block))
        if level := block.blockFormat().headingLevel():
            cursor.setCharFormat(_heading(level))


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """All blocks from the top; also those of lists."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def headings(document: QTextDocument) -> list[QTextBlock]:
    """The headings' blocks, in the order of the page."""
    return [block for block in blocks(document) if block.blockFormat().headingLevel()]


def _spaced(block: QTextBlock) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = block.blockFormat().headingLevel()
    made.setTopMargin(_ABOVE.get(level, 0))
    made.setBottomMargin(SPACE // 2 if block.textList() is not None else SPACE)
    return made


def _heading(level: int) -> QTextCharFormat:
    made = QTextCharFormat()
    # A format of its own: beside the importer's relative size ours would not count.
    made.setProperty(QTextFormat.Property.FontPixelSize, _SIZES.get(level, theme.BODY))
    made.setFontWeight(QFont.Weight.DemiBold)
    return made
