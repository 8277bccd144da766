"""Words that only the log needs: how long a run took."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("LogWords", text)


def duration(length: timedelta) -> str:
    """How long a run took, short enough for a column."""
    seconds = max(0, round(length.total_seconds()))
    if seconds < 60:
        return _tr("{0} s").format(seconds)
    if seconds < 3600:
        return _tr("{0}:{1:02d} min").format(seconds // 60, seconds % 60)
    return _tr("{0}:{1:02d} h").format(seconds // 3600, seconds % 3600 // 60)
