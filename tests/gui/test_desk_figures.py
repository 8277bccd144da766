"""What a cure would write is shown in the user's own forms."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from sagesync_desktop.core.types import MISSING, Value
from sagesync_desktop.gui.desk.figures import as_read


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (Decimal("1234.5"), "1.234,5"),
        (date(2026, 3, 11), "11.03.26"),
        ("2026-03-11", "2026-03-11"),
        ("1234.5", "1234.5"),
        (MISSING, ""),
        (None, ""),
    ],
)
def test_figures_and_days_are_written_as_she_does_and_texts_as_they_were_entered(
    qapp, value: Value, read: str
) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert as_read(value) == read
