"""What a person sees and a screen reader says of a part of the window."""

from PySide6.QtWidgets import QLabel, QWidget


def words(widget):
    """The texts that are shown in a part of the window."""
    return [one.text() for one in widget.findChildren(QLabel) if one.text() and one.isVisibleTo(widget)]


def said(widget):
    """The names under which its parts are told."""
    return [one.accessibleName() for one in widget.findChildren(QWidget) if one.accessibleName()]
